package org.parley.serve.graph;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void offsetsAreCodePoints() {
    MarkedText text = new MarkedText("🕊🕊 peace <now>");
    assertTrue(text.mark(3, 8));
    assertEquals("🕊🕊 [peace] <now>", shown(text));
  }

  @Test
  void overlappingMarksBecomeOne() {
    MarkedText text = new MarkedText("abcdef");
    assertTrue(text.mark(1, 3));
    assertTrue(text.mark(2, 4));
    assertTrue(text.mark(5, 6));
    assertEquals("a[bcd]e[f]", shown(text));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    MarkedText text = new MarkedText("abc");
    assertTrue(text.mark(-5, 1));
    assertTrue(text.mark(2, 99));
    assertFalse(text.mark(3, 99));
    assertFalse(text.mark(-9, 0));
    assertFalse(text.mark(2, 1));
    assertEquals("[a]b[c]", shown(text));
  }

  private static String shown(MarkedText text) {
    return text.pieces().stream()
        .map(piece -> piece.isMarked() ? "[" + piece.text() + "]" : piece.text())
        .collect(joining());
  }
}
