package org.parley.cli;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lays out rows of text: columns as wide as they need to be, the last one wrapped. */
final class Columns {
  private static final int GAP = 2;
  private static final int NARROWEST = 20;
  private static final Splitter WORDS = Splitter.on(' ');

  private final List<List<String>> rows = new ArrayList<>();

  Columns row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /**
   * Prints the rows.
   *
   * @param indent blanks before each line
   * @param width of the whole; a last column that would be very narrow goes beyond it
   */
  void print(int indent, int width, Consumer<String> lines) {
    List<Integer> widths = widths();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(" ".repeat(indent));
      for (int i = 0; i + 1 < row.size(); i++) {
        line.append(row.get(i));
        line.append(" ".repeat(widths.get(i) - length(row.get(i)) + GAP));
      }
      int start = line.length();
      List<String> last = wrapped(row.get(row.size() - 1), Math.max(NARROWEST, width - start));
      for (String part : last) {
        lines.accept(CharMatcher.is(' ').trimTrailingFrom(line + part));
        line.setLength(0);
        line.append(" ".repeat(start));
      }
    }
  }

  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i + 1 < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), length(row.get(i))));
      }
    }
    return widths;
  }

  private static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORDS.split(text)) {
      if (line.length() > 0 && length(line.toString()) + 1 + length(word) > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() > 0 ? " " : "").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
