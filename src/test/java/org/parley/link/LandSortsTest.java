package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Sorts of lands. */
class LandSortsTest {
  @Test
  void theDistrictIsTheLandNamedLast() {
    Linked linked =
        Linked.of(
            """
            Troops troops NOUN NNS 2 nsubj
            entered enter VERB VBD 0 root
            Sarvan Sarvan PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Nobody nobody NOUN NN 2 nsubj
            governs govern VERB VBZ 0 root
            the the DET DT 4 det
            district district NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("Sarvan", linked.only("the district").label());
  }

  @Test
  void theDistrictIsNoStrait() {
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
            Nobody nobody NOUN NN 2 nsubj
            governs govern VERB VBZ 0 root
            the the DET DT 4 det
            district district NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("district"), linked.labels("the district"));
  }
}
