package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whose country it is where nobody says whom a minister serves. */
class StateBeforeTest {
  @Test
  void whoseMinisterNobodyTellsServesTheStateSpokenOf() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            insists insist VERB VBZ 0 root
            on on ADP IN 5 case
            a a DET DT 5 det
            treaty treaty NOUN NN 2 obl
            . . PUNCT . 2 punct
            """,
            """
            Foreign Foreign PROPN NNP 2 compound
            Minister Minister PROPN NNP 4 compound
            Ann Ann PROPN NNP 4 compound
            Lee Lee PROPN NNP 5 nsubj
            told tell VERB VBD 0 root
            reporters reporter NOUN NNS 5 obj
            that that SCONJ IN 12 mark
            her she PRON PRP$ 9 nmod:poss
            country country NOUN NN 12 nsubj
            would would AUX MD 12 aux
            not not ADV RB 12 advmod
            wait wait VERB VB 5 ccomp
            . . PUNCT . 5 punct
            """);

    assertEquals("chad", linked.only("her country").key());
  }

  @Test
  void nobodyIsServedWhereAnotherStateIsNoSubject() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            council council NOUN NN 3 nsubj
            praised praise VERB VBD 0 root
            Chad Chad PROPN NNP 3 obj
            . . PUNCT . 3 punct
            """,
            """
            Foreign Foreign PROPN NNP 2 compound
            Minister Minister PROPN NNP 4 compound
            Ann Ann PROPN NNP 4 compound
            Lee Lee PROPN NNP 5 nsubj
            told tell VERB VBD 0 root
            reporters reporter NOUN NNS 5 obj
            that that SCONJ IN 12 mark
            her she PRON PRP$ 9 nmod:poss
            country country NOUN NN 12 nsubj
            would would AUX MD 12 aux
            not not ADV RB 12 advmod
            wait wait VERB VB 5 ccomp
            . . PUNCT . 5 punct
            """);

    assertEquals(ImmutableSet.of("country"), linked.labels("her country"));
  }
}
