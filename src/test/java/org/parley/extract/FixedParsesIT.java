package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.nlp.CoreNlpParser;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;

/**
 * The fixed parses are what the parser gives: else the tests on them would prove nothing.
 *
 * <p>With {@code -Dparley.parses=write} it writes them instead.
 */
class FixedParsesIT {
  private static CoreNlpParser parser;

  @BeforeAll
  static void load() {
    parser = new CoreNlpParser();
  }

  @Test
  void ruleExamplesAreParsedLikeThat() throws Exception {
    ImmutableSet<String> texts =
        new RuleBook(ExtractionFiles.bundled().extractor())
            .entries().stream()
                .flatMap(
                    rule ->
                        Stream.concat(rule.examples().stream(), rule.counterexamples().stream()))
                .collect(ImmutableSet.toImmutableSet());
    compare(RuleExamplesTest.PARSES, texts);
  }

  @Test
  void sentencesAreParsedLikeThat() throws Exception {
    compare(Readings.PARSES, sentences());
  }

  /** What the rows of the tables begin with, in order. */
  private static ImmutableSortedSet<String> sentences() throws IOException {
    ImmutableSortedSet.Builder<String> texts = ImmutableSortedSet.naturalOrder();
    try (DirectoryStream<Path> tables = Files.newDirectoryStream(ReadingTest.FOLDER)) {
      for (Path table : tables) {
        Files.readAllLines(table).stream()
            .filter(line -> !line.startsWith("#"))
            .map(row -> row.substring(0, row.indexOf('|')).strip())
            .forEach(texts::add);
      }
    }
    return texts.build();
  }

  @Test
  void listsAreParsedLikeThat() throws Exception {
    compare(
        AnnouncedConditionsTest.PARSES,
        ImmutableSet.of(AnnouncedConditionsTest.TEXT, AnnouncedConditionsTest.WRAPPED));
  }

  @Test
  void interviewsAreParsedLikeThat() throws Exception {
    compare(
        TurnsTest.PARSES,
        ImmutableSet.of(
            TurnsTest.INTERVIEW,
            TurnsTest.TRANSCRIPT,
            TurnsTest.TALK,
            TurnsTest.VISIT,
            TurnsTest.DEBATE,
            TurnsTest.FEED,
            TurnsTest.ROUNDUP,
            TurnsTest.PANEL));
  }

  private static void compare(String file, ImmutableSet<String> texts)
      throws IOException, ProblemException {
    ImmutableList.Builder<Analysis> analyses = ImmutableList.builder();
    int number = 1;
    for (String text : texts) {
      String id = "sentence-" + number++;
      analyses.add(parser.parse(new Document(id, id, new DocumentText(text), Metadata.UNKNOWN)));
    }
    String parsed = FixedParses.written(analyses.build());
    Path path = FixedParses.FOLDER.resolve(file);
    if ("write".equals(System.getProperty("parley.parses"))) {
      Files.createDirectories(FixedParses.FOLDER);
      Files.writeString(path, parsed);
    }
    assertEquals(Files.readString(path), parsed);
  }
}
