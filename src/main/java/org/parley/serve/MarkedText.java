package org.parley.serve;

import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;

/** A text with some of its words marked. Offsets are code points, half-open. */
final class MarkedText {
  private final String text;
  private final int length;
  private final RangeSet<Integer> marks = TreeRangeSet.create();

  MarkedText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /**
   * Marks from {@code start} to {@code end}; what lies outside the text is cut off.
   *
   * @return whether anything of it lies inside
   */
  boolean mark(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(0, Math.min(end, length));
    if (from >= to) {
      return false;
    }
    marks.add(Range.closedOpen(from, to));
    return true;
  }

  /** Writes the text, its marked stretches as {@code <mark>}. */
  void write(Html html) {
    int done = 0;
    for (Range<Integer> mark : marks.asRanges()) {
      html.text(slice(done, mark.lowerEndpoint()));
      html.leaf("mark", slice(mark.lowerEndpoint(), mark.upperEndpoint()));
      done = mark.upperEndpoint();
    }
    html.text(slice(done, length));
  }

  private String slice(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
