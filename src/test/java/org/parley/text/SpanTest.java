package org.parley.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SpanTest {
  @Test
  void isHalfOpen() {
    assertEquals(3, new Span(2, 5).length());
    assertEquals(0, new Span(2, 2).length());
    assertFalse(new Span(2, 5).overlaps(new Span(5, 7)));
    assertFalse(new Span(5, 7).overlaps(new Span(2, 5)));
    assertTrue(new Span(2, 5).overlaps(new Span(4, 7)));
  }

  @Test
  void containsItselfAndWhatLiesWithin() {
    Span span = new Span(2, 5);
    assertTrue(span.contains(span));
    assertTrue(span.contains(new Span(3, 5)));
    assertTrue(span.contains(new Span(5, 5)));
    assertFalse(span.contains(new Span(1, 3)));
    assertFalse(span.contains(new Span(4, 6)));
  }

  @Test
  void coversTheGapBetweenTwo() {
    assertEquals(new Span(1, 9), new Span(7, 9).cover(new Span(1, 2)));
    assertEquals(new Span(1, 9), new Span(1, 9).cover(new Span(3, 4)));
  }

  @Test
  void textOrderPutsTheLongerFirst() {
    assertEquals(
        List.of(new Span(0, 9), new Span(0, 2), new Span(1, 9)),
        Stream.of(new Span(1, 9), new Span(0, 2), new Span(0, 9)).sorted().toList());
  }

  @Test
  void refusesWhatIsNoRange() {
    assertThrows(IllegalArgumentException.class, () -> new Span(-1, 2));
    assertThrows(IllegalArgumentException.class, () -> new Span(3, 2));
  }
}
