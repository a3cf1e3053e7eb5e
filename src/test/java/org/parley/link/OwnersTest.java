package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom a pronoun means that is owner of something in its sentence, or is told something. */
class OwnersTest {
  @Test
  void sheIsWhoseAlliesTheyAre() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            ministers minister NOUN NNS 3 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Ann Ann PROPN NNP 2 compound
            Lee Lee PROPN NNP 4 nmod:poss
            's 's PART POS 2 case
            allies ally NOUN NNS 6 nsubj
            will will AUX MD 6 aux
            leave leave VERB VB 0 root
            if if SCONJ IN 9 mark
            she she PRON PRP 9 nsubj
            signs sign VERB VBZ 6 advcl
            . . PUNCT . 6 punct
            """);

    assertEquals(ImmutableSet.of("Ann Lee"), linked.labels("she"));
  }

  @Test
  void heIsWhoIsPromisedSomethingUnderACondition() {
    Linked linked =
        Linked.of(
            """
            Chancellor Chancellor PROPN NNP 3 compound
            John John PROPN NNP 3 compound
            Zyx Zyx PROPN NNP 4 nsubj
            promised promise VERB VBD 0 root
            Peter Peter PROPN NNP 6 compound
            Qwo Qwo PROPN NNP 4 iobj
            aid aid NOUN NN 4 obj
            if if SCONJ IN 10 mark
            he he PRON PRP 10 nsubj
            signed sign VERB VBD 4 advcl
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of("Peter Qwo"), linked.labels("he"));
  }

  @Test
  void territoryIsThatOfWhoClaimsAPartOfIt() {
    Linked linked =
        Linked.of(
            """
            Libya Libya PROPN NNP 11 nsubj
            , , PUNCT , 1 punct
            which which PRON WDT 4 nsubj
            considers consider VERB VBZ 1 acl:relcl
            Chad Chad PROPN NNP 6 nsubj
            part part NOUN NN 4 xcomp
            of of ADP IN 9 case
            its its PRON PRP$ 9 nmod:poss
            territory territory NOUN NN 6 nmod
            , , PUNCT , 1 punct
            protested protest VERB VBD 0 root
            . . PUNCT . 11 punct
            """);

    assertEquals(ImmutableSet.of("Libya"), linked.labels("its territory"));
  }

  @Test
  void itselfIsTheSubjectOfItsOwnClause() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            criticised criticise VERB VBD 0 root
            Libya Libya PROPN NNP 2 obj
            , , PUNCT , 3 punct
            which which PRON WDT 8 nsubj
            had have AUX VBD 8 aux
            not not ADV RB 8 advmod
            defended defend VERB VBN 3 acl:relcl
            itself itself PRON PRP 8 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Libya"), linked.labels("itself"));
  }

  @Test
  void countryIsNotOfWhomItIsToldThere() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 4 nmod:poss
            's 's PART POS 1 case
            foreign foreign ADJ JJ 4 amod
            minister minister NOUN NN 5 nsubj
            said say VERB VBD 0 root
            that that SCONJ IN 8 mark
            Libya Libya PROPN NNP 8 nsubj
            remained remain VERB VBD 5 ccomp
            the the DET DT 10 det
            country country NOUN NN 12 nmod:poss
            's 's PART POS 10 case
            rival rival NOUN NN 8 xcomp
            . . PUNCT . 5 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("the country"));
  }

  @Test
  void whoseCountryIsTheStateOfThePerson() {
    Linked linked =
        Linked.of(
            """
            Macron Macron PROPN NNP 7 nsubj
            , , PUNCT , 1 punct
            whose whose PRON WP$ 4 nmod:poss
            country country NOUN NN 1 appos
            left leave VERB VBD 4 dep
            , , PUNCT , 1 punct
            spoke speak VERB VBD 0 root
            . . PUNCT . 7 punct
            """);

    assertEquals(EntityType.STATE, linked.only("whose country").type());
  }
}
