package org.parley.nlp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Original;

class LanguageModelsTest {
  @Test
  void aModelOfAnotherKindIsLeftToCoreNlp() {
    List<String> notes = new ArrayList<>();
    LanguageModels.Source unknown =
        () -> Original.of(ByteSource.wrap("a model".getBytes(StandardCharsets.UTF_8)));
    assertTrue(LanguageModels.load(unknown, unknown, null, notes::add).areReference());
    assertEquals(1, notes.size());
    assertTrue(notes.get(0).startsWith("The tagger's model is left to CoreNLP"), notes.get(0));
  }
}
