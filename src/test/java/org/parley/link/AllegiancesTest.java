package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** Whose an office, a body or a government is, and who is opposed to whom by that. */
class AllegiancesTest {
  private static final String BOTH_SIDES =
      """
      Both both DET DT 2 det
      sides side NOUN NNS 3 nsubj
      agreed agree VERB VBD 0 root
      . . PUNCT . 3 punct
      """;

  private static final String RAIN =
      """
      It it PRON PRP 2 nsubj
      rained rain VERB VBD 0 root
      . . PUNCT . 2 punct
      """;

  @Test
  void theLeaderOfADescribedGroupIsAtOddsForIt() {
    Linked linked =
        Linked.of(
            """
            Hezbollah Hezbollah PROPN NNP 2 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            Zyx Zyx PROPN NNP 2 compound
            Qwo Qwo PROPN NNP 8 nsubj
            , , PUNCT , 2 punct
            leader leader NOUN NN 2 appos
            of of ADP IN 7 case
            the the DET DT 7 det
            group group NOUN NN 4 nmod
            accused accuse VERB VBD 0 root
            Chad Chad PROPN NNP 8 obj
            . . PUNCT . 8 punct
            """,
            RAIN,
            RAIN,
            RAIN,
            RAIN,
            RAIN,
            BOTH_SIDES);

    assertEquals(ImmutableSet.of("Chad", "Hezbollah"), linked.labels("Both sides"));
  }

  @Test
  void whoHasAWarWithSomebodyIsOpposedToHim() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            ended end VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            feud feud NOUN NN 2 obj
            with with ADP IN 6 case
            Hezbollah Hezbollah PROPN NNP 4 nmod
            . . PUNCT . 2 punct
            """,
            """
            Niger Niger PROPN NNP 2 nsubj
            helped help VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            BOTH_SIDES);

    assertEquals(ImmutableSet.of("Chad", "Hezbollah"), linked.labels("Both sides"));
  }

  @Test
  void bothGovernmentsAreTheOnlyTwoAndThoseWhoServeAThirdCount() {
    String two =
        """
        Chad Chad PROPN NNP 2 nsubj
        voted vote VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String third =
        """
        Libya Libya PROPN NNP 2 nsubj
        waited wait VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String both = BOTH_SIDES.replace("sides side", "governments government");

    assertEquals(
        ImmutableSet.of("Chad", "Libya"),
        Linked.of(two, third, RAIN, both).labels("Both governments"));
    assertEquals(
        ImmutableSet.of("governments"),
        Linked.of(
                """
                Nigerien Nigerien ADJ JJ 2 amod
                president president NOUN NN 4 nsubj
                Qwo Qwo PROPN NNP 2 appos
                left leave VERB VBD 0 root
                . . PUNCT . 4 punct
                """,
                two,
                third,
                RAIN,
                both)
            .labels("Both governments"));
  }

  @Test
  void hisGovernmentIsTheOneThatTheGazetteerTellsOfHim() {
    Analysis analysis =
        Parses.of(
            """
            Narendra Narendra PROPN NNP 2 compound
            Modi Modi PROPN NNP 3 nsubj
            said say VERB VBD 0 root
            his his PRON PRP$ 5 nmod:poss
            government government NOUN NN 6 nsubj
            agreed agree VERB VBD 3 ccomp
            . . PUNCT . 3 punct
            """);
    Document document = analysis.document();
    Metadata dated = new Metadata(null, LocalDate.of(2019, 3, 4), null, null, null);
    Linked linked =
        Linked.of(
            new Analysis(
                new Document(document.id(), document.name(), document.text(), dated),
                analysis.sentences()),
            Linked.NOTHING_FOUND);

    assertEquals("Q668", linked.only("his government").wikidata());
  }

  @Test
  void aBodyThatWasOnlyDescribedIsTakenUp() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nmod:poss ~
            's 's PART POS 1 case
            finance finance NOUN NN 4 compound
            ministry ministry NOUN NN 5 nsubj
            closed close VERB VBD 0 root
            . . PUNCT . 5 punct
            """,
            """
            The the DET DT 2 det
            ministry ministry NOUN NN 3 nsubj
            opened open VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("Chad's finance ministry"), linked.labels("The ministry"));
  }

  @Test
  void theRebelsAreTheRebelGroupAndTheArmyIsNot() {
    Linked linked =
        Linked.of(
            """
            Zyx Zyx PROPN NNP 3 compound
            Liberation Liberation PROPN NNP 3 compound
            Army Army PROPN NNP 9 nsubj
            , , PUNCT , 3 punct
            an a DET DT 7 det
            insurgent insurgent ADJ JJ 7 amod
            group group NOUN NN 3 appos
            , , PUNCT , 3 punct
            met meet VERB VBD 0 root
            . . PUNCT . 9 punct
            """,
            """
            The the DET DT 2 det
            army army NOUN NN 3 nsubj
            fought fight VERB VBD 0 root
            the the DET DT 5 det
            insurgents insurgent NOUN NNS 3 obj
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("army"), linked.labels("The army"));
    assertEquals(ImmutableSet.of("Zyx Liberation Army"), linked.labels("the insurgents"));
  }

  @Test
  void theCountryMayBeAnotherFurtherOn() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            voted vote VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            country country NOUN NN 3 nsubj
            waited wait VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Niger Niger PROPN NNP 2 nsubj
            voted vote VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            This this DET DT 2 det
            country country NOUN NN 3 nsubj
            cheered cheer VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("The country"));
    assertEquals(ImmutableSet.of("Niger"), linked.labels("This country"));
  }

  @Test
  void thingsInTheSamePlaceAreTheySoonerThanTwoStates() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Libya Libya PROPN NNP 1 conj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            The the DET DT 2 det
            tariffs tariff NOUN NNS 3 nsubj
            rose rise VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            They they PRON PRP 2 nsubj
            changed change VERB VBD 0 root
            nothing nothing PRON NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("They"));
  }

  @Test
  void anOldPartnerOfACapitalIsTheStateBesideIt() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 9 nsubj
            , , PUNCT , 1 punct
            an a DET DT 5 det
            old old ADJ JJ 5 amod
            partner partner NOUN NN 1 appos
            of of ADP IN 7 case
            Moscow Moscow PROPN NNP 5 nmod
            , , PUNCT , 1 punct
            left leave VERB VBD 0 root
            . . PUNCT . 9 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("an old partner of Moscow"));
    assertEquals(EntityType.STATE, linked.only("Moscow").type());
  }

  @Test
  void theNextPresidentIsAnother() {
    Linked linked =
        Linked.of(
            """
            President President PROPN NNP 3 compound
            Zyx Zyx PROPN NNP 3 compound
            Qwo Qwo PROPN NNP 4 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            The the DET DT 3 det
            next next ADJ JJ 3 amod
            president president NOUN NN 4 nsubj
            listened listen VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            The the DET DT 2 det
            president president NOUN NN 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("next president"), linked.labels("The next president"));
    assertEquals(ImmutableSet.of("Zyx Qwo"), linked.labels("The president"));
  }
}
