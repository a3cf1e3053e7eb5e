package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class SharedObjectTest {
  @Test
  void whoIsAccusedIsWhoWasSeized() {
    Linked linked =
        Linked.of(
            """
            Ilham Ilham PROPN NNP 2 compound
            Aliyev Aliyev PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Guards guard NOUN NNS 2 nsubj
            seized seize VERB VBD 0 root
            a a DET DT 4 det
            smuggler smuggler NOUN NN 2 obj
            near near ADP IN 6 case
            Lima Lima PROPN NNP 4 nmod
            and and CCONJ CC 8 cc
            accused accuse VERB VBD 2 conj
            him he PRON PRP 8 obj
            of of ADP IN 11 case
            fraud fraud NOUN NN 8 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("smuggler"), linked.labels("him"));
  }

  @Test
  void whoGetsSomethingIsWhoWasTold() {
    Linked linked =
        Linked.of(
            """
            Rebels rebel NOUN NNS 2 nsubj
            fled flee VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            Chad Chad PROPN NNP 2 nsubj
            told tell VERB VBD 0 root
            the the DET DT 4 det
            merchants merchant NOUN NNS 2 obj
            to to PART TO 6 mark
            go go VERB VB 2 xcomp
            and and CCONJ CC 8 cc
            lent lend VERB VBD 2 conj
            them they PRON PRP 8 iobj
            money money NOUN NN 8 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("merchants"), linked.labels("them"));
  }

  @Test
  void thingsAreNobody() {
    Linked linked =
        Linked.of(
            """
            Rebels rebel NOUN NNS 2 nsubj
            fled flee VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            Soldiers soldier NOUN NNS 2 nsubj
            took take VERB VBD 0 root
            papers paper NOUN NNS 2 obj
            and and CCONJ CC 5 cc
            burned burn VERB VBD 2 conj
            them they PRON PRP 5 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("them"));
  }

  @Test
  void aGerundGoesOnAboutTheSame() {
    Linked linked =
        Linked.of(
            """
            Ilham Ilham PROPN NNP 2 compound
            Aliyev Aliyev PROPN NNP 3 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 3 punct
            """,
            """
            Judges judge NOUN NNS 2 nsubj
            freed free VERB VBD 0 root
            a a DET DT 4 det
            smuggler smuggler NOUN NN 2 obj
            , , PUNCT , 2 punct
            praising praise VERB VBG 2 dep
            him he PRON PRP 6 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("smuggler"), linked.labels("him"));
  }

  @Test
  void aSecondItIsTheFirst() {
    Linked linked =
        Linked.of(
            """
            Traders trader NOUN NNS 2 nsubj
            met meet VERB VBD 0 root
            in in ADP IN 4 case
            Rome Rome PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """,
            """
            Rebels rebel NOUN NNS 2 nsubj
            formed form VERB VBD 0 root
            a a DET DT 4 det
            cabinet cabinet NOUN NN 2 obj
            in in ADP IN 6 case
            Misrata Misrata PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """,
            """
            France France PROPN NNP 2 nsubj
            opposes oppose VERB VBZ 0 root
            it it PRON PRP 2 obj
            , , PUNCT , 2 punct
            and and CCONJ CC 7 cc
            Italy Italy PROPN NNP 7 nsubj
            advised advise VERB VBD 2 conj
            members member NOUN NNS 7 obj
            against against ADP IN 10 case
            it it PRON PRP 7 obl
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("cabinet"), linked.labels("it"));
  }

  @Test
  void whatIsRecognisedIsTheBodyNotItsSeat() {
    Linked linked =
        Linked.of(
            """
            Rebels rebel NOUN NNS 2 nsubj
            formed form VERB VBD 0 root
            a a DET DT 4 det
            cabinet cabinet NOUN NN 2 obj
            in in ADP IN 6 case
            Misrata Misrata PROPN NNP 2 obl
            . . PUNCT . 2 punct
            """,
            """
            Nobody nobody NOUN NN 2 nsubj
            recognises recognise VERB VBZ 0 root
            it it PRON PRP 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("cabinet"), linked.labels("it"));
  }
}
