package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.RulePrecisions.Judgements;

/** What was measured of rules is kept in a file, and decides what is told. */
class RulePrecisionsTest {
  private static final String FILE = "# news (3 documents)\nsaid-that\t18\t3\nwants-to\t0\t13\n";

  @Test
  void whatIsReadIsWrittenTheSame() throws ProblemException {
    RulePrecisions read = RulePrecisions.read("p.tsv", FILE);
    assertEquals("news (3 documents)", read.measuredOn());
    assertEquals(new Judgements(18, 3), read.of("said-that").orElseThrow());
    assertEquals(FILE, read.written());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x\t1\n", "x\t1\t-1\n", "x 1 2\n", "said-that\t1\t1\n", "a\t1\t1\n", "\n\n"})
  void aBadLineIsNamed(String line) {
    String content = "# news\nsaid-that\t18\t3\n" + line;
    assertEquals(
        "p.tsv:3",
        assertThrows(ProblemException.class, () -> RulePrecisions.read("p.tsv", content))
            .problem()
            .place());
  }

  @Test
  void theFirstLineTellsWhatWasMeasured() {
    assertThrows(ProblemException.class, () -> RulePrecisions.read("p.tsv", "a\t1\t1\n"));
  }

  @Test
  void fewJudgementsGiveAFigureNearOneHalf() {
    assertEquals(2 / 3.0, new Judgements(1, 0).precision());
    assertEquals(1 / 2.0, new Judgements(0, 0).precision());
    assertEquals(91 / 102.0, new Judgements(90, 10).precision());
  }

  /** Figures by hand from Wilson's formula, and by R's {@code prop.test(correct = FALSE)}. */
  @Test
  void theLowerBoundIsWilsons() {
    assertEquals(0, new Judgements(0, 0).lowerBound());
    assertEquals(0, new Judgements(0, 20).lowerBound(), 1e-9);
    assertEquals(0.2065, new Judgements(1, 0).lowerBound(), 1e-4);
    assertEquals(0.8256, new Judgements(90, 10).lowerBound(), 1e-4);
  }

  /** Figures by R's {@code prop.test(correct = FALSE)}. */
  @Test
  void theUpperBoundIsWilsons() {
    assertEquals(1, new Judgements(0, 0).upperBound());
    assertEquals(1, new Judgements(20, 0).upperBound(), 1e-9);
    assertEquals(0.1611, new Judgements(0, 20).upperBound(), 1e-4);
    assertEquals(0.9448, new Judgements(90, 10).upperBound(), 1e-4);
  }

  @Test
  void onlyWhatIsSurelyBelowIsLeftOut() throws ProblemException {
    RulePrecisions read =
        RulePrecisions.read("p.tsv", "# news\nbad\t2\t18\nfew\t0\t3\ngood\t20\t0\n");
    assertFalse(read.admits("bad", 0.5));
    assertTrue(read.admits("bad", 0.3));
    assertTrue(read.admits("few", 0.5));
    assertTrue(read.admits("good", 0.9));
    assertTrue(read.admits("unknown", 0.9));
  }

  @Test
  void byDefaultNoRuleThatComesWithParleyIsLeftOut() {
    RulePrecisions shipped = ExtractionFiles.bundled().precisions();
    assertEquals(RulePrecisions.DEFAULT_MINIMUM, ExtractionFiles.bundled().minimumPrecision());
    shipped
        .byRule()
        .keySet()
        .forEach(rule -> assertTrue(shipped.admits(rule, RulePrecisions.DEFAULT_MINIMUM), rule));
    assertFalse(
        new RulePrecisions("news", ImmutableSortedMap.of("guess", new Judgements(1, 60)))
            .admits("guess", RulePrecisions.DEFAULT_MINIMUM));
  }

  @Test
  void whatARuleFindsIsLeftOutWithAllThatHangsOnIt() throws ProblemException {
    String text = "The army will leave the town if the rebels lay down their arms.";
    ExtractionFiles files = ExtractionFiles.bundled();
    String rule = findings(files, text).conditions().get(0).rule();
    ExtractionFiles measured =
        new ExtractionFiles(
            files.lexicon(),
            files.rules(),
            new RulePrecisions("news", ImmutableSortedMap.of(rule, new Judgements(5, 15))),
            0);
    assertFalse(findings(measured, text).conditions().isEmpty());
    Findings strict = findings(measured.withMinimumPrecision(0.5), text);
    assertEquals(List.of(), strict.conditions());
    assertFalse(strict.events().isEmpty());
  }

  @Test
  void anotherMinimumOrMeasurementIsAnotherSetOfRules() {
    ExtractionFiles files = ExtractionFiles.bundled();
    assertEquals(files.hash(), ExtractionFiles.bundled().hash());
    assertNotEquals(files.hash(), files.withMinimumPrecision(0.5).hash());
    ExtractionFiles unmeasured =
        new ExtractionFiles(files.lexicon(), files.rules(), RulePrecisions.NONE, 0);
    assertNotEquals(files.hash(), unmeasured.hash());
    assertThrows(IllegalArgumentException.class, () -> files.withMinimumPrecision(Double.NaN));
  }

  @Test
  void theShippedFileSpeaksOfRulesThatExist() throws ProblemException {
    ImmutableMap<String, String> kinds =
        new RuleBook(ExtractionFiles.bundled().extractor())
            .entries().stream()
                .collect(ImmutableMap.toImmutableMap(RuleBook.Entry::name, RuleBook.Entry::finds));
    List<String> own =
        List.of(
            "quotation-with-frame",
            "quotation-without-frame",
            "said-the-rest",
            "name-and-colon",
            "credit",
            "turn",
            "announced-conditions",
            "announced-speech");
    assertEquals(
        List.of(),
        ExtractionFiles.bundled().precisions().byRule().keySet().stream()
            .filter(rule -> !kinds.containsKey(rule) && !own.contains(rule))
            .toList());
  }

  private static Findings findings(ExtractionFiles files, String text) throws ProblemException {
    return files
        .extractor()
        .extract(FixedParses.of(FixedParses.read(RuleExamplesTest.PARSES), text));
  }
}
