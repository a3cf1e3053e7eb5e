package org.parley.serve.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import com.google.common.collect.RangeSet;
import com.google.common.collect.TreeRangeSet;

/** A text with some of its words marked. Offsets are code points, half-open. */
public final class MarkedText {
  private final String text;
  private final int length;
  private final RangeSet<Integer> marks = TreeRangeSet.create();

  public MarkedText(String text) {
    this.text = text;
    this.length = text.codePointCount(0, text.length());
  }

  /** A stretch of the text. */
  public record Piece(String text, boolean isMarked) {}

  /**
   * Marks from {@code start} to {@code end}; what lies outside the text is cut off.
   *
   * @return whether anything of it lies inside
   */
  public boolean mark(int start, int end) {
    int from = Math.max(0, Math.min(start, length));
    int to = Math.max(0, Math.min(end, length));
    if (from >= to) {
      return false;
    }
    marks.add(Range.closedOpen(from, to));
    return true;
  }

  /** The text from its start to its end; no piece is empty. */
  public ImmutableList<Piece> pieces() {
    ImmutableList.Builder<Piece> pieces = ImmutableList.builder();
    int done = 0;
    for (Range<Integer> mark : marks.asRanges()) {
      add(pieces, done, mark.lowerEndpoint(), false);
      add(pieces, mark.lowerEndpoint(), mark.upperEndpoint(), true);
      done = mark.upperEndpoint();
    }
    add(pieces, done, length, false);
    return pieces.build();
  }

  private void add(ImmutableList.Builder<Piece> pieces, int start, int end, boolean isMarked) {
    if (start < end) {
      pieces.add(new Piece(slice(start, end), isMarked));
    }
  }

  private String slice(int start, int end) {
    int from = text.offsetByCodePoints(0, start);
    return text.substring(from, text.offsetByCodePoints(from, end - start));
  }
}
