package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Which body, land or thing "it" and "its" mean. */
class ImpersonalPronounsTest {
  @Test
  void whatIsRecognisedIsWhatWasRecognisedBefore() {
    Linked linked =
        Linked.of(
            """
            Sweden Sweden PROPN NNP 2 nsubj
            recognised recognise VERB VBD 0 root
            Kosovo Kosovo PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            Spain Spain PROPN NNP 2 nsubj
            refused refuse VERB VBD 0 root
            to to PART TO 4 mark
            recognise recognise VERB VB 2 xcomp
            it it PRON PRP 4 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("kosovo", linked.only("it").key());
  }

  @Test
  void whatIsHandedBackIsAPlace() {
    Linked linked =
        Linked.of(
            """
            Russia Russia PROPN NNP 2 nsubj
            annexed annex VERB VBD 0 root
            Crimea Crimea PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            It it PRON PRP 3 nsubj:pass
            was be AUX VBD 3 aux:pass
            returned return VERB VBN 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("crimea", linked.only("It").key());
  }

  @Test
  void itComesUnderRuleWhereItIsAPlace() {
    Linked linked =
        Linked.of(
            """
            Kosovo Kosovo PROPN NNP 2 nsubj
            suffered suffer VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            It it PRON PRP 2 nsubj
            came come VERB VBD 0 root
            under under ADP IN 5 case
            UN UN ADJ JJ 5 amod
            administration administration NOUN NN 2 obl
            . . PUNCT . 2 punct
            """,
            """
            It it PRON PRP 2 nsubj
            came come VERB VBD 0 root
            late late ADV RB 2 advmod
            . . PUNCT . 2 punct
            """);

    assertEquals(
        1,
        linked.only("Kosovo").mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PRONOUN)
            .count());
  }

