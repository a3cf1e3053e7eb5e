package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

class NounBehindNameTest {
  private static final String HAMAS_OFFICIAL_DENIES_ATTACK =
      """
      Hamas Hamas PROPN NNP 3 nsubj
      official official ADJ JJ 1 amod
      denies deny VERB VBZ 0 root
      attack attack NOUN NN 3 obj
      """;

  @Test
  void somebodyOfABodyIsNotTheBody() {
    Linked linked = Linked.of(HAMAS_OFFICIAL_DENIES_ATTACK);

    assertEquals(ImmutableSet.of("Hamas official"), linked.labels("Hamas official"));
    assertEquals(EntityType.PERSON, linked.only("Hamas official").type());
    assertEquals(ImmutableSet.of("Hamas"), linked.labels("Hamas"));
  }

  @Test
  void otherAdjectivesMeanNobody() {
    assertEquals(
        ImmutableSet.of(),
        Linked.of(HAMAS_OFFICIAL_DENIES_ATTACK.replace("official official", "unable unable"))
            .labels("Hamas unable"));
  }
}
