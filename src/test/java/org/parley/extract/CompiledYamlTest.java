package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;

class CompiledYamlTest {
  private static final String TEXT = "one: [a, 'ä b', [c]]\n\ntwo:\n  - {three: \"\"}\n";

  @Test
  void whatIsReadBackIsWhatWasComposed() throws ProblemException {
    YamlTree tree = YamlTree.compose("file.yml", TEXT);
    assertEquals(tree, CompiledYaml.read(CompiledYaml.write(TEXT, tree), TEXT));
  }

  @Test
  void itCountsForNoOtherText() throws ProblemException {
    byte[] compiled = CompiledYaml.write(TEXT, YamlTree.compose("file.yml", TEXT));
    assertNull(CompiledYaml.read(compiled, TEXT + "\n"));
    assertNull(CompiledYaml.read(compiled, TEXT.replace("c", "d")));
  }

  @Test
  void theBuildHasCompiledWhatComesWithTheProgram() throws ProblemException {
    ExtractionFiles files = ExtractionFiles.bundled();
    Stream<Map.Entry<String, String>> all =
        Stream.concat(files.lexicon().entrySet().stream(), files.rules().entrySet().stream());
    for (Map.Entry<String, String> file : all.toList()) {
      YamlTree compiled = CompiledYaml.find(file.getKey(), file.getValue());
      assertNotNull(compiled, file.getKey());
      assertEquals(YamlTree.compose(file.getKey(), file.getValue()), compiled, file.getKey());
    }
  }
}
