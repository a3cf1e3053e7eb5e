package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom an office and what its holder has mean. */
class BelongingsTest {
  @Test
  void hisMovementIsTheOneWhosePresidentHeIs() {
    Linked linked =
        Linked.of(
            """
            Ann Ann PROPN NNP 2 compound
            Lee Lee PROPN NNP 9 nsubj
            , , PUNCT , 2 punct
            the the DET DT 5 det
            leader leader NOUN NN 2 appos
            of of ADP IN 7 case
            Hezbollah Hezbollah PROPN NNP 5 nmod
            , , PUNCT , 2 punct
            said say VERB VBD 0 root
            her her PRON PRP$ 11 nmod:poss
            movement movement NOUN NN 12 nsubj
            left leave VERB VBD 9 ccomp
            . . PUNCT . 9 punct
            """);

    assertEquals(ImmutableSet.of("Hezbollah"), linked.labels("her movement"));
  }

  @Test
  void theHeadOfANavyIsNotTheNavy() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            head head NOUN NN 10 nsubj
            of of ADP IN 6 case
            Chad Chad PROPN NNP 6 nmod:poss
            's 's PART POS 4 case
            navy navy NOUN NN 2 nmod
            , , PUNCT , 6 punct
            Zyx Zyx PROPN NNP 9 compound
            Qwo Qwo PROPN NNP 6 appos
            spoke speak VERB VBD 0 root
            . . PUNCT . 10 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("Zyx Qwo").type());
    assertEquals(EntityType.ARMED_FORCE, linked.only("Chad 's navy").type());
  }
}
