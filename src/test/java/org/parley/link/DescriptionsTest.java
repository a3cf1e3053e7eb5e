package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;
import org.parley.extract.Findings;
import org.parley.extract.StatusMode;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Analysis;
import org.parley.text.Phrase;

/** Whom a description means by what stands beside its noun. */
class DescriptionsTest {
  private static final String ABKHAZIA_LIES_HERE =
      """
      Abkhazia Abkhazia PROPN NNP 2 nsubj
      lies lie VERB VBZ 0 root
      here here ADV RB 2 advmod
      . . PUNCT . 2 punct
      """;

  private static final String NOBODY_CAME =
      """
      Nobody nobody PRON NN 2 nsubj
      came come VERB VBD 0 root
      . . PUNCT . 2 punct
      """;

  private static final String CHAD_ENTERED_THE_TERRITORY =
      """
      Chad Chad PROPN NNP 2 nsubj
      entered enter VERB VBD 0 root
      the the DET DT 4 det
      territory territory NOUN NN 2 obj
      . . PUNCT . 2 punct
      """;

  @Test
  void anAllyIsNotWhoseAllyItIs() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 7 nsubj
            , , PUNCT , 1 punct
            a a DET DT 4 det
            neighbour neighbour NOUN NN 1 appos
            of of ADP IN 6 case
            Libya Libya PROPN NNP 4 nmod
            left leave VERB VBD 0 root
            . . PUNCT . 7 punct
            """,
            """
            The the DET DT 2 det
            ally ally NOUN NN 5 nsubj
            of of ADP IN 4 case
            Libya Libya PROPN NNP 2 nmod
            returned return VERB VBD 0 root
            . . PUNCT . 5 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("a neighbour of Libya"));
    assertEquals(ImmutableSet.of("ally of Libya"), linked.labels("The ally of Libya"));
  }

  @Test
  void theChiefOfOneBodyIsNotThatOfAnother() {
    String described =
        """
        The the DET DT 3 det
        navy navy NOUN NN 3 compound
        chief chief NOUN NN 6 nsubj
        Ann Ann PROPN NNP 5 compound
        Lee Lee PROPN NNP 3 appos
        left leave VERB VBD 0 root
        . . PUNCT . 6 punct
        """;
    String army =
        """
        The the DET DT 3 det
        army army NOUN NN 3 compound
        chief chief NOUN NN 4 nsubj
        stayed stay VERB VBD 0 root
        . . PUNCT . 4 punct
        """;

    assertEquals(
        ImmutableSet.of("army chief"), Linked.of(described, army).labels("The army chief"));
    assertEquals(
        ImmutableSet.of("Ann Lee"),
        Linked.of(described, army.replace("army army", "navy navy")).labels("The navy chief"));
    assertEquals(
        ImmutableSet.of("Ann Lee"),
        Linked.of(described, army.replace("army army", "late late")).labels("The late chief"));
  }

  @Test
  void anOfficeIsABodyWhereItActs() {
    String said =
        """
        Her her PRON PRP$ 2 nmod:poss
        office office NOUN NN 3 nsubj
        denied deny VERB VBD 0 root
        reports report NOUN NNS 3 obj
        . . PUNCT . 3 punct
        """;
    String searched =
        """
        Troops troops NOUN NNS 2 nsubj
        searched search VERB VBD 0 root
        her her PRON PRP$ 4 nmod:poss
        office office NOUN NN 2 obj
        . . PUNCT . 2 punct
        """;

    assertEquals(EntityType.ORGANIZATION, Linked.of(said).only("Her office").type());
    assertEquals(ImmutableSet.of(), Linked.of(searched).labels("her office"));
  }

  @Test
  void whatIsCalledAStateIsTheTerritory() {
    String republic =
        """
        The the DET DT 3 det
        breakaway breakaway ADJ JJ 3 amod
        republic republic NOUN NN 6 nsubj
        of of ADP IN 5 case
        Abkhazia Abkhazia PROPN NNP 3 nmod
        voted vote VERB VBD 0 root
        . . PUNCT . 6 punct
        """;

    assertEquals(
        ImmutableSet.of("Abkhazia"),
        Linked.of(republic).labels("The breakaway republic of Abkhazia"));
    assertEquals(
        ImmutableSet.of("breakaway republic of Chad"),
        Linked.of(republic.replace("The the", "A a").replace("Abkhazia", "Chad"))
            .labels("A breakaway republic of Chad"));
    assertEquals(
        ImmutableSet.of("Abkhazia"),
        Linked.of(
                """
                The the DET DT 5 det
                self self NOUN NN 4 compound ~
                - - PUNCT HYPH 4 punct ~
                proclaimed proclaim VERB VBN 5 amod
                state state NOUN NN 8 nsubj
                of of ADP IN 7 case
                Abkhazia Abkhazia PROPN NNP 5 nmod
                voted vote VERB VBD 0 root
                . . PUNCT . 8 punct
                """)
            .labels("The self-proclaimed state of Abkhazia"));
  }

  @Test
  void theTerritoryIsTheDisputedOneThatTheTextIsAbout() {
    Linked one =
        Linked.of(
            ABKHAZIA_LIES_HERE, NOBODY_CAME, NOBODY_CAME, NOBODY_CAME, CHAD_ENTERED_THE_TERRITORY);
    Linked two =
        Linked.of(
            ABKHAZIA_LIES_HERE,
            ABKHAZIA_LIES_HERE.replace("Abkhazia", "Transnistria"),
            NOBODY_CAME,
            NOBODY_CAME,
            NOBODY_CAME,
            CHAD_ENTERED_THE_TERRITORY);
    Linked late =
        Linked.of(
            NOBODY_CAME,
            NOBODY_CAME,
            ABKHAZIA_LIES_HERE,
            NOBODY_CAME,
            NOBODY_CAME,
            NOBODY_CAME,
            CHAD_ENTERED_THE_TERRITORY);

    assertEquals(ImmutableSet.of("Abkhazia"), one.labels("the territory"));
    assertEquals(ImmutableSet.of("territory"), two.labels("the territory"));
    assertEquals(ImmutableSet.of("territory"), late.labels("the territory"));
  }

  @Test
  void whichIsTheTerritoryBeforeItWhereItTellsAStatus() {
    Analysis analysis =
        Parses.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            visited visit VERB VBD 0 root
            Abkhazia Abkhazia PROPN NNP 2 obj
            , , PUNCT , 2 punct
            which which PRON WDT 7 nsubj:pass
            is be AUX VBZ 7 aux:pass
            seen see VERB VBN 2 parataxis
            as as ADP IN 9 case
            part part NOUN NN 7 obl
            of of ADP IN 11 case
            Georgia Georgia PROPN NNP 9 nmod
            . . PUNCT . 2 punct
            """);

    Phrase which = Linked.phrase(analysis, 0, 4, 4, 5);
    TerritorialStatus status =
        new TerritorialStatus(
            0,
            which,
            "independent",
            null,
            StatusMode.CLAIMED,
            false,
            which.span(),
            null,
            null,
            null,
            0,
            "a-rule");
    Findings findings =
        new Findings(
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(),
            ImmutableList.of(status));

    assertEquals(ImmutableList.of("Abkhazia"), Linked.of(analysis, findings).meantBy(which));
  }

  @Test
  void thoseWhoAreListedBehindTheCommaAreAll() {
    String listed =
        """
        The the DET DT 2 det
        mediators mediator NOUN NNS 8 nsubj
        , , PUNCT , 2 punct
        Chad Chad PROPN NNP 2 appos
        and and CCONJ CC 6 cc
        Libya Libya PROPN NNP 4 conj
        , , PUNCT , 2 punct
        left leave VERB VBD 0 root
        . . PUNCT . 8 punct
        """;

    assertEquals(ImmutableSet.of("Chad", "Libya"), Linked.of(listed).labels("The mediators"));
    assertEquals(
        ImmutableSet.of("soldiers"),
        Linked.of(listed.replace("mediators mediator", "soldiers soldier")).labels("The soldiers"));
  }

  @Test
  void thoseWhoFollowUpToAnotherCommaAreThemToo() {
    String parsedAsList =
        """
        The the DET DT 2 det
        mediators mediator NOUN NNS 8 nsubj
        , , PUNCT , 2 punct
        Chad Chad PROPN NNP 2 conj
        and and CCONJ CC 6 cc
        Libya Libya PROPN NNP 2 conj
        , , PUNCT , 2 punct
        left leave VERB VBD 0 root
        . . PUNCT . 8 punct
        """;

    assertEquals(ImmutableSet.of("Chad", "Libya"), Linked.of(parsedAsList).labels("The mediators"));
    assertEquals(
        ImmutableSet.of("soldiers"),
        Linked.of(parsedAsList.replace("mediators mediator", "soldiers soldier"))
            .labels("The soldiers"));
  }

  @Test
  void aDeedIsNoAdjectiveOfThoseWhomSomebodyHas() {
    Linked linked =
        Linked.of(
            """
            Ann Ann PROPN NNP 2 nsubj
            dreamt dream VERB VBD 0 root
            of of ADP IN 7 case
            meeting meet VERB VBG 7 amod
            Chad Chad PROPN NNP 7 nmod:poss ~
            's 's PART POS 5 case
            soldiers soldier NOUN NNS 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Chad's soldiers"), linked.labels("Chad's soldiers"));
  }

  @Test
  void thoseFromSeveralPlacesAreNamedWithAllOfThem() {
    Linked linked =
        Linked.of(
            """
            Mediators mediator NOUN NNS 8 nsubj
            from from ADP IN 3 case
            Chad Chad PROPN NNP 1 nmod ~
            , , PUNCT , 3 punct
            Libya Libya PROPN NNP 3 conj
            and and CCONJ CC 7 cc
            Niger Niger PROPN NNP 3 conj
            met meet VERB VBD 0 root
            . . PUNCT . 8 punct
            """);

    assertEquals(
        ImmutableSet.of("Mediators from Chad, Libya and Niger"),
        linked.labels("Mediators from Chad, Libya and Niger"));
  }

  @Test
  void peopleInThePluralAreMeantInCapitalsToo() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Ministers Ministers PROPN NNP 3 nsubj
            praised praise VERB VBD 0 root
            the the DET DT 5 det
            truce truce NOUN NN 3 obj
            . . PUNCT . 3 punct
            """,
            """
            They they PRON PRP 2 nsubj
            urged urge VERB VBD 0 root
            restraint restraint NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Ministers"), linked.labels("They"));
  }

  @Test
  void memberStatesAreMany() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            Member Member PROPN NNP 3 compound
            States States PROPN NNP 4 nsubj
            rejected reject VERB VBD 0 root
            the the DET DT 6 det
            plan plan NOUN NN 4 obj
            . . PUNCT . 4 punct
            """,
            """
            They they PRON PRP 2 nsubj
            urged urge VERB VBD 0 root
            restraint restraint NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Member States"), linked.labels("They"));
  }

  @Test
  void thoseWhoWieldArmsAreSomebody() {
    Linked linked =
        Linked.of(
            """
            Coalition coalition NOUN NN 2 compound
            aircraft aircraft NOUN NN 3 nsubj
            struck strike VERB VBD 0 root
            a a DET DT 5 det
            depot depot NOUN NN 3 obj ~
            . . PUNCT . 3 punct
            """,
            """
            Coalition coalition NOUN NN 2 compound
            websites website NOUN NNS 3 nsubj
            failed fail VERB VBD 0 root ~
            . . PUNCT . 3 punct
            """);

    assertEquals(1, linked.only("Coalition").mentions().size());
  }
}
