package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, quotations lie in it, in text order, and within or beside each other. */
class HostileQuotationsTest {
  private static final String[] PIECES = {
    "\"",
    "“",
    "”",
    "„",
    "«",
    "»",
    "‹",
    "›",
    "'",
    "‘",
    "’",
    "‚",
    "`",
    "''",
    "``",
    " ",
    "  ",
    "a",
    "s",
    "B",
    "5",
    ",",
    ".",
    "...",
    "—",
    "(",
    ")",
    "\n",
    "\n\n",
    "\r\n\r\n",
    "🕊",
    "e\u0301",
    "\u00A0",
    "\uD800"
  };

  @Test
  void randomMarksKeepTheOrder() {
    Random random = new Random(7);
    for (int round = 0; round < 20_000; round++) {
      StringBuilder string = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        string.append(PIECES[random.nextInt(PIECES.length)]);
      }
      assertOrder(string.toString());
    }
  }

  /** With a quadratic algorithm these would not end. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "'", "\" ", " \"", " \"a", "“a ", "‘a ", "a' ", "s' ", "«“‹", "“‹a «b",
        "“\n\n", "“a\n\n“", "'a\n\n", "\"5\" ", "''", "'''", "` ", " ", "”“", "» «", "a\"b"
      })
  void longRunsAreReadInOneGo(String piece) {
    assertOrder(piece.repeat(100_000));
    assertOrder("«" + piece.repeat(100_000) + " ".repeat(100_000) + "»");
  }

  private static void assertOrder(String string) {
    DocumentText text = new DocumentText(string);
    ImmutableList<Quotation> found = Quotations.in(text);
    Deque<Quotation> enclosing = new ArrayDeque<>();
    int last = -1;
    for (Quotation quotation : found) {
      Span outer = quotation.outer();
      Span inner = quotation.inner();
      assertTrue(last < outer.start() && outer.end() <= text.length(), string);
      assertTrue(inner.length() > 0 && outer.start() < inner.start(), string);
      assertTrue(!quotation.closed() || inner.end() < outer.end(), string);
      while (!enclosing.isEmpty() && enclosing.element().outer().end() <= outer.start()) {
        enclosing.pop();
      }
      assertTrue(enclosing.isEmpty() || enclosing.element().inner().contains(outer), string);
      assertEquals(enclosing.size(), quotation.depth(), string);
      enclosing.push(quotation);
      last = outer.start();
    }
  }
}
