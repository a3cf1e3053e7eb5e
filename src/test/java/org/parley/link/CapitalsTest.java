package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** For whom a capital stands that has a namesake, or is the seat of two. */
class CapitalsTest {
  private static final String CHAD_LEFT_BRUSSELS =
      """
      Chad Chad PROPN NNP 2 nsubj
      broke break VERB VBD 0 root
      with with ADP IN 4 case
      Brussels Brussels PROPN NNP 2 obl
      . . PUNCT . 2 punct
      """;

  private static String waited(String who) {
    return who
        + " "
        + who
        + " PROPN NNP 2 nsubj\nwaited wait VERB VBD 0 root\n. . PUNCT . 2 punct\n";
  }

  @Test
  void brusselsIsWhoeverIsNamedBesideIt() {
    assertEquals(
        "belgium", Linked.of(waited("Belgium"), CHAD_LEFT_BRUSSELS).only("Brussels").key());
    assertEquals(
        "european-union", Linked.of(waited("EU"), CHAD_LEFT_BRUSSELS).only("Brussels").key());
  }

  @Test
  void brusselsIsTheCityWhereNothingTellsWhoseItIs() {
    assertEquals(EntityType.CITY, Linked.of(CHAD_LEFT_BRUSSELS).only("Brussels").type());
    assertEquals(
        EntityType.CITY,
        Linked.of(waited("Belgium"), CHAD_LEFT_BRUSSELS, waited("EU")).only("Brussels").type());
  }

  @Test
  void georgetownIsTheStateWhereTheTextSpeaksOfIt() {
    String said =
        """
        Georgetown Georgetown PROPN NNP 2 nsubj
        denied deny VERB VBD 0 root
        it it PRON PRP 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals("guyana", Linked.of(waited("Guyana"), said).only("Georgetown").key());
    assertEquals(Entity.Scope.NAME, Linked.of(said).only("Georgetown").scope());
  }

  @Test
  void whoJudgesIsTheStateAndWhereThingsHappenTheCity() {
    String seesAsThreat =
        """
        Lima Lima PROPN NNP 2 nsubj
        sees see VERB VBZ 0 root
        it it PRON PRP 2 obj
        as as ADP IN 6 case
        a a DET DT 6 det
        threat threat NOUN NN 2 obl
        . . PUNCT . 2 punct
        """;
    String sawProtests =
        """
        Lima Lima PROPN NNP 2 nsubj
        saw see VERB VBD 0 root
        protests protest NOUN NNS 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals("peru", Linked.of(waited("Peru"), seesAsThreat).only("Lima").key());
    assertEquals(EntityType.CITY, Linked.of(waited("Peru"), sawProtests).only("Lima").type());
  }
}
