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

  @Test
  void theyAreBothWhereTwoWereNamedTogether() {
    Linked linked =
        Linked.of(
            """
            Adam Adam PROPN NNP 2 compound
            Berg Berg PROPN NNP 6 nsubj
            and and CCONJ CC 5 cc
            Ann Ann PROPN NNP 5 compound
            Holm Holm PROPN NNP 2 conj
            met meet VERB VBD 0 root
            . . PUNCT . 6 punct
            """,
            """
            Both both DET DT 2 nsubj
            said say VERB VBD 0 root
            they they PRON PRP 5 nsubj
            would would AUX MD 5 aux
            wait wait VERB VB 2 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Adam Berg", "Ann Holm"), linked.labels("they"));
  }
}
