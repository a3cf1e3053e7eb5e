package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.parley.diagnostic.ProblemException;

/**
 * What is read out of single sentences, by fixed parses: sentences and what is to be found stand in
 * {@code src/test/resources/reading}, a table for each kind of finding.
 */
class ReadingTest {
  private static final String TABLES = "src/test/resources/reading/";

  static final Path FOLDER = Path.of(TABLES);

  /** A Saturday. */
  private static final LocalDate DATE = LocalDate.of(2025, 7, 5);

  private static Readings readings;

  @BeforeAll
  static void load() throws ProblemException {
    readings = new Readings();
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "events.txt", delimiter = '|', quoteCharacter = '~')
  void events(String sentence, String expected) {
    assertEquals(expected, readings.events(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "participants.txt", delimiter = '|', quoteCharacter = '~')
  void participants(String sentence, String expected) {
    assertEquals(expected, readings.events(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "statuses.txt", delimiter = '|', quoteCharacter = '~')
  void statuses(String sentence, String expected) {
    assertEquals(expected, readings.statuses(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "conditions.txt", delimiter = '|', quoteCharacter = '~')
  void conditions(String sentence, String expected) {
    assertEquals(expected, readings.conditions(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "claims.txt", delimiter = '|', quoteCharacter = '~')
  void claims(String sentence, String expected) {
    assertEquals(expected, readings.claims(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "contents.txt", delimiter = '|', quoteCharacter = '~')
  void contents(String sentence, String expected) {
    assertEquals(expected, readings.contents(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "affirmed-cues.txt", delimiter = '|', quoteCharacter = '~')
  void affirmedCues(String sentence, String expected) {
    assertEquals(expected, readings.affirmedCues(sentence));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "times.txt", delimiter = '|', quoteCharacter = '~')
  void times(String sentence, String expected) throws ProblemException {
    assertEquals(expected, readings.times(sentence, DATE));
  }

  @ParameterizedTest
  @CsvFileSource(files = TABLES + "times-of-events.txt", delimiter = '|', quoteCharacter = '~')
  void timesOfEvents(String sentence, String expected) {
    assertEquals(expected, readings.timesOfEvents(sentence));
  }
}
