package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final String NATO_AGREED =
      """
      NATO NATO PROPN NNP 2 nsubj
      agreed agree VERB VBD 0 root
      with with ADP IN 4 case
      Sweden Sweden PROPN NNP 2 obl
      . . PUNCT . 2 punct
      """;

  @Test
  void blocIsTheAllianceMentionedBefore() {
    Linked linked =
        Linked.of(
            NATO_AGREED,
            """
            The the DET DT 2 det
            bloc bloc NOUN NN 3 nsubj
            grew grow VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("nato", linked.only("The bloc").key());
  }

  @Test
  void countryIsTheStateMentionedBefore() {
    Linked linked =
        Linked.of(
            NATO_AGREED,
            """
            The the DET DT 2 det
            country country NOUN NN 3 nsubj
            joined join VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("sweden", linked.only("The country").key());
  }

  @Test
  void ofTwoStatesSideBySideTheStateIsNeither() {
    Linked linked =
        Linked.of(
            """
            Sweden Sweden PROPN NNP 4 nsubj
            and and CCONJ CC 3 cc
            Norway Norway PROPN NNP 1 conj
            agreed agree VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            The the DET DT 2 det
            state state NOUN NN 3 nsubj
            paid pay VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("state", linked.only("The state").key());
  }

  @Test
  void descriptionThatFitsNobodyIsSomebodyNew() {
    Linked linked =
        Linked.of(
            """
            Western western ADJ JJ 2 amod
            leaders leader NOUN NNS 3 nsubj
            refused refuse VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    Entity leaders = linked.only("Western leaders");
    assertEquals(EntityType.GROUP, leaders.type());
    assertEquals(Entity.Scope.DOCUMENT, leaders.scope());
  }

  @Test
  void governmentBesideANameIsTheState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            Danish danish ADJ JJ 3 amod
            government government NOUN NN 4 nsubj
            resigned resign VERB VBD 0 root
            . . PUNCT . 4 punct
            """);

    assertEquals("denmark", linked.only("The Danish government").key());
  }

  @Test
  void spokesmanIsWhoWasIntroducedAsSpokesman() {
    Linked linked =
        Linked.of(
            """
            Government Government PROPN NNP 2 compound
            spokesman spokesman NOUN NN 4 compound
            Omar Omar PROPN NNP 4 compound
            Diallo Diallo PROPN NNP 5 nsubj
            met meet VERB VBD 0 root
            Carl Carl PROPN NNP 7 compound
            Berg Berg PROPN NNP 5 obj
            . . PUNCT . 5 punct
            """,
            """
            The the DET DT 2 det
            spokesman spokesman NOUN NN 3 nsubj
            left leave VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals("omar-diallo", linked.only("The spokesman").key());
  }

  @Test
  void twoSidesAreThoseMentionedSideBySide() {
    Linked linked =
        Linked.of(
            """
            Envoys envoy NOUN NNS 6 nsubj
            from from ADP IN 3 case
            Chad Chad PROPN NNP 1 nmod
            and and CCONJ CC 5 cc
            Libya Libya PROPN NNP 3 conj
            met meet VERB VBD 0 root
            in in ADP IN 8 case
            Egypt Egypt PROPN NNP 6 obl
            . . PUNCT . 6 punct
            """,
            """
            Both both DET DT 2 det
            sides side NOUN NNS 3 nsubj
            agreed agree VERB VBD 0 root
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("Chad", "Libya"), linked.labels("Both sides"));
  }

  @Test
  void twoSidesAreTheOnlyTwoOfAClause() {
    String sides =
        """
        Both both DET DT 2 det
        sides side NOUN NNS 3 nsubj
        agreed agree VERB VBD 0 root
        . . PUNCT . 3 punct
        """;
    Linked one =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            attacked attack VERB VBD 0 root
            Libya Libya PROPN NNP 2 obj
            . . PUNCT . 2 punct
            """,
            sides);
    Linked two =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            heard hear VERB VBD 0 root
            that that SCONJ IN 5 mark
            Libya Libya PROPN NNP 5 nsubj
            fell fall VERB VBD 2 ccomp
            . . PUNCT . 2 punct
            """,
            sides);

    assertEquals(ImmutableSet.of("Chad", "Libya"), one.labels("Both sides"));
    assertEquals(ImmutableSet.of("sides"), two.labels("Both sides"));
  }

  @Test
  void peopleOfARegionAreNotTheirState() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            Danes Danes PROPN NNPS 6 nsubj
            of of ADP IN 5 case
            the the DET DT 5 det
            region region NOUN NN 2 nmod
            left leave VERB VBD 0 root
            . . PUNCT . 6 punct
            """);

    assertEquals(EntityType.GROUP, linked.only("Danes").type());
  }

  @Test
  void officialsOfTwoStatesAreTwoGroups() {
    Linked linked =
        Linked.of(
            """
            Danish danish ADJ JJ 4 amod
            and and CCONJ CC 3 cc
            Swedish swedish ADJ JJ 1 conj
            officials official NOUN NNS 5 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 5 punct
            """);

    assertEquals(
        ImmutableSet.of("Danish officials", "Swedish officials"),
        linked.labels("Danish and Swedish officials"));
  }

  @Test
  void itOfAnEventIsNobody() {
    Linked linked =
        Linked.of(
            NATO_AGREED,
            """
            It it PRON PRP 3 nsubj
            will will AUX MD 3 aux
            stop stop VERB VB 0 root
            . . PUNCT . 3 punct
            """);

    assertTrue(linked.labels("It").isEmpty(), linked.entities().toString());
  }

  @Test
  void objectOfAClauseIsNotItsOwnSubject() {
    Linked linked =
        Linked.of(
            """
            Norway Norway PROPN NNP 2 nsubj
            rejected reject VERB VBD 0 root
            a a DET DT 4 det
            plan plan NOUN NN 2 obj
            , , PUNCT , 2 punct
            calling call VERB VBG 2 advcl
            it it PRON PRP 8 nsubj
            absurd absurd ADJ JJ 6 xcomp
            . . PUNCT . 2 punct
            """);

    assertTrue(linked.labels("it").isEmpty(), linked.entities().toString());
  }

  @Test
  void womanIsNotHe() {
    Linked linked =
        Linked.of(
            """
            Carl Carl PROPN NNP 2 compound
            Berg Berg PROPN NNP 3 nsubj
            met meet VERB VBD 0 root
            Anna Anna PROPN NNP 5 compound
            Holm Holm PROPN NNP 3 obj
            . . PUNCT . 3 punct
            """,
            """
            She she PRON PRP 2 nsubj
            smiled smile VERB VBD 0 root
            . . PUNCT . 2 punct
            """);

    assertEquals("anna-holm", linked.only("She").key());
  }
}
