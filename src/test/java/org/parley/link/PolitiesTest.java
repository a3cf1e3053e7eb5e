package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** Whom "the republic" means, and whom it does not. */
class PolitiesTest {
  private static final String FRANCE_FOLLOWED =
      """
      France France PROPN NNP 2 nsubj
      followed follow VERB VBD 0 root
      . . PUNCT . 2 punct
      """;
  private static final String CHAD_RECOGNISES_THE_REPUBLIC =
      """
      Chad Chad PROPN NNP 2 nsubj
      recognises recognise VERB VBZ 0 root
      the the DET DT 4 det
      republic republic NOUN NN 2 obj
      . . PUNCT . 2 punct
      """;
  private static final String IRANIAN_OFFICERS_MET =
      """
      Iranian iranian ADJ JJ 2 amod
      officers officer NOUN NNS 3 nsubj
      met meet VERB VBD 0 root
      . . PUNCT . 3 punct
      """;

  private static String proclaimed(String first) {
    return """
        Rebels rebel NOUN NNS 2 nsubj
        proclaimed proclaim VERB VBD 0 root
        the the DET DT 5 det
        %s %s PROPN NNP 5 compound
        Republic republic PROPN NNP 2 obj
        . . PUNCT . 2 punct
        """
        .formatted(first, first);
  }

  @Test
  void theOneWhoseNameInTheTextHasTheWord() {
    assertEquals(
        ImmutableSet.of("Tolen Republic"),
        Linked.of(
                proclaimed("Tolen"),
                FRANCE_FOLLOWED,
                IRANIAN_OFFICERS_MET,
                FRANCE_FOLLOWED,
                CHAD_RECOGNISES_THE_REPUBLIC)
            .labels("the republic"));
  }

  @Test
  void noStateThatIsOneByAnotherNameOnly() {
    assertEquals(
        ImmutableSet.of("republic"),
        Linked.of(FRANCE_FOLLOWED, CHAD_RECOGNISES_THE_REPUBLIC).labels("the republic"));
    assertEquals(
        ImmutableSet.of("republic"),
        Linked.of(IRANIAN_OFFICERS_MET, CHAD_RECOGNISES_THE_REPUBLIC).labels("the republic"));
  }
}
