package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Who stands out. */
class WeightsTest {
  @Test
  void theyAreThoseOfWhomTheWholeSentenceTells() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            ministers minister NOUN NNS 3 nsubj
            hope hope VERB VBP 0 root
            that that SCONJ IN 8 mark
            the the DET DT 6 det
            rebels rebel NOUN NNS 8 nsubj
            will will AUX MD 8 aux
            release release VERB VB 3 ccomp
            the the DET DT 10 det
            hostages hostage NOUN NNS 8 obj
            . . PUNCT . 3 punct
            """,
            """
            They they PRON PRP 2 nsubj
            asked ask VERB VBD 0 root
            France France PROPN NNP 2 obj
            for for ADP IN 5 case
            help help NOUN NN 2 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("ministers"), linked.labels("They"));
  }

  @Test
  void hisIsWhoseWordsTheseAre() {
    Linked linked =
        Linked.of(
            """
            Adam Adam PROPN NNP 2 compound
            Berg Berg PROPN NNP 3 nsubj
            rejected reject VERB VBD 0 root
            the the DET DT 5 det
            plan plan NOUN NN 3 obj ~
            , , PUNCT , 3 punct
            and and CCONJ CC 11 cc
            Chad Chad PROPN NNP 10 nmod:poss ~
            's 's PART POS 8 case
            envoy envoy NOUN NN 11 nsubj
            called call VERB VBD 3 conj
            the the DET DT 13 det
            tariff tariff NOUN NN 14 nsubj
            unjust unjust ADJ JJ 11 xcomp ~
            , , PUNCT , 11 punct
            saying say VERB VBG 11 dep
            that that SCONJ IN 20 mark
            it it PRON PRP 20 nsubj
            would would AUX MD 20 aux
            cost cost VERB VB 16 ccomp
            his he PRON PRP$ 22 nmod:poss
            country country NOUN NN 20 obj
            dear dear ADJ JJ 22 amod
            . . PUNCT . 3 punct
            """);

    assertEquals("chad", linked.only("his country").key());
  }

  @Test
  void whoeverSaysWhatItWillDoIsIt() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            invited invite VERB VBD 0 root
            Adala Adala PROPN NNP 2 obj
            and and CCONJ CC 6 cc
            the the DET DT 6 det
            press press NOUN NN 3 conj ~
            . . PUNCT . 2 punct
            """,
            """
            Adala Adala PROPN NNP 2 nsubj
            said say VERB VBD 0 root
            it it PRON PRP 5 nsubj
            would would AUX MD 5 aux
            appeal appeal VERB VB 2 ccomp ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Adala"), linked.labels("it"));
  }

  @Test
  void whatIsNamedAgainIsNotIt() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            council council NOUN NN 3 nsubj
            met meet VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            It it PRON PRP 2 nsubj
            replaced replace VERB VBD 0 root
            the the DET DT 4 det
            council council NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("It"));
  }
}
