package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom "he", "she", "we" and "they" mean. */
class PronounsTest {
  private static final String MERKEL_MET_MACRON =
      """
      Angela Angela PROPN NNP 2 compound
      Merkel Merkel PROPN NNP 3 nsubj
      met meet VERB VBD 0 root
      Emmanuel Emmanuel PROPN NNP 5 compound
      Macron Macron PROPN NNP 3 obj
      . . PUNCT . 3 punct
      """;

  @Test
  void theyAreThoseWhoAreMany() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            demanded demand VERB VBD 0 root
            that that SCONJ IN 5 mark
            Libya Libya PROPN NNP 5 nsubj
            withdraw withdraw VERB VB 2 ccomp
            its its PRON PRP$ 7 nmod:poss
            troops troops NOUN NNS 5 obj
            after after SCONJ IN 11 mark
            they they PRON PRP 11 nsubj
            had have AUX VBD 11 aux
            fled flee VERB VBN 5 advcl
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("troops"), linked.labels("they"));
  }

  @Test
  void whoDeniesWasAccused() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            accused accuse VERB VBD 0 root
            Libya Libya PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            """
            It it PRON PRP 2 nsubj
            denied deny VERB VBD 0 root
            it it PRON PRP 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("libya", linked.only("It").key());
  }

  @Test
  void whoMeetAreTheyTogether() {
    Linked linked =
        Linked.of(
            MERKEL_MET_MACRON,
            """
            They they PRON PRP 2 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Angela Merkel", "Emmanuel Macron"), linked.labels("They"));
  }

  @Test
  void nobodyIsWhomHeThanksWhereverHeIsNamed() {
    Linked linked =
        Linked.of(
            """
            Kofi Kofi PROPN NNP 2 compound
            Annan Annan PROPN NNP 3 nsubj
            met meet VERB VBD 0 root
            Tony Tony PROPN NNP 5 compound
            Blair Blair PROPN NNP 3 obj
            . . PUNCT . 3 punct
            """,
            """
            He he PRON PRP 2 nsubj
            thanked thank VERB VBD 0 root
            him he PRON PRP 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Kofi Annan"), linked.labels("He"));
    assertEquals(ImmutableSet.of("Tony Blair"), linked.labels("him"));
  }

  @Test
  void sanctionsAreTheyWhereNobodyElseIsMany() {
    Linked linked =
        Linked.of(
            """
            Norway Norway PROPN NNP 2 nsubj
            imposed impose VERB VBD 0 root
            sanctions sanction NOUN NNS 2 obj
            . . PUNCT . 2 punct
            """,
            """
            They they PRON PRP 2 nsubj
            failed fail VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("They"));
  }

  @Test
  void theyAreThoseWhomASpokesmanSpeaksFor() {
    Linked linked =
        Linked.of(
            """
            Doctors doctor NOUN NNS 2 nsubj
            fled flee VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            A a DET DT 2 det
            spokesman spokesman NOUN NN 6 nsubj
            for for ADP IN 5 case
            the the DET DT 5 det
            rebels rebel NOUN NNS 2 nmod
            said say VERB VBD 0 root
            they they PRON PRP 9 nsubj
            would would AUX MD 9 aux
            attack attack VERB VB 6 ccomp
            . . PUNCT . 6 punct
            """);

    assertEquals(ImmutableSet.of("rebels"), linked.labels("they"));
  }

  @Test
  void whoIsToldOfInAnAppositionIsNotShe() {
    Linked linked =
        Linked.of(
            """
            Anna Anna PROPN NNP 2 compound
            Holm Holm PROPN NNP 10 nsubj
            , , PUNCT , 2 punct
            the the DET DT 5 det
            widow widow NOUN NN 2 appos
            of of ADP IN 8 case
            the the DET DT 8 det
            general general NOUN NN 5 nmod
            , , PUNCT , 2 punct
            spoke speak VERB VBD 0 root
            . . PUNCT . 10 punct
            """,
            """
            She she PRON PRP 2 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Anna Holm"), linked.labels("She"));
  }

  @Test
  void ofJoinedClausesTheSecondIsAboutTheSubjectOfTheFirst() {
    String said =
        """
        Kofi Kofi PROPN NNP 2 compound
        Annan Annan PROPN NNP 3 nsubj
        said say VERB VBD 0 root
        that that SCONJ IN 7 mark
        Tony Tony PROPN NNP 6 compound
        Blair Blair PROPN NNP 7 nsubj
        resigned resign VERB VBD 3 ccomp
        and and CCONJ CC 13 cc
        that that SCONJ IN 13 mark
        arresting arrest VERB VBG 13 csubj
        him he PRON PRP 10 obj
        would would AUX MD 13 aux
        hurt hurt VERB VB 7 conj
        . . PUNCT . 3 punct
        """;

    assertEquals(ImmutableSet.of("Tony Blair"), Linked.of(said).labels("him"));
  }
}
