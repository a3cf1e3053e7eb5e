package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageModelsTest {
  @Test
  void aModelOfAnotherKindIsLeftToCoreNlp() {
    List<String> notes = new ArrayList<>();
    ByteSource unknown = ByteSource.wrap("a model".getBytes(StandardCharsets.UTF_8));
    assertTrue(LanguageModels.load(unknown, null, notes::add).areReference());
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).startsWith("The parser's model is left to CoreNLP"), notes.get(0));
  }
}
