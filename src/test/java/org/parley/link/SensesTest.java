package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** Names that many things bear, and names within longer names. */
class SensesTest {
  private static final String GEORGIA_ASKED =
      """
      Georgia Georgia PROPN NNP 2 nsubj
      asked ask VERB VBD 0 root
      for for ADP IN 4 case
      help help NOUN NN 2 obl ~
      . . PUNCT . 2 punct
      """;

  @Test
  void whatWasNotChosenStaysACandidate() {
    Entity georgia = Linked.of(GEORGIA_ASKED).only("Georgia");

    assertTrue(
        georgia.candidates().stream().anyMatch(other -> "Q1428".equals(other.wikidata())),
        georgia::toString);
    assertTrue(georgia.candidates().stream().allMatch(other -> other.score() < .5));
  }

  @Test
  void congoAloneIsNeitherOfTheTwo() {
    Linked linked =
        Linked.of(
            """
            Congo Congo PROPN NNP 2 nsubj
            protested protest VERB VBD 0 root ~
            . . PUNCT . 2 punct
            """);

    assertNull(linked.only("Congo").wikidata());
    assertEquals(2, linked.only("Congo").candidates().size());
  }

  @Test
  void congoIsTheOneWhoseCapitalIsNamed() {
    Linked linked =
        Linked.of(
            """
            Congo Congo PROPN NNP 2 nsubj
            protested protest VERB VBD 0 root ~
            . . PUNCT . 2 punct
            """,
            """
            Crowds crowd NOUN NNS 2 nsubj
            marched march VERB VBD 0 root
            in in ADP IN 4 case
            Kinshasa Kinshasa PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """);

    assertEquals("Q974", linked.only("Congo").wikidata());
  }

  @Test
  void aGivenNameBeforeASurnameIsNoPlace() {
    for (String given : new String[] {"Paris", "Jordan", "Chad", "Georgia"}) {
      Linked linked =
          Linked.of(
              """
              %s %s PROPN NNP 2 compound
              Hollin Hollin PROPN NNP 3 nsubj
              smiled smile VERB VBD 0 root ~
              . . PUNCT . 3 punct
              """
                  .formatted(given, given));

      assertEquals(1, linked.entities().size(), given);
      assertEquals(EntityType.PERSON, linked.only(given + " Hollin").type(), given);
    }
  }

  @Test
  void aPlaceInAPartOfAFederationIsANamesake() {
    Linked linked =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            lives live VERB VBZ 0 root
            in in ADP IN 4 case
            Lebanon Lebanon PROPN NNP 2 obl ~
            , , PUNCT , 6 punct
            Pennsylvania Pennsylvania PROPN NNP 4 appos ~
            . . PUNCT . 2 punct
            """);

    assertNull(linked.only("Lebanon").wikidata());
    assertEquals(EntityType.CITY, linked.only("Lebanon").type());
    assertEquals("Q1400", linked.only("Pennsylvania").wikidata());
  }

  @Test
  void aCityThatLiesThereIsItself() {
    Linked linked =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            lives live VERB VBZ 0 root
            in in ADP IN 4 case
            Houston Houston PROPN NNP 2 obl ~
            , , PUNCT , 6 punct
            Texas Texas PROPN NNP 4 appos ~
            . . PUNCT . 2 punct
            """);

