package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Where "it" means nobody, or not those who stand nearest. */
class EmptyItTest {
  private static final String CHAD_LEFT =
      """
      Chad Chad PROPN NNP 2 nsubj
      left leave VERB VBD 0 root
      . . PUNCT . 2 punct
      """;

  @Test
  void itMeansNobodyWhereSomethingHadNotBeen() {
    Linked linked =
        Linked.of(
            CHAD_LEFT,
            """
            Had have AUX VBD 7 aux
            it it PRON PRP 7 nsubj
            not not ADV RB 7 advmod
            been be AUX VBN 7 cop
            for for ADP IN 7 case
            the the DET DT 7 det
            rain rain NOUN NN 10 advcl
            , , PUNCT , 7 punct
            troops troops NOUN NNS 10 nsubj
            advanced advance VERB VBD 0 root
            . . PUNCT . 10 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }

  @Test
  void whatIsOrderedOrStolenIsNobody() {
    for (String verb : ImmutableSet.of("ordered order", "stole steal")) {
      Linked linked =
          Linked.of(
              CHAD_LEFT,
              """
              Troops troop NOUN NNS 2 nsubj
              %s VERB VBD 0 root
              it it PRON PRP 2 obj
              . . PUNCT . 2 punct
              """
                  .formatted(verb));

      assertEquals(ImmutableSet.of(), linked.labels("it"));
    }
  }

  @Test
  void whoIsOrderedToDoSomethingIsSomebody() {
    Linked linked =
        Linked.of(
            CHAD_LEFT,
            """
            Troops troop NOUN NNS 2 nsubj
            ordered order VERB VBD 0 root
            it it PRON PRP 2 obj
            to to PART TO 5 mark
            leave leave VERB VB 2 xcomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("it"));
  }

  @Test
  void itMeansSomebodyWhereHeHadNotBeen() {
    Linked linked =
        Linked.of(
            CHAD_LEFT,
            """
            Had have AUX VBD 5 aux
            it it PRON PRP 5 nsubj
            not not ADV RB 5 advmod
            yet yet ADV RB 5 advmod
            signed sign VERB VBN 8 advcl
            , , PUNCT , 5 punct
            troops troops NOUN NNS 8 nsubj
            advanced advance VERB VBD 0 root
            . . PUNCT . 8 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("it"));
  }

  @Test
  void anObjectDoesNotTakeUpWhoseTheSubjectIs() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 3 nmod:poss
            's 's PART POS 1 case
            navy navy NOUN NN 4 nsubj
            praised praise VERB VBD 0 root
            it it PRON PRP 4 obj
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }

  @Test
  void whatIsCalledAThingIsNobody() {
    String called =
        """
        Libya Libya PROPN NNP 2 nsubj
        called call VERB VBD 0 root
        it it PRON PRP 5 nsubj
        a a DET DT 5 det
        mistake mistake NOUN NN 2 xcomp
        . . PUNCT . 2 punct
        """;

    assertEquals(ImmutableSet.of(), Linked.of(CHAD_LEFT, called).labels("it"));
    assertEquals(
        ImmutableSet.of("Chad"),
        Linked.of(CHAD_LEFT, called.replace("mistake mistake", "neighbour neighbour"))
            .labels("it"));
  }

  @Test
  void whatIsUsedIsAPlaceSoonerThanAState() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            watched watch VERB VBD 0 root
            the the DET DT 4 det
            port port NOUN NN 2 obj
            while while SCONJ IN 7 mark
            troops troops NOUN NNS 7 nsubj
            used use VERB VBD 2 advcl
            it it PRON PRP 7 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("port"), linked.labels("it"));
  }

  @Test
  void whatIsCalledUnfairIsNobody() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 3 det
            European European PROPN NNP 3 compound
            Commission Commission PROPN NNP 4 nsubj
            raised raise VERB VBD 0 root
            the the DET DT 6 det
            tariff tariff NOUN NN 4 obj
            . . PUNCT . 4 punct
            """,
            """
            Adam Adam PROPN NNP 2 compound
            Berg Berg PROPN NNP 3 nsubj
            praised praise VERB VBD 0 root
            the the DET DT 5 det
            plan plan NOUN NN 3 obj ~
            , , PUNCT , 3 punct
            and and CCONJ CC 9 cc
            Chad Chad PROPN NNP 9 nsubj
            called call VERB VBD 3 conj
            it it PRON PRP 11 nsubj
            unjust unjust ADJ JJ 9 xcomp
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }

  @Test
  void whoGoesToATownIsSomebody() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            army army NOUN NN 3 nsubj
            says say VERB VBZ 0 root
            it it PRON PRP 7 nsubj
            will will AUX MD 7 aux
            not not ADV RB 7 advmod
            go go VERB VB 3 ccomp
            to to ADP IN 9 case
            Geneva Geneva PROPN NNP 7 obl
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("army"), linked.labels("it"));
  }
}
