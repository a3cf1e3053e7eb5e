package org.parley.text;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Comparator;

/**
 * A half-open range {@code [start, end)} of Unicode code points in a document's text.
 *
 * <p>Code points, not UTF-16 units: the Web Annotation model counts so, and every other language
 * can. {@link DocumentText} converts.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last; not before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  private static final Comparator<Span> TEXT_ORDER =
      Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder());

  public Span {
    checkArgument(0 <= start && start <= end, "not a span: [%s, %s)", start, end);
  }

  /** The number of code points. */
  public int length() {
    return end - start;
  }

  /** Whether every code point of the other lies in this one. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether the two have a code point in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Text order: by start, of two with the same start the longer first. */
  @Override
  public int compareTo(Span other) {
    return TEXT_ORDER.compare(this, other);
  }
}