    assertEquals("Q16555", linked.only("Houston").wikidata());
  }

  @Test
  void placesThatAreListedAreThemselves() {
    Linked linked =
        Linked.of(
            """
            Aid aid NOUN NN 2 nsubj
            reached reach VERB VBD 0 root
            Lebanon Lebanon PROPN NNP 2 obj ~
            , , PUNCT , 5 punct
            Texas Texas PROPN NNP 3 conj
            and and CCONJ CC 7 cc
            Syria Syria PROPN NNP 3 conj ~
            . . PUNCT . 2 punct
            """);

    assertEquals("Q822", linked.only("Lebanon").wikidata());
  }

  @Test
  void aPlaceWithinALongerNameIsNotMeant() {
    Linked linked =
        Linked.of(
            """
            Cairo Cairo PROPN NNP 2 compound
            Metro Metro PROPN NNP 3 nsubj
            opened open VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """,
            """
            The the DET DT 4 det
            Spanish Spanish ADJ JJ 4 amod
            Equatorial Equatorial PROPN NNP 4 compound
            Africa Africa PROPN NNP 5 nsubj
            grew grow VERB VBD 0 root ~
            . . PUNCT . 5 punct
            """);

    assertTrue(
        linked.entities().stream().allMatch(entity -> entity.wikidata() == null),
        () -> linked.entities().toString());
  }

  @Test
  void aWarBetweenTwoNamesNeither() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 5 det
            Danish Danish ADJ JJ 4 amod ~
            - - PUNCT HYPH 4 punct ~
            Swedish Swedish ADJ JJ 5 amod
            War War PROPN NNP 6 nsubj
            ended end VERB VBD 0 root ~
            . . PUNCT . 6 punct
            """);

    assertTrue(linked.entities().isEmpty(), () -> linked.entities().toString());
  }

  @Test
  void aPartOfAStateMentionsTheStateToo() {
    Linked linked =
        Linked.of(
            """
            Rain rain NOUN NN 2 nsubj
            fell fall VERB VBD 0 root
            in in ADP IN 5 case
            western western ADJ JJ 5 amod
            Albania Albania PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.REGION, linked.only("western Albania").type());
    assertEquals("Q222", linked.only("Albania").wikidata());
  }

  @Test
  void aTeamIsNoState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            striker striker NOUN NN 3 nsubj
            scored score VERB VBD 0 root
            against against ADP IN 5 case
            Norway Norway PROPN NNP 3 obl
            in in ADP IN 9 case
            the the DET DT 9 det
            football football NOUN NN 9 compound
            match match NOUN NN 3 obl ~
            . . PUNCT . 3 punct
            """);

    assertEquals(EntityType.ORGANIZATION, linked.only("Norway").type());
    assertNull(linked.only("Norway").wikidata());
  }

  @Test
  void descentIsOfAPeople() {
    Linked linked =
        Linked.of(
            """
            She she PRON PRP 4 nsubj
            is be AUX VBZ 4 cop
            of of ADP IN 4 case
            descent descent NOUN NN 0 root ~
            . . PUNCT . 4 punct
            """,
            """
            Voters voter NOUN NNS 5 nsubj
            of of ADP IN 4 case
            Danish Danish ADJ JJ 4 amod
            descent descent NOUN NN 1 nmod
            stayed stay VERB VBD 0 root ~
            . . PUNCT . 5 punct
            """);

    assertEquals(EntityType.GROUP, linked.only("Danish").type());
  }

  @Test
  void aStateIsThatOfTheDocumentsYear() {
    String sentence =
        """
        Russia Russia PROPN NNP 2 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 2 punct
        """;

    assertEquals("Q34266", dated("1914-07-26", sentence).only("Russia").wikidata());
    assertEquals("Q159", dated("2014-07-26", sentence).only("Russia").wikidata());
    assertEquals("Q159", Linked.of(sentence).only("Russia").wikidata());
  }

  @Test
  void aCapitalStandsForTheStateOfThen() {
    String sentence =
        """
        Moscow Moscow PROPN NNP 2 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 2 punct
        """;

    assertEquals("Q15180", dated("1962-10-29", sentence).only("Moscow").wikidata());
    assertEquals("Q159", dated("2022-03-08", sentence).only("Moscow").wikidata());
  }

  @Test
  void anOfficeIsHeldByWhomeverHadItThen() {
    String sentence =
        """
        President President PROPN NNP 2 compound
        Bush Bush PROPN NNP 3 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 3 punct
        """;

    assertEquals("Q23505", dated("1990-08-02", sentence).only("Bush").wikidata());
    assertEquals("Q207", dated("2003-03-20", sentence).only("Bush").wikidata());
    assertNull(dated("1950-01-01", sentence).only("Bush").wikidata());
  }

  @Test
  void anOfficeAloneIsWhoeverHoldsItAtTheDocumentsDate() {
    String before =
        """
        The the DET DT 3 det
        Russian russian ADJ JJ 3 amod
        president president NOUN NN 4 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 4 punct
        """;
    String behind =
        """
        The the DET DT 3 det
        prime prime ADJ JJ 3 amod
        minister minister NOUN NN 6 nsubj
        of of ADP IN 5 case
        Britain Britain PROPN NNP 3 nmod
        objected object VERB VBD 0 root ~
        . . PUNCT . 6 punct
        """;

    assertEquals(
        "Boris Yeltsin", dated("1995-05-09", before).only("The Russian president").label());
    assertEquals(
        "Vladimir Putin", dated("2005-05-09", before).only("The Russian president").label());
    assertEquals(
        "John Major", dated("1995-05-09", behind).only("The prime minister of Britain").label());
  }

  @Test
  void anOfficeAloneIsNobodyKnownWithoutDateOrInAYearOfTwoOrWhereMoreIsSaid() {
    String plain =
        """
        The the DET DT 3 det
        Russian russian ADJ JJ 3 amod
        president president NOUN NN 4 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 4 punct
        """;
    String former =
        """
        The the DET DT 4 det
        former former ADJ JJ 4 amod
        Russian russian ADJ JJ 4 amod
        president president NOUN NN 5 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 5 punct
        """;

    assertNull(Linked.of(plain).only("The Russian president").wikidata());
    assertNull(dated("2008-05-09", plain).only("The Russian president").wikidata());
    assertNull(dated("2005-05-09", former).only("The former Russian president").wikidata());
  }

  @Test
  void aSurnameAloneNeedsTheCountryOfItsOffice() {
    String surname =
        """
        Macron Macron PROPN NNP 2 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 2 punct
        """;
    String country =
        """
        France France PROPN NNP 2 nsubj
        waited wait VERB VBD 0 root ~
        . . PUNCT . 2 punct
        """;

    assertEquals("Q3052772", Linked.of(surname, country).only("Macron").wikidata());
    assertNotEquals("Q3052772", Linked.of(surname).only("Macron").wikidata());
  }

  @Test
  void aSoldierIsNotThePresidentOfHisName() {
    Linked linked =
        Linked.of(
            """
            Sergeant Sergeant PROPN NNP 2 compound
            Macron Macron PROPN NNP 3 nsubj
            left leave VERB VBD 0 root
            France France PROPN NNP 3 obj ~
            . . PUNCT . 3 punct
            """);

    assertNull(linked.only("Macron").wikidata());
  }

  private static Linked dated(String date, String sentence) {
    Analysis undated = Parses.of(sentence);
    Document document = undated.document();
    Metadata metadata = new Metadata(null, LocalDate.parse(date), null, null, null);
    return Linked.of(
        new Analysis(
            new Document(document.id(), document.name(), document.text(), metadata),
            undated.sentences()),
        Linked.NOTHING_FOUND);
  }
}
