package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Who goes with the verb of a pronoun. */
class VerbSenseTest {
  @Test
  void whoWasNotAddressedDoesNotAnswer() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nsubj
            does do AUX VBZ 4 aux
            not not ADV RB 4 advmod
            recognise recognise VERB VB 0 root
            the the DET DT 6 det
            council council NOUN NN 4 obj
            in in ADP IN 8 case
            Benghazi Benghazi PROPN NNP 6 nmod ~
            , , PUNCT , 4 punct
            but but CCONJ CC 13 cc
            it it PRON PRP 13 nsubj
            has have AUX VBZ 13 aux
            opened open VERB VBN 4 conj
            an a DET DT 15 det
            office office NOUN NN 13 obj
            there there ADV RB 13 advmod
            . . PUNCT . 4 punct
            """);

    assertEquals("chad", linked.only("it").key());
  }

  @Test
  void landsAreNotRepealed() {
    Linked linked =
        Linked.of(
            """
            Ships ship NOUN NNS 2 nsubj
            crossed cross VERB VBD 0 root
            the the DET DT 4 det
            Strait Strait PROPN NNP 2 obj
            of of ADP IN 6 case
            Hormuz Hormuz PROPN NNP 4 nmod
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            minister minister NOUN NN 3 nsubj
            wants want VERB VBZ 0 root
            it it PRON PRP 5 nsubj
            repealed repeal VERB VBD 3 ccomp
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }
}
