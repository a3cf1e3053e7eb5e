package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What tells that a name that no list has is a person's. */
class PersonNamesTest {
  @Test
  void behindACourtesyATitleIsASurname() {
    Linked linked =
        Linked.of(
            """
            Julie Julie PROPN NNP 2 compound
            Bishop Bishop PROPN NNP 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Ms Ms PROPN NNP 2 compound
            Bishop Bishop PROPN NNP 3 nsubj
            returned return VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("Julie Bishop", linked.only("Bishop").label());
  }

  @Test
  void whoIsOneOfSeveralAnalystsIsAPerson() {
    Linked linked =
        Linked.of(
            """
            Several several ADJ JJ 2 amod
            analysts analyst NOUN NNS 0 root ~
            , , PUNCT , 2 punct
            including include VERB VBG 6 case
            Karo Karo PROPN NNP 6 compound
            Venn Venn PROPN NNP 2 nmod ~
            , , PUNCT , 6 punct
            disagree disagree VERB VBP 6 dep
            . . PUNCT . 2 punct
            """,
            """
            She she PRON PRP 2 nsubj
            wrote write VERB VBD 0 root
            a a DET DT 4 det
            book book NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("Karo Venn").type());
    assertEquals("Karo Venn", linked.only("She").label());
  }
}
