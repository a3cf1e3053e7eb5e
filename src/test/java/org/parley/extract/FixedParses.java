package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.ConllU;

/**
 * Parses of sentences that tests read, made by the real parser and kept as CoNLL-U, so that tests
 * of what is made of them need no model. An integration test keeps them true to the parser.
 *
 * <p>To make them anew: {@code mvn verify -Dit.test=FixedParsesIT -Dparley.parses=write}.
 */
final class FixedParses {
  static final Path FOLDER = Path.of("src/test/resources/parses");

  private FixedParses() {}

  /** The parses of a file, by their texts. */
  static ImmutableMap<String, Analysis> read(String file) {
    Path path = FOLDER.resolve(file);
    Map<String, Analysis> byText = new LinkedHashMap<>();
    try {
      for (Analysis analysis : ConllU.read(path.toString(), Files.readString(path))) {
        byText.put(analysis.document().text().string(), analysis);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ProblemException e) {
      throw new AssertionError(e.problem().line(), e);
    }
    return ImmutableMap.copyOf(byText);
  }

  /** The parse of a text. */
  static Analysis of(ImmutableMap<String, Analysis> parses, String text) {
    Analysis analysis = parses.get(text);
    if (analysis == null) {
      throw new AssertionError(
          "no parse of «" + text + "»: run FixedParsesIT with -Dparley.parses=write");
    }
    return analysis;
  }

  /** What a file holds for these parses. */
  static String written(Collection<Analysis> analyses) {
    return analyses.stream().map(ConllU::write).collect(Collectors.joining());
  }
}
