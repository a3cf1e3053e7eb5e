package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Names without a word of theirs, and words that are none. */
class ShortNamesTest {
  private static final String THE_ZEMAN_FRONT_LEFT =
      """
      The the DET DT 3 det
      Zeman Zeman PROPN NNP 3 compound
      Front Front PROPN NNP 4 nsubj
      left leave VERB VBD 0 root
      . . PUNCT . 4 punct
      """;

  @Test
  void aNameNeedsNoWordForItsClass() {
    Linked linked =
        Linked.of(
            THE_ZEMAN_FRONT_LEFT,
            """
            Zeman Zeman PROPN NNP 2 nsubj
            returned return VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals("Zeman Front", linked.only("Zeman").label());
  }

  @Test
  void aPersonOrAPlaceIsNoFrontOfThatName() {
    Linked linked =
        Linked.of(
            THE_ZEMAN_FRONT_LEFT,
            """
            General General PROPN NNP 2 compound
            Zeman Zeman PROPN NNP 3 nsubj
            stayed stay VERB VBD 0 root
            in in ADP IN 5 case
            Zeman Zeman PROPN NNP 3 obl
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("Zeman Front"), linked.labels("Zeman Front"));
    assertEquals(
        false, linked.labels("Zeman").contains("Zeman Front"), linked.entities().toString());
  }

  @Test
  void aHouseOfCommonsIsABodyAndAHouseOfCultureAPlace() {
    String closed =
        """
        The the DET DT 2 det
        House House PROPN NNP 5 nsubj
        of of ADP IN 4 case
        Commons Commons PROPN NNP 2 nmod
        closed close VERB VBD 0 root
        . . PUNCT . 5 punct
        """;

    assertEquals(EntityType.ORGANIZATION, Linked.of(closed).only("House of Commons").type());
    assertEquals(
        EntityType.TERRITORY,
        Linked.of(closed.replace("Commons", "Culture")).only("House of Culture").type());
  }

  @Test
  void aLetterWithAFullStopIsNobody() {
    assertEquals(
        ImmutableSet.of(),
        Linked.of(
                """
                She she PRON PRP 2 nsubj
                wrote write VERB VBD 0 root
                on on ADP IN 4 case
                X. X. PROPN NNP 2 obl
                """)
            .labels("X."));
  }

  @Test
  void aDeedIsNoPartOfThoseToWhomItIsDone() {
    String accused =
        """
        Chad Chad PROPN NNP 2 nsubj
        accused accuse VERB VBD 0 root
        them they PRON PRP 2 obj
        of of ADP IN 6 case
        recruiting recruit VERB VBG 6 amod
        children child NOUN NNS 2 obl
        . . PUNCT . 2 punct
        """;

    assertEquals(ImmutableSet.of("children"), Linked.of(accused).labels("children"));
    assertEquals(
        ImmutableSet.of("recruiting children"),
        Linked.of(accused.replace("accused accuse", "dreamt dream")).labels("recruiting children"));
  }

  @Test
  void whatSomeCallARepublicIsNamedBesideTheWord() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 4 det
            republic republic NOUN NN 2 obj
            of of ADP IN 6 case
            Nakhchivan Nakhchivan PROPN NNP 4 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals("nakhchivan", linked.only("the republic of Nakhchivan").key());
  }

  @Test
  void theShortFormOfANameWithinANameIsTheInnerOne() {
    Linked linked =
        Linked.of(
            """
            Rebels rebel NOUN NNS 2 nsubj
            hold hold VERB VBP 0 root
            the the DET DT 5 det
            Eastern Eastern PROPN NNP 5 compound
            Delta Delta PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            They they PRON PRP 2 nsubj
            call call VERB VBP 0 root
            it it PRON PRP 2 iobj
            the the DET DT 5 det
            Republic Republic PROPN NNP 3 dep
            of of ADP IN 9 case
            the the DET DT 9 det
            Eastern Eastern PROPN NNP 9 compound
            Delta Delta PROPN NNP 5 nmod
            . . PUNCT . 2 punct
            """,
            """
            No no DET DT 2 det
            state state NOUN NN 3 nsubj
            trades trade VERB VBZ 0 root
            with with ADP IN 6 case
            the the DET DT 6 det
            Delta Delta PROPN NNP 3 obl
            . . PUNCT . 3 punct
            """);

    assertEquals("Eastern Delta", linked.only("Delta").label());
  }

  @Test
  void bothAreTwo() {
    String agreed =
        """
        Serbia Serbia PROPN NNP 5 nsubj
        and and CCONJ CC 4 cc
        Montenegro Montenegro PROPN NNP 2 conj
        agreed agree VERB VBD 0 root
        . . PUNCT . 5 punct
        """;

    assertEquals(
        ImmutableSet.of("Serbia"), Linked.of("Both both DET DT 2 det\n" + agreed).labels("Serbia"));
  }

  @Test
  void islandsAreAlsoCalledByTheRestOfTheirName() {
    String zeman =
        """
        Zeman Zeman PROPN NNP 2 nsubj
        voted vote VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String front = THE_ZEMAN_FRONT_LEFT.replace("left leave", "matter matter");

    assertEquals(
        "Zeman Islands",
        Linked.of(front.replace("Front Front", "Islands Islands"), zeman).only("Zeman").label());
    // a valley lies in a land that can have its name
    assertEquals(
        "Zeman",
        Linked.of(front.replace("Front Front", "Valley Valley"), zeman).only("Zeman").label());
  }
}
