package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Bodies of two states that have the same name. */
class OwnedBodiesTest {
  private static final String OF_CHAD =
      """
      Chad Chad PROPN NNP 4 nmod:poss
      's 's PART POS 1 case
      Foreign Foreign PROPN NNP 4 compound
      Ministry Ministry PROPN NNP 5 nsubj
      agreed agree VERB VBD 0 root
      . . PUNCT . 5 punct
      """;

  private static final String OF_LIBYA =
      """
      Libya Libya PROPN NNP 4 nmod:poss
      's 's PART POS 1 case
      Foreign Foreign PROPN NNP 4 compound
      Ministry Ministry PROPN NNP 5 nsubj
      agreed agree VERB VBD 0 root
      . . PUNCT . 5 punct
      """;

  private static final String OF_SOMEBODY =
      """
      The the DET DT 3 det
      Foreign Foreign PROPN NNP 3 compound
      Ministry Ministry PROPN NNP 4 nsubj
      waited wait VERB VBD 0 root
      . . PUNCT . 4 punct
      """;

  @Test
  void areTwoAndTellWhoseTheyAre() {
    assertEquals(
        ImmutableSet.of("Chad's Foreign Ministry", "Libya's Foreign Ministry"),
        Linked.of(OF_CHAD, OF_LIBYA, OF_CHAD).labels("Foreign Ministry"));
  }

  @Test
  void areMeantWithoutTheirStateWhereThereIsOnlyOne() {
    assertEquals(
        ImmutableSet.of("Chad's Foreign Ministry"),
        Linked.of(OF_CHAD, OF_SOMEBODY).labels("Foreign Ministry"));
    assertEquals(
        ImmutableSet.of("Chad's Foreign Ministry"),
        Linked.of(OF_SOMEBODY, OF_CHAD).labels("Foreign Ministry"));
  }

  @Test
  void areNoneOfTwoWithoutTheirState() {
    assertEquals(
        ImmutableSet.of("Chad's Foreign Ministry", "Libya's Foreign Ministry", "Foreign Ministry"),
        Linked.of(OF_CHAD, OF_LIBYA, OF_SOMEBODY).labels("Foreign Ministry"));
  }

  @Test
  void areTheSameByTheAdjectiveOfTheirState() {
    String chadian =
        """
        The the DET DT 4 det
        Chadian Chadian PROPN NNP 4 compound
        Foreign Foreign PROPN NNP 4 compound
        Ministry Ministry PROPN NNP 5 nsubj
        waited wait VERB VBD 0 root
        . . PUNCT . 5 punct
        """;
    Linked linked = Linked.of(chadian, OF_CHAD, OF_LIBYA);

    assertEquals(
        ImmutableSet.of("Chadian Foreign Ministry", "Libya's Foreign Ministry"),
        linked.labels("Foreign Ministry"));
  }
}
