package org.parley.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ViolationTest {
  @Test
  void isPrintedOnOneLine() {
    assertEquals(
        "https://a.example/e: Wrong. Mend it. (wikidataId «Q 7») [wikidataId]",
        violation("https://w3id.org/parley/ontology#wikidataId", "Q\n7").line());
    assertEquals(
        "https://a.example/e: Wrong. Mend it. («7») [wikidataId]", violation(null, "7").line());
    assertEquals(
        "https://a.example/e: Wrong. Mend it. (label) [wikidataId]",
        violation("http://www.w3.org/2000/01/rdf-schema#label", null).line());
    assertEquals("https://a.example/e: Wrong. Mend it. [wikidataId]", violation(null, null).line());
  }

  @Test
  void longValuesAreCutBetweenCodePoints() {
    assertEquals(
        "https://a.example/e: Wrong. Mend it. («" + "😀".repeat(120) + "…») [wikidataId]",
        violation(null, "😀".repeat(121)).line());
  }

  @Test
  void isOrderedByGraphAndSeverity() {
    ImmutableList<Violation> sorted =
        ImmutableList.of(
            graded(null, Severity.INFO),
            graded("https://a.example/g", Severity.VIOLATION),
            graded("https://a.example/g", Severity.WARNING),
            graded("https://a.example/h", Severity.VIOLATION));
    assertEquals(sorted, Stream.of(2, 3, 0, 1).map(sorted::get).sorted().toList());
  }

  private static Violation graded(@Nullable String graph, Severity severity) {
    return new Violation(graph, "https://a.example/e", null, null, "Wrong.", "a", severity);
  }

  private static Violation violation(@Nullable String path, @Nullable String value) {
    return new Violation(
        null,
        "https://a.example/e",
        path,
        value,
        "Wrong. Mend it.",
        "https://w3id.org/parley/shapes#wikidataId",
        Severity.VIOLATION);
  }
}
