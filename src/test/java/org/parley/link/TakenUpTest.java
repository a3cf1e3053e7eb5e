package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** What a description takes up that is no common one: who holds an office, a plateau, a colony. */
class TakenUpTest {
  @Test
  void whoIsCalledSoInTheTextGoesBeforeWhoWasItOnce() {
    Linked linked =
        Linked.of(
            """
            Prime Prime PROPN NNP 2 compound
            Minister Minister PROPN NNP 4 compound
            Narendra Narendra PROPN NNP 4 compound
            Modi Modi PROPN NNP 5 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 5 punct
            """,
            """
            Manmohan Manmohan PROPN NNP 2 compound
            Singh Singh PROPN NNP 3 nsubj
            stayed stay VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            The the DET DT 3 det
            prime prime ADJ JJ 3 amod
            minister minister NOUN NN 4 nsubj
            waited wait VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("Narendra Modi"), linked.labels("The prime minister"));
  }

  @Test
  void whoIsAccusedOfADeedIsNotCalledByIt() {
    Linked linked =
        Linked.of(
            """
            Protesters protester NOUN NNS 2 nsubj
            accused accuse VERB VBD 0 root
            the the DET DT 5 det
            prime prime ADJ JJ 5 amod
            minister minister NOUN NN 2 obj
            of of ADP IN 7 case
            lying lie VERB VBG 5 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("prime minister"), linked.labels("the prime minister"));
  }

  @Test
  void aPlateauIsThePlaceThatTheGazetteerCallsSo() {
    Linked linked =
        Linked.of(
            """
            Syria Syria PROPN NNP 2 nsubj
            lost lose VERB VBD 0 root
            the the DET DT 5 det
            Golan Golan PROPN NNP 5 compound
            Heights Heights PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Israel Israel PROPN NNP 2 nsubj
            holds hold VERB VBZ 0 root
            the the DET DT 4 det
            plateau plateau NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Golan Heights"), linked.labels("the plateau"));
  }

  @Test
  void aColonyIsWhoseItWas() {
    Linked linked =
        Linked.of(
            """
            Indonesia Indonesia PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            East East PROPN NNP 4 compound
            Timor Timor PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Spain Spain PROPN NNP 2 nsubj
            backed back VERB VBD 0 root
            the the DET DT 6 det
            former former ADJ JJ 6 amod
            Portuguese Portuguese ADJ JJ 6 amod
            colony colony NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("East Timor"), linked.labels("the former Portuguese colony"));
  }

  @Test
  void aColonyOfAntsIsNobody() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            colony colony NOUN NN 5 nsubj
            of of ADP IN 4 case
            ants ant NOUN NNS 2 nmod
            left leave VERB VBD 0 root
            . . PUNCT . 5 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("The colony of ants"));
  }

  @Test
  void aPlaceDoesNotComeFromWhereItIsTaken() {
    Linked linked =
        Linked.of(
            """
            Troops troops NOUN NNS 2 nsubj
            captured capture VERB VBD 0 root
            the the DET DT 4 det
            valley valley NOUN NN 2 obj
            from from ADP IN 6 case
            Chad Chad PROPN NNP 4 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.REGION, linked.only("the valley").type());
  }
}
