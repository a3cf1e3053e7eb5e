package org.parley.text;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableList;

/**
 * Expected quotations are written as the words within the marks; each level of nesting puts {@code
 * >} before them, and a missing closing mark puts {@code …} after them.
 */
final class ExpectedQuotations {
  private ExpectedQuotations() {}

  static void assertQuotations(String string, String... expected) {
    assertEquals(ImmutableList.copyOf(expected), quotations(string), string);
  }

  private static ImmutableList<String> quotations(String string) {
    DocumentText text = new DocumentText(string);
    return Quotations.in(text).stream()
        .map(q -> ">".repeat(q.depth()) + text.slice(q.inner()) + (q.closed() ? "" : "…"))
        .collect(toImmutableList());
  }
}
