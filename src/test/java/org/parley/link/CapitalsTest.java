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

  @Test
  void anAmbassadorIsRecalledFromTheState() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            recalled recall VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            ambassador ambassador NOUN NN 2 obj
            from from ADP IN 6 case
            Lima Lima PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals("peru", linked.only("Lima").key());
  }

  @Test
  void aPuppetAndWhoIsSuppliedAreOfTheState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            group group NOUN NN 5 nsubj
            is be AUX VBZ 5 cop
            a a DET DT 5 det
            puppet puppet NOUN NN 0 root
            of of ADP IN 7 case
            Lima Lima PROPN NNP 5 nmod
            . . PUNCT . 5 punct
            """,
            """
            Chad Chad PROPN NNP 2 nsubj
            wants want VERB VBZ 0 root
            to to PART TO 4 mark
            supply supply VERB VB 2 xcomp
            Lima Lima PROPN NNP 4 obj
            with with ADP IN 7 case
            ships ship NOUN NNS 4 obl
            . . PUNCT . 2 punct
            """);

    assertEquals("peru", linked.only("Lima").key());
  }

  @Test
  void whoSignsInReturnIsTheState() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            withdrew withdraw VERB VBD 0 root
            in in ADP IN 4 case
            return return NOUN NN 2 obl
            for for ADP IN 8 case
            Lima Lima PROPN NNP 8 compound
            signing sign VERB VBG 8 amod
            treaties treaty NOUN NNS 4 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals("peru", linked.only("Lima").key());
  }
}
