package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void offsetsAreCodePoints() {
    MarkedText text = new MarkedText("🕊🕊 peace <now>");
    assertTrue(text.mark(3, 8));
    assertEquals("🕊🕊 <mark>peace</mark> &lt;now&gt;", html(text));
  }

  @Test
  void overlappingMarksBecomeOne() {
    MarkedText text = new MarkedText("abcdef");
    assertTrue(text.mark(1, 3));
    assertTrue(text.mark(2, 4));
    assertTrue(text.mark(5, 6));
    assertEquals("a<mark>bcd</mark>e<mark>f</mark>", html(text));
  }

  @Test
  void whatLiesOutsideIsCutOff() {
    MarkedText text = new MarkedText("abc");
    assertTrue(text.mark(-5, 1));
    assertTrue(text.mark(2, 99));
    assertFalse(text.mark(3, 99));
    assertFalse(text.mark(-9, 0));
    assertFalse(text.mark(2, 1));
    assertEquals("<mark>a</mark>b<mark>c</mark>", html(text));
  }

  private static String html(MarkedText text) {
    Html html = new Html();
    text.write(html);
    return html.toString().replace("<!DOCTYPE html>\n", "").strip();
  }
}