  @Test
  void itIsWhoSaysSoNotWhoGivesANameInPassing() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            rejects reject VERB VBZ 0 root
            what what PRON WP 5 obj
            Libya Libya PROPN NNP 5 nsubj
            calls call VERB VBZ 2 ccomp
            its its PRON PRP$ 7 nmod:poss
            coast coast NOUN NN 5 xcomp
            and and CCONJ CC 9 cc
            said say VERB VBD 2 conj
            it it PRON PRP 12 nsubj
            would would AUX MD 12 aux
            fight fight VERB VB 9 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals("chad", linked.only("it").key());
  }

  @Test
  void itIsNoneOfTheAuthoritiesNorWhoseTheyAre() {
    Linked linked =
        Linked.of(
            """
            Soviet soviet ADJ JJ 2 amod
            authorities authority NOUN NNS 3 nsubj
            made make VERB VBD 0 root
            Abkhazia Abkhazia PROPN NNP 3 obj
            autonomous autonomous ADJ JJ 3 xcomp
            . . PUNCT . 3 punct
            """,
            """
            It it PRON PRP 2 nsubj
            declared declare VERB VBD 0 root
            independence independence NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("abkhazia", linked.only("It").key());
  }

  @Test
  void landIsNotThatOfWhoHasToLeaveIt() {
    String left =
        """
        Chad Chad PROPN NNP 2 nsubj
        demanded demand VERB VBD 0 root
        that that SCONJ IN 5 mark
        Libya Libya PROPN NNP 5 nsubj
        leave leave VERB VB 2 ccomp
        its its PRON PRP$ 7 nmod:poss
        territory territory NOUN NN 5 obj
        . . PUNCT . 2 punct
        """;

    assertEquals("chad", Linked.of(left).only("its territory").key());
    // whoever defends a land has it
    assertEquals(
        "libya",
        Linked.of(left.replace("leave leave", "defend defend")).only("its territory").key());
  }

  @Test
  void landIsNotThatOfWhatIsPartOfIt() {
    assertEquals(
        "serbia",
        Linked.of(
                """
                Serbia Serbia PROPN NNP 2 nsubj
                regards regard VERB VBZ 0 root
                Kosovo Kosovo PROPN NNP 2 obj
                as as ADP IN 5 case
                part part NOUN NN 2 obl
                of of ADP IN 9 case
                its its PRON PRP$ 9 nmod:poss
                own own ADJ JJ 9 amod
                territory territory NOUN NN 5 nmod
                . . PUNCT . 2 punct
                """)
            .only("its own territory")
            .key());
  }

  @Test
  void partOfALandIsARegionOfItsOwn() {
    Entity north =
        Linked.of(
                """
                Turkey Turkey PROPN NNP 2 nsubj
                lost lose VERB VBD 0 root
                its its PRON PRP$ 5 nmod:poss
                northern northern ADJ JJ 5 amod
                territory territory NOUN NN 2 obj
                . . PUNCT . 2 punct
                """)
            .only("its northern territory");

    assertEquals(EntityType.REGION, north.type());
  }

  @Test
  void itIsNobodyWhereADeedIsJudged() {
    String libyaLeft =
        """
        Libya Libya PROPN NNP 2 nsubj
        left leave VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String mistake =
        """
        It it PRON PRP 5 nsubj
        would would AUX MD 5 aux
        be be AUX VB 5 cop
        a a DET DT 5 det
        mistake mistake NOUN NN 0 root
        if if SCONJ IN 8 mark
        Chad Chad PROPN NNP 8 nsubj
        stayed stay VERB VBD 5 advcl
        . . PUNCT . 5 punct
        """;

    assertEquals(ImmutableSet.of(), Linked.of(libyaLeft, mistake).labels("It"));
    assertEquals(
        ImmutableSet.of("Libya"),
        Linked.of(libyaLeft, mistake.replace("mistake mistake", "state state")).labels("It"));
  }

  @Test
  void itIsWhoeverCanDoSomethingAboutASanction() {
    String sanctions =
        """
        The the DET DT 2 det
        sanctions sanction NOUN NNS 6 nsubj:pass
        on on ADP IN 4 case
        Chad Chad PROPN NNP 2 nmod
        are be AUX VBP 6 aux:pass
        lifted lift VERB VBN 0 root
        if if SCONJ IN 9 mark
        it it PRON PRP 9 nsubj
        withdraws withdraw VERB VBZ 6 advcl
        . . PUNCT . 6 punct
        """;
    String libyaLeft =
        """
        Libya Libya PROPN NNP 2 nsubj
        left leave VERB VBD 0 root
        . . PUNCT . 2 punct
        """;

    assertEquals(ImmutableSet.of("Chad"), Linked.of(libyaLeft, sanctions).labels("it"));
  }

  @Test
  void whatWasStruckIsNotPunished() {
    String shelled =
        """
        Rebels rebel NOUN NNS 2 nsubj
        shelled shell VERB VBD 0 root
        a a DET DT 4 det
        school school NOUN NN 2 obj
        . . PUNCT . 2 punct
        """;
    String punished =
        """
        It it PRON PRP 4 nsubj:pass
        must must AUX MD 4 aux
        be be AUX VB 4 aux:pass
        punished punish VERB VBN 0 root
        . . PUNCT . 4 punct
        """;

    assertEquals(ImmutableSet.of(), Linked.of(shelled, punished).labels("It"));
    assertEquals(
        ImmutableSet.of("school"),
        Linked.of(shelled, punished.replace("punished punish", "closed close")).labels("It"));
  }

  @Test
  void butGoesOnAboutTheMainClause() {
    String broke =
        """
        Chad Chad PROPN NNP 2 nsubj
        left leave VERB VBD 0 root
        , , PUNCT , 4 punct
        accusing accuse VERB VBG 2 conj
        Libya Libya PROPN NNP 4 obj
        . . PUNCT . 2 punct
        """;
    String but =
        """
        But but CCONJ CC 3 cc
        it it PRON PRP 3 nsubj
        waited wait VERB VBD 0 root
        . . PUNCT . 3 punct
        """;

    assertEquals(ImmutableSet.of("Chad"), Linked.of(broke, but).labels("it"));
    assertEquals(
        ImmutableSet.of("Libya"),
        Linked.of(
                """
                Chad Chad PROPN NNP 2 nsubj
                accused accuse VERB VBD 0 root
                Libya Libya PROPN NNP 2 obj
                . . PUNCT . 2 punct
                """,
                but)
            .labels("it"));
  }

  @Test
  void aVerbTakenForANounHasItsSubject() {
    String libyaWaited =
        """
        Libya Libya PROPN NNP 2 nsubj
        waited wait VERB VBD 0 root
        . . PUNCT . 2 punct
        """;
    String chadDemandsAVote =
        """
        Chad Chad PROPN NNP 2 compound
        demands demand NOUN NNS 0 root
        a a DET DT 4 det
        vote vote NOUN NN 2 dep
        . . PUNCT . 2 punct
        """;
    String itLeft =
        """
        It it PRON PRP 2 nsubj
        left leave VERB VBD 0 root
        . . PUNCT . 2 punct
        """;

    assertEquals(
        ImmutableSet.of("Chad"), Linked.of(libyaWaited, chadDemandsAVote, itLeft).labels("It"));
  }
}
