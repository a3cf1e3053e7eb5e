package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom a pronoun means behind whom one tells. */
class ToldTest {
  @Test
  void whoMustActIsToldSo() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            court court NOUN NN 3 nsubj
            reminded remind VERB VBD 0 root
            the the DET DT 5 det
            ministry ministry NOUN NN 3 obj
            that that SCONJ IN 9 mark
            it it PRON PRP 9 nsubj
            must must AUX MD 9 aux
            pay pay VERB VB 3 ccomp
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of("ministry"), linked.labels("it"));
  }

  @Test
  void whoWouldSufferIsWarned() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            the the DET DT 4 det
            company company NOUN NN 2 obj
            that that SCONJ IN 9 mark
            it it PRON PRP 9 nsubj:pass
            could could AUX MD 9 aux
            be be AUX VB 9 aux:pass
            expelled expel VERB VBN 2 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("company"), linked.labels("it"));
  }

  @Test
  void statesAreTheyToo() {
    Linked linked =
        Linked.of(
            """
            Workers worker NOUN NNS 2 nsubj
            marched march VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            He he PRON PRP 2 nsubj
            told tell VERB VBD 0 root
            the the DET DT 4 det
            Libyans Libyans PROPN NNPS 2 obj
            that that SCONJ IN 8 mark
            they they PRON PRP 8 nsubj
            should should AUX MD 8 aux
            leave leave VERB VB 2 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Libya"), linked.labels("they"));
  }

  @Test
  void whoTellsWhatItWillDoSpeaksOfItself() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            warned warn VERB VBD 0 root
            the the DET DT 4 det
            company company NOUN NN 2 obj
            that that SCONJ IN 8 mark
            it it PRON PRP 8 nsubj
            would would AUX MD 8 aux
            sue sue VERB VB 2 ccomp
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of("Chad"), linked.labels("it"));
  }

  @Test
  void aNounThatNoListHasIsToldAsWell() {
    Linked linked =
        Linked.of(
            """
            The the DET DT 2 det
            carrier carrier NOUN NN 4 nsubj:pass
            was be AUX VBD 4 aux:pass
            told tell VERB VBN 0 root
            by by ADP IN 6 case
            Chad Chad PROPN NNP 4 obl
            that that SCONJ IN 10 mark
            it it PRON PRP 10 nsubj
            may may AUX MD 10 aux
            lose lose VERB VB 4 ccomp
            planes plane NOUN NNS 10 obj
            . . PUNCT . 4 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }

  @Test
  void whatIsDeniedIsNobody() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            spoke speak VERB VBD 0 root
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            ministry ministry NOUN NN 3 nsubj
            confirmed confirm VERB VBD 0 root
            it it PRON PRP 3 obj
            . . PUNCT . 3 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("it"));
  }
}
