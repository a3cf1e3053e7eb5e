package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Adjectives of states that only the document names. */
class OwnAdjectivesTest {
  @Test
  void whatEndsLikeTheAdjectiveOfAStateIsThatState() {
    Linked linked =
        Linked.of(
            """
            Belmaria Belmaria PROPN NNP 2 nsubj
            signed sign VERB VBD 0 root
            the the DET DT 4 det
            treaty treaty NOUN NN 2 obj
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            crew crew NOUN NN 3 nsubj
            saw see VERB VBD 0 root
            Belmarian Belmarian PROPN NNP 5 compound
            warships warship NOUN NNS 3 obj
            near near ADP IN 8 case
            the the DET DT 8 det
            island island NOUN NN 5 nmod
            . . PUNCT . 3 punct
            """);

    assertEquals("Belmaria", linked.only("Belmarian").label());
    assertEquals(EntityType.STATE, linked.only("Belmaria").type());
  }

  @Test
  void theLandOfSuchAStateIsTheState() {
    Linked linked =
        Linked.of(
            """
            Velmar Velmar PROPN NNP 2 nsubj
            left leave VERB VBD 0 root
            the the DET DT 4 det
            union union NOUN NN 2 obj
            . . PUNCT . 2 punct
            """,
            """
            The the DET DT 2 det
            envoy envoy NOUN NN 3 nsubj
            regards regard VERB VBZ 0 root
            the the DET DT 5 det
            valley valley NOUN NN 3 obj
            as as ADP IN 8 case
            Velmarian velmarian ADJ JJ 8 amod
            territory territory NOUN NN 3 obl
            . . PUNCT . 3 punct
            """);

    assertEquals("Velmar", linked.only("Velmarian").label());
  }

  @Test
  void noPersonHasSuchAnAdjective() {
    Linked linked =
        Linked.of(
            """
            Minister Minister PROPN NNP 3 compound
            Ann Ann PROPN NNP 3 compound
            Torma Torma PROPN NNP 4 nsubj
            resigned resign VERB VBD 0 root
            . . PUNCT . 4 punct
            """,
            """
            Torma Torma PROPN NNP 2 nsubj
            opposed oppose VERB VBD 0 root
            the the DET DT 5 det
            Torman Torman PROPN NNP 5 compound
            project project NOUN NN 2 obj
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("Torman"));
    assertEquals("Ann Torma", linked.only("Torma").label());
  }
}
