package org.parley.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTest {
  private static Problem problem(String value) {
    return new Problem(Code.BAD_DATE, "a.txt:3", value, "not a date", "write 2022-03-08");
  }

  @Test
  void aLineNamesPlaceMessageValueCureAndCode() {
    assertEquals(
        "a.txt:3: not a date: «8 March». Write 2022-03-08. [bad-date]", problem("8 March").line());
  }

  @Test
  void aProblemWithoutValueHasNone() {
    Problem problem = new Problem(Code.MISSING_FILE, "a.txt", null, "no such file", "check it");
    assertEquals("a.txt: no such file. Check it. [missing-file]", problem.line());
  }

  @Test
  void anotherPlaceChangesNothingElse() {
    assertEquals(
        "b.txt: not a date: «x». Write 2022-03-08. [bad-date]", problem("x").at("b.txt").line());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\nb",
        "a\r\nb",
        "a\u0000b",
        "a\u001B\u009Bb",
        "a\u2028b",
        "a\u202Eb",
        "a\uD800b",
        "a\u007F\u0085b"
      })
  void whatWouldBreakTheLineIsASpace(String value) {
    assertEquals("a.txt:3: not a date: «a b». Write 2022-03-08. [bad-date]", problem(value).line());
  }

  @Test
  void aLongValueIsCutBetweenCharacters() {
    assertEquals(
        "a.txt:3: not a date: «" + "🕊".repeat(60) + "…». Write 2022-03-08. [bad-date]",
        problem("🕊".repeat(61)).line());
    assertEquals(
        "a.txt:3: not a date: «" + "🕊".repeat(60) + "». Write 2022-03-08. [bad-date]",
        problem("🕊".repeat(60)).line());
  }

  @Test
  void codesReadTheSameInEveryLocale() {
    // The tests run in a Turkish locale, whose lower case of I has no dot.
    assertEquals("missing-file", Code.MISSING_FILE.id());
  }

  @Test
  void theExceptionSaysTheLineAndKeepsTheProblem() {
    Problem problem = problem("x");
    ProblemException exception = new ProblemException(problem, new IllegalStateException("y"));
    assertSame(problem, exception.problem());
    assertEquals(problem.line(), exception.getMessage());
  }
}
