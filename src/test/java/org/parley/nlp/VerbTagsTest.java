package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class VerbTagsTest {
  @Test
  void whatGoesTogetherIsCompleted() {
    assertEquals(List.of("NN", "VBD", "VBN"), VerbTags.completed(List.of("NN", "VBD")));
    assertEquals(List.of("VBN", "VBD"), VerbTags.completed(List.of("VBN")));
    assertEquals(List.of("VBP", "VBN", "VBD", "VB"), VerbTags.completed(List.of("VBP", "VBN")));
    assertEquals(List.of("VB", "VBP", "NN"), VerbTags.completed(List.of("VB", "VBP", "NN")));
    assertEquals(List.of("JJ"), VerbTags.completed(List.of("JJ")));
  }
}
