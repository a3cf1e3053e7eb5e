package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Speakers who are only counted. */
class QuantifiedTest {
  @Test
  void thoseOfWhomNobodyKnowsWhoTheyAreAreNobodyNamedBefore() {
    Linked linked =
        Linked.of(
            """
            Several several ADJ JJ 2 amod
            lawmakers lawmaker NOUN NNS 3 nsubj
            came come VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Each each DET DT 2 det
            government government NOUN NN 3 nsubj
            has have VERB VBZ 0 root
            doubts doubt NOUN NNS 3 obj ~
            , , PUNCT , 3 punct
            and and CCONJ CC 9 cc
            both both DET DT 9 nsubj
            have have AUX VBP 9 aux
            said say VERB VBN 3 conj
            they they PRON PRP 12 nsubj
            would would AUX MD 12 aux
            wait wait VERB VB 9 ccomp
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("they"));
  }
}
