package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;

/** Each example of each shipped rule gives what it says, by fixed parses. */
class RuleExamplesTest {
  static final String PARSES = "rule-examples.conllu";

  @Test
  void everyExampleHolds() throws ProblemException {
    ImmutableMap<String, Analysis> parses = FixedParses.read(PARSES);
    List<String> failed =
        new RuleBook(ExtractionFiles.bundled().extractor())
            .check(text -> FixedParses.of(parses, text.string())).stream()
                .map(Problem::line)
                .toList();
    assertEquals(List.of(), failed);
  }
}
