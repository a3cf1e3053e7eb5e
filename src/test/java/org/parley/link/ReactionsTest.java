package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ReactionsTest {
  @Test
  void itGaveTheReason() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            ended end VERB VBD 0 root
            cooperation cooperation NOUN NN 2 obj
            with with ADP IN 5 case
            Libya Libya PROPN NNP 3 nmod
            after after SCONJ IN 8 mark
            it it PRON PRP 8 nsubj
            jailed jail VERB VBD 2 advcl
            a a DET DT 10 det
            bishop bishop NOUN NN 8 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("libya", linked.only("it").key());
  }

  @Test
  void whoseEnvoyWasRecalledIsNotMeant() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            recalled recall VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            envoy envoy NOUN NN 2 obj
            from from ADP IN 6 case
            Libya Libya PROPN NNP 2 obl
            after after SCONJ IN 9 mark
            it it PRON PRP 9 nsubj
            jailed jail VERB VBD 2 advcl
            a a DET DT 11 det
            bishop bishop NOUN NN 9 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("libya", linked.only("it").key());
  }

  @Test
  void whatSomebodyHasHimselfIsHisOwnReason() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 4 det
            commission commission NOUN NN 2 obj
            because because SCONJ IN 7 mark
            it it PRON PRP 7 nsubj
            had have VERB VBD 2 advcl
            no no DET DT 9 det
            money money NOUN NN 7 obj
            . . PUNCT . 2 punct
            """);

    assertEquals("chad", linked.only("it").key());
  }
}
