package org.parley.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into paragraphs.
 *
 * <p>A blank line always ends a paragraph. A single line break ends one unless the text is wrapped
 * by hand, which shows in lines of about the same, moderate length. Files of news come in both
 * forms.
 */
public final class Paragraphs {
  /** Lines of a text that is wrapped by hand are seldom longer, in UTF-16 units. */
  private static final int LONGEST_WRAPPED_LINE = 110;

  /** Nor much shorter, but for the last of a paragraph. */
  private static final int SHORTEST_WRAPPED_LINE = 50;

  private static final CharMatcher SPACE = CharMatcher.whitespace();

  private Paragraphs() {}

  /** The paragraphs in text order, without the white space around them; none is empty. */
  public static ImmutableList<Span> of(DocumentText text) {
    String string = text.string();
    List<int[]> lines = lines(string);
    boolean wrapped = isWrapped(string, lines);
    ImmutableList.Builder<Span> paragraphs = ImmutableList.builder();
    int start = -1;
    int end = -1;
    for (int[] line : lines) {
      int first = line[0];
      int last = line[1];
      while (first < last && SPACE.matches(string.charAt(first))) {
        first++;
      }
      while (last > first && SPACE.matches(string.charAt(last - 1))) {
        last--;
      }
      boolean blank = first == last;
      if (start >= 0 && (blank || !wrapped)) {
        paragraphs.add(new Span(text.codePoint(start), text.codePoint(end)));
        start = -1;
      }
      if (!blank) {
        start = start < 0 ? first : start;
        end = last;
      }
    }
    if (start >= 0) {
      paragraphs.add(new Span(text.codePoint(start), text.codePoint(end)));
    }
    return paragraphs.build();
  }

  /** Begin and end of each line in UTF-16 units, without its line break. */
  private static List<int[]> lines(String string) {
    List<int[]> lines = new ArrayList<>();
    int start = 0;
    for (int at = string.indexOf('\n'); at >= 0; at = string.indexOf('\n', start)) {
      lines.add(new int[] {start, at});
      start = at + 1;
    }
    lines.add(new int[] {start, string.length()});
    return lines;
  }

  private static boolean isWrapped(String string, List<int[]> lines) {
    int continued = 0;
    int moderate = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      int length = lines.get(i)[1] - lines.get(i)[0];
      if (length > LONGEST_WRAPPED_LINE) {
        return false;
      }
      int[] next = lines.get(i + 1);
      if (length > 0 && !SPACE.matchesAllOf(string.substring(next[0], next[1]))) {
        continued++;
        moderate += length >= SHORTEST_WRAPPED_LINE ? 1 : 0;
      }
    }
    return continued > 0 && 5 * moderate >= 4 * continued;
  }
}
