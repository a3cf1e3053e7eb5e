package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom "we" means where nobody is quoted. */
class OwnVoiceTest {
  private static final String CHAD_CONDEMNS =
      """
      Chad Chad PROPN NNP 2 nsubj
      condemns condemn VERB VBZ 0 root
      the the DET DT 4 det
      raid raid NOUN NN 2 obj
      . . PUNCT . 2 punct
      """;

  @Test
  void aBodyThatOpensWithItsPositionIsWe() {
    assertEquals(ImmutableSet.of("Chad"), Linked.of(CHAD_CONDEMNS, weUrge("Libya")).labels("We"));
  }

  @Test
  void whoeverIsUrgedIsNotWe() {
    assertEquals(ImmutableSet.of("we"), Linked.of(CHAD_CONDEMNS, weUrge("Chad")).labels("We"));
  }

  @Test
  void aTextWithAnAuthorIsNobodyElses() {
    String byline =
        """
        By by ADP IN 3 case
        Ann Ann PROPN NNP 3 compound
        Lee Lee PROPN NNP 0 root
        """;

    assertEquals(
        ImmutableSet.of("we"), Linked.of(CHAD_CONDEMNS, byline, weUrge("Libya")).labels("We"));
  }

  @Test
  void whatABodyHasDoneIsNews() {
    String news = CHAD_CONDEMNS.replace("condemns condemn VERB VBZ", "shelled shell VERB VBD");

    assertEquals(ImmutableSet.of("we"), Linked.of(news, weUrge("Libya")).labels("We"));
  }

  private static String weUrge(String whom) {
    return """
        We we PRON PRP 2 nsubj
        urge urge VERB VBP 0 root
        %s %s PROPN NNP 2 obj
        to to PART TO 5 mark
        leave leave VERB VB 2 xcomp
        . . PUNCT . 2 punct
        """
        .formatted(whom, whom);
  }
}
