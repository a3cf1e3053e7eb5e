package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** The bank of a river and the side of a border are places. */
class EdgesTest {
  @Test
  void aBankOfARiverLendsNothing() {
    Linked linked =
        Linked.of(
            """
            Troops troops NOUN NNS 2 nsubj
            hold hold VERB VBP 0 root
            the the DET DT 5 det
            left left ADJ JJ 5 amod
            bank bank NOUN NN 2 obj
            of of ADP IN 8 case
            the the DET DT 8 det
            Danube Danube PROPN NNP 5 nmod
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            bank bank NOUN NN 6 nsubj
            on on ADP IN 5 case
            the the DET DT 5 det
            corner corner NOUN NN 2 nmod
            lends lend VERB VBZ 0 root
            money money NOUN NN 6 obj
            . . PUNCT . 6 punct
            """);

    assertEquals(EntityType.REGION, linked.only("the left bank of the Danube").type());
    assertEquals(EntityType.ORGANIZATION, linked.only("The bank").type());
  }

  @Test
  void aSideOfABorderIsAPlaceAndNotTheState() {
    Linked linked =
        Linked.of(
            """
            Troops troops NOUN NNS 2 nsubj
            crossed cross VERB VBD 0 root
            to to ADP IN 6 case
            the the DET DT 6 det
            Libyan Libyan ADJ JJ 6 amod
            side side NOUN NN 2 obl
            of of ADP IN 9 case
            the the DET DT 9 det
            border border NOUN NN 6 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.REGION, linked.only("the Libyan side of the border").type());
    assertEquals(ImmutableSet.of("Libya"), linked.labels("Libyan"));
  }

  @Test
  void aSideOfABargainIsNobody() {
    Linked linked =
        Linked.of(
            """
            Chad Chad PROPN NNP 2 nsubj
            kept keep VERB VBD 0 root
            its its PRON PRP$ 4 nmod:poss
            side side NOUN NN 2 obj
            of of ADP IN 7 case
            the the DET DT 7 det
            bargain bargain NOUN NN 4 nmod
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("its side of the bargain"));
  }
}
