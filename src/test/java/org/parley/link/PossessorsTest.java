package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Names that only say whose something is, and names within longer names. */
class PossessorsTest {
  @Test
  void aStateBeforeItsBodyIsDescribed() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            Danish danish ADJ JJ 3 amod
            parliament parliament NOUN NN 4 nsubj
            met meet VERB VBD 0 root ~
            . . PUNCT . 4 punct
            """);

    assertEquals("denmark", linked.only("Danish").key());
    assertEquals(ImmutableSet.of(Mention.Kind.NOMINAL), kinds(linked.only("Danish")));
  }

  @Test
  void aStateBeforePeopleIsNamed() {
    Linked linked =
        Linked.of(
            """
            Two two NUM CD 3 nummod
            Danish danish ADJ JJ 3 amod
            painters painter NOUN NNS 4 nsubj
            met meet VERB VBD 0 root ~
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of(Mention.Kind.NAME), kinds(linked.only("Danish")));
  }

  @Test
  void aStateBehindItsOfficeIsDescribedAndBehindItsGovernmentNamed() {
    assertEquals(ImmutableSet.of(Mention.Kind.NOMINAL), kinds(behind("king").only("Denmark")));
    assertEquals(
        ImmutableSet.of(Mention.Kind.NAME, Mention.Kind.NOMINAL),
        kinds(behind("government").only("Denmark")));
  }

  private static Linked behind(String noun) {
    return Linked.of(
        """
        The the DET DT 2 det
        %1$s %1$s NOUN NN 5 nsubj
        of of ADP IN 4 case
        Denmark Denmark PROPN NNP 2 nmod
        agreed agree VERB VBD 0 root ~
        . . PUNCT . 5 punct
        """
            .formatted(noun));
  }

  @Test
  void aPlaceBehindASingleWordInCapitalsIsPartOfTheName() {
    Linked linked =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            ruled rule VERB VBD 0 root
            the the DET DT 4 det
            Viceroyalty viceroyalty NOUN NN 2 obj
            of of ADP IN 6 case
            Peru Peru PROPN NNP 4 nmod ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(Mention.Kind.NOMINAL), kinds(linked.only("Peru")));
  }

  @Test
  void aPlaceBeforeWordsInCapitalsIsPartOfTheName() {
    Linked linked =
        Linked.of(
            """
            She she PRON PRP 2 nsubj
            topped top VERB VBD 0 root
            the the DET DT 6 det
            UK UK PROPN NNP 6 compound
            Albums Albums PROPN NNPS 6 compound
            Chart Chart PROPN NNP 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(Mention.Kind.NOMINAL), kinds(linked.only("UK")));
  }

  @Test
  void lettersBeforeACityAreAClub() {
    Linked linked =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            joined join VERB VBD 0 root
            CSKA CSKA PROPN NNP 4 compound
            Moscow Moscow PROPN NNP 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertNull(linked.only("CSKA Moscow").wikidata());
    assertEquals(ImmutableSet.of(), linked.labels("Moscow"));
  }

  @Test
  void aTeamIsNoStateWhateverStandsBetween() {
    Linked linked =
        Linked.of(
            """
            He he PRON PRP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 7 det
            Denmark Denmark PROPN NNP 7 compound
            national national ADJ JJ 7 amod
            volleyball volleyball NOUN NN 7 compound
            team team NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertNull(linked.only("Denmark").wikidata());
  }

  @Test
  void aNicknameInQuotationMarksIsSomethingElse() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            ship ship NOUN NN 6 nsubj ~
            “ “ PUNCT `` 4 punct
            Denmark Denmark PROPN NNP 2 appos ~
            ” ” PUNCT '' 4 punct
            sank sink VERB VBD 0 root ~
            . . PUNCT . 6 punct
            """);

    linked.labels("Denmark").forEach(label -> assertNull(linked.only("Denmark").wikidata()));
    assertEquals(0, linked.entities().stream().filter(e -> "Q35".equals(e.wikidata())).count());
  }

  @Test
  void aPlaceIsFoundWithItsNounInLowerCase() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            crossed cross VERB VBD 0 root
            the the DET DT 5 det
            Caribbean caribbean ADJ JJ 5 amod
            sea sea NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals("Caribbean Sea", linked.only("Caribbean sea").label());
  }

  @Test
  void aCapitalThatOnlyOwnsIsTheCityUnlessItsStateIsNamed() {
    String gardens =
        """
        Rome Rome PROPN NNP 3 nmod:poss ~
        's 's PART POS 1 case
        gardens garden NOUN NNS 4 nsubj
        closed close VERB VBD 0 root ~
        . . PUNCT . 4 punct
        """;
    String state =
        """
        Italy Italy PROPN NNP 2 nsubj
        objected object VERB VBD 0 root ~
        . . PUNCT . 2 punct
        """;

    assertEquals(EntityType.CITY, Linked.of(gardens).only("Rome").type());
    assertEquals("italy", Linked.of(gardens, state).only("Rome").key());
  }

  private static ImmutableSet<Mention.Kind> kinds(Entity entity) {
    return entity.mentions().stream()
        .map(Mention::kind)
        .sorted()
        .collect(ImmutableSet.toImmutableSet());
  }
}
