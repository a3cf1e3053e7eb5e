package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Places by their own names, by what is done to them and by what they cannot do. */
class PlaceWordsTest {
  @Test
  void townAndManCanBeginAlike() {
    Linked linked =
        Linked.of(
            """
            Soldiers soldier NOUN NNS 2 nsubj
            waited wait VERB VBD 0 root
            near near ADP IN 5 case
            Abu Abu PROPN NNP 5 compound
            Tarik Tarik PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """,
            """
            Abu Abu PROPN NNP 2 compound
            Sarim Sarim PROPN NNP 3 nsubj
            said say VERB VBD 0 root
            no no INTJ UH 3 discourse ~
            . . PUNCT . 3 punct
            """);

    assertEquals(EntityType.TERRITORY, linked.only("Abu Tarik").type());
    assertEquals(EntityType.PERSON, linked.only("Abu Sarim").type());
  }

  @Test
  void wordBeforeANameOfAPlaceBelongsToIt() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            waited wait VERB VBD 0 root
            at at ADP IN 5 case
            Ras ras NOUN NN 5 compound
            Marjan Marjan PROPN NNP 2 obl ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.TERRITORY, linked.only("Ras Marjan").type());
  }

  @Test
  void strikesAgainstACapitalHitTheCity() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            launched launch VERB VBD 0 root
            strikes strike NOUN NNS 2 obj
            against against ADP IN 5 case
            Kyiv Kyiv PROPN NNP 3 nmod ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.CITY, linked.only("Kyiv").type());
  }

  @Test
  void appealAgainstACapitalConcernsTheState() {
    Linked linked =
        Linked.of(
            """
            They they PRON PRP 2 nsubj
            launched launch VERB VBD 0 root
            an a DET DT 4 det
            appeal appeal NOUN NN 2 obj
            against against ADP IN 6 case
            Kyiv Kyiv PROPN NNP 4 nmod ~
            . . PUNCT . 2 punct
            """);

    assertEquals(EntityType.STATE, linked.only("Kyiv").type());
  }

  @Test
  void valleyAsksNobody() {
    Linked linked =
        Linked.of(
            """
            Soldiers soldier NOUN NNS 2 nsubj
            crossed cross VERB VBD 0 root
            the the DET DT 4 det
            valley valley NOUN NN 2 obj ~
            . . PUNCT . 2 punct
            """,
            """
            It it PRON PRP 2 nsubj
            asked ask VERB VBD 0 root
            the the DET DT 4 det
            court court NOUN NN 2 obj
            to to PART TO 6 mark
            wait wait VERB VB 2 xcomp ~
            . . PUNCT . 2 punct
            """);

    assertEquals(ImmutableSet.of(), linked.labels("It"));
  }
}
