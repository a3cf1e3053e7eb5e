package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class NamesTest {
  private static final String LEE_SPOKE =
      """
      Ann Ann PROPN NNP 2 compound
      Lund Lund PROPN NNP 3 nsubj
      spoke speak VERB VBD 0 root
      . . PUNCT . 3 punct
      """;

  @Test
  void capitalThatActsIsTheState() {
    Linked linked =
        Linked.of(
            """
            Moscow Moscow PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            Oslo Oslo PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("Q159", linked.only("Moscow").wikidata());
    assertEquals(EntityType.STATE, linked.only("Moscow").type());
    assertEquals("norway", linked.only("Oslo").key());
  }

  @Test
  void capitalWhereSomethingHappensIsTheCity() {
    Linked linked =
        Linked.of(
            """
            Envoys envoy NOUN NNS 2 nsubj
            met meet VERB VBD 0 root
            in in ADP IN 4 case
            Moscow Moscow PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.CITY, linked.only("Moscow").type());
    assertEquals("Q649", linked.only("Moscow").wikidata());
  }

  @Test
  void capitalOneFliesToIsTheCityAndCapitalOneAppealsToTheState() {
    Linked flown =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            flew fly VERB VBD 0 root
            to to ADP IN 4 case
            Paris Paris PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);
    Linked appealed =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            appealed appeal VERB VBD 0 root
            to to ADP IN 4 case
            Paris Paris PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.CITY, flown.only("Paris").type());
    assertEquals("france", appealed.only("Paris").key());
  }

  @Test
  void adjectiveIsTheStateWithinADescriptionOfItsForces() {
    Linked linked =
        Linked.of(
            """
            Danish danish ADJ JJ 2 amod
            forces force NOUN NNS 3 nsubj
            withdrew withdraw VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("denmark", linked.only("Danish").key());
    Entity forces = linked.only("Danish forces");
    assertEquals(EntityType.ARMED_FORCE, forces.type());
    assertEquals(Entity.Scope.DOCUMENT, forces.scope());
    assertEquals("danish-forces", forces.key());
  }

  @Test
  void languageIsNobody() {
    Linked linked =
        Linked.of(
            """
            She she PRON PRP 2 nsubj
            spoke speak VERB VBD 0 root
            in in ADP IN 4 case
            Danish Danish PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertTrue(linked.entities().isEmpty(), linked.entities().toString());
  }

  @Test
  void georgiaIsTheStateUnlessTheTextSpeaksOfTheOther() {
    String agreed =
        """
        Georgia Georgia PROPN NNP 2 nsubj
        agreed agree VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String other =
        """
        Voters voter NOUN NNS 2 nsubj
        gathered gather VERB VBD 0 root
        in in ADP IN 4 case
        Atlanta Atlanta PROPN NNP 2 obl
        . . PUNCT . 2 punct
        """;

    assertEquals("georgia", Linked.of(agreed).only("Georgia").key());
    assertEquals("Q1428", Linked.of(agreed, other).only("Georgia").wikidata());
  }

  @Test
  void congoIsLinkedOnlyWhenTheTextTellsWhich() {
    String agreed =
        """
        Congo Congo PROPN NNP 2 nsubj
        agreed agree VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String kinshasa =
        """
        Envoys envoy NOUN NNS 2 nsubj
        met meet VERB VBD 0 root
        in in ADP IN 4 case
        Kinshasa Kinshasa PROPN NNP 2 obl
        . . PUNCT . 2 punct
        """;

    Entity unknown = Linked.of(agreed).only("Congo");
    assertNull(unknown.wikidata());
    assertNull(unknown.score());
    assertEquals(EntityType.STATE, unknown.type());
    assertEquals("Q974", Linked.of(agreed, kinshasa).only("Congo").wikidata());
  }

  @Test
  void personCalledJordanIsNotTheState() {
    Linked linked =
        Linked.of(
            """
            Michael Michael PROPN NNP 2 compound
            Jordan Jordan PROPN NNP 3 nsubj
            resigned resign VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("Michael Jordan").type());
    assertNull(linked.only("Michael Jordan").wikidata());
  }

  @Test
  void washingtonIsPersonCityOrState() {
    Linked linked =
        Linked.of(
            """
            George George PROPN NNP 2 compound
            Washington Washington PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Talks talk NOUN NNS 2 nsubj
            began begin VERB VBD 0 root
            in in ADP IN 4 case
            Washington Washington PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("George Washington").type());
    assertEquals("washington-dc", linked.only("Washington").key());
  }

  @Test
  void surnameIsThePersonNamedInFull() {
    Linked linked =
        Linked.of(
            LEE_SPOKE,
            """
            Lund Lund PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals(linked.only("Ann Lund"), linked.only("Lund"));
    assertEquals(Entity.Scope.NAME, linked.only("Lund").scope());
    assertEquals("ann-lund", linked.only("Lund").key());
  }

  @Test
  void surnameInTheGazetteerWithAnotherGivenNameIsAnotherPerson() {
    Linked linked =
        Linked.of(
            """
            Igor Igor PROPN NNP 2 compound
            Putin Putin PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertNull(linked.only("Igor Putin").wikidata());
    assertEquals(EntityType.PERSON, linked.only("Igor Putin").type());
  }

  @Test
  void titleAndSurnameFindTheOnePersonOfThatOffice() {
    Linked linked =
        Linked.of(
            """
            President President PROPN NNP 2 compound
            Mugabe Mugabe PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    Entity mugabe = linked.only("Mugabe");
    Double score = mugabe.score();
    assertEquals("robert-mugabe", mugabe.key());
    assertNotNull(score);
    assertTrue(score < .8, "a surname is no exact match: " + score);
  }

  @Test
  void lettersInBracketsAreTheNameBefore() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 4 det
            Norland Norland PROPN NNP 4 compound
            Relief Relief PROPN NNP 4 compound
            Fund Fund PROPN NNP 8 nsubj
            ( ( PUNCT -LRB- 6 punct ~
            NRF NRF PROPN NNP 4 appos ~
            ) ) PUNCT -RRB- 6 punct
            closed close VERB VBD 0 root
            . . PUNCT . 8 punct
            """);

    assertEquals(linked.only("Norland Relief Fund"), linked.only("NRF"));
    assertEquals(EntityType.ORGANIZATION, linked.only("NRF").type());
  }

  @Test
  void warNamedAfterAStateIsNobody() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            Vietnam Vietnam PROPN NNP 3 compound
            War War PROPN NNP 4 nsubj
            ended end VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertTrue(linked.entities().isEmpty(), linked.entities().toString());
  }

  @Test
  void regionByItsSideIsAPlaceOfItsOwn() {
    Linked linked =
        Linked.of(
            """
            Fighting fighting NOUN NN 2 nsubj
            spread spread VERB VBD 0 root
            in in ADP IN 5 case
            northern northern ADJ JJ 5 amod
            Mali Mali PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.REGION, linked.only("northern Mali").type());
    assertNull(linked.only("northern Mali").wikidata());
  }

  @Test
  void peopleAreAGroupAndOnlyThePeopleCanBeTheState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Danes Danes PROPN NNPS 3 nsubj
            refused refuse VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Two two NUM CD 2 nummod
            Swedes Swedes PROPN NNPS 3 nsubj
            died die VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("denmark", linked.only("Danes").key());
    assertEquals(EntityType.GROUP, linked.only("Swedes").type());
  }

  @Test
  void nounSharedByTwoNamesQualifiesBoth() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            recognized recognize VERB VBD 0 root
            the the DET DT 7 det
            Donetsk Donetsk PROPN NNP 7 compound
            and and CCONJ CC 6 cc
            Lugansk Lugansk PROPN NNP 4 conj
            republics republic NOUN NNS 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("donetsk-peoples-republic", linked.only("Donetsk").key());
    assertEquals("luhansk-peoples-republic", linked.only("Lugansk").key());
    assertEquals(
        ImmutableSet.of("Donetsk People's Republic", "Luhansk People's Republic"),
        linked.labels("the Donetsk and Lugansk republics"));
  }

  @Test
  void nameIsFoundWithoutItsDiacriticsAndSplitByHyphens() {
    Linked linked =
        Linked.of(
            """
            Ban Ban PROPN NNP 4 compound
            Ki Ki PROPN NNP 4 compound ~
            - - PUNCT HYPH 4 punct ~
            moon moon PROPN NNP 5 nsubj
            met meet VERB VBD 0 root
            Erdogan Erdogan PROPN NNP 5 obj
            . . PUNCT . 5 punct
            """);

    assertEquals("ban-ki-moon", linked.only("Ban Ki-moon").key());
    assertEquals("recep-tayyip-erdogan", linked.only("Erdogan").key());
  }

  @Test
  void titleMakesTheWholeNameAPersons() {
    Linked linked =
        Linked.of(
            """
            Foreign foreign PROPN NNP 5 compound
            Minister minister PROPN NNP 5 compound
            Therese Therese PROPN NNP 5 compound
            Kayikwamba Kayikwamba PROPN NNP 5 compound
            Wagner Wagner PROPN NNP 6 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 6 punct
            """);

    assertEquals(EntityType.PERSON, linked.only("Therese Kayikwamba Wagner").type());
  }

  @Test
  void peopleWhoAreCountedAreNotTheirState() {
    String fled =
        """
        Nine nine NUM CD 2 nummod
        Japanese Japanese PROPN NNPS 3 nsubj
        fled flee VERB VBD 0 root
        . . PUNCT . 3 punct
        """;

    assertEquals(EntityType.GROUP, Linked.of(fled).only("Japanese").type());
  }
}
