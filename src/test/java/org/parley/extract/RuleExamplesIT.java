package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.nlp.CoreNlpParser;
import org.parley.text.Document;
import org.parley.text.Metadata;

/** Each example of each shipped rule gives what it says, with the real parser. */
class RuleExamplesIT {
  @Test
  void everyExampleHolds() throws ProblemException {
    CoreNlpParser parser = new CoreNlpParser();
    List<String> failed =
        new RuleBook(ExtractionFiles.bundled().extractor())
                .check(
                    text -> {
                      try {
                        return parser.parse(
                            new Document("example", "example", text, Metadata.UNKNOWN));
                      } catch (ProblemException e) {
                        throw new AssertionError(e);
                      }
                    })
                .stream()
                .map(Problem::line)
                .toList();
    assertEquals(List.of(), failed);
  }
}
