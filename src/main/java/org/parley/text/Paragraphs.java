package org.parley.text;

import com.google.common.collect.ImmutableList;

/**
 * The paragraphs of a text.
 *
 * <p>A blank line always ends a paragraph. Whether every other line end does so too depends on the
 * text: one with a line of very many words is not wrapped by hand, so there each line is a
 * paragraph. Words are counted, not characters, because a long address stands in wrapped texts too.
 *
 * <p>The items of a list are paragraphs too, however few words they have: lines that begin with a
 * {@link Bullet} behind a colon or behind another item. A line that begins with "- " or "12. "
 * elsewhere may be the wrapped rest of a sentence. So are the turns of a transcript: lines that
 * begin with a {@link LineLabel}, in a text that has several.
 */
public final class Paragraphs {
  private static final int MOST_WORDS_OF_WRAPPED_LINE = 30;

  private Paragraphs() {}

  /**
   * From a character that is no white space to the line end after the last one.
   *
   * @param start in UTF-16 units
   * @param end in UTF-16 units, without the white space that ends the paragraph
   * @param textEnd the end of the paragraph before, 0 for the first
   */
  record Paragraph(int start, int end, int textEnd) {}

  /** The paragraphs in text order, without the white space around them; none is empty. */
  public static ImmutableList<Span> of(DocumentText text) {
    return of(text.string()).stream()
        .map(
            paragraph ->
                new Span(text.codePoint(paragraph.start()), text.codePoint(paragraph.end())))
        .collect(ImmutableList.toImmutableList());
  }

  static ImmutableList<Paragraph> of(String string) {
    boolean linesAreParagraphs = hasLongLine(string);
    boolean labelled = !linesAreParagraphs && LineLabel.divide(string);
    ImmutableList.Builder<Paragraph> found = ImmutableList.builder();
    int start = -1;
    int textEnd = 0;
    int visibleEnd = -1;
    boolean blankLine = true;
    boolean inItem = false;
    for (int at = 0; at < string.length(); at++) {
      char unit = string.charAt(at);
      if (isLineEnd(string, at)) {
        if (start >= 0 && (blankLine || linesAreParagraphs)) {
          found.add(new Paragraph(start, visibleEnd, textEnd));
          textEnd = visibleEnd;
          start = -1;
        }
        blankLine = true;
      } else if (!isGap(unit)) {
        if (blankLine) {
          boolean bullet = Bullet.length(line(string, at)) > 0;
          boolean item = start >= 0 && bullet && (inItem || string.charAt(visibleEnd - 1) == ':');
          if (start >= 0 && (item || (labelled && LineLabel.begins(line(string, at))))) {
            found.add(new Paragraph(start, visibleEnd, textEnd));
            textEnd = visibleEnd;
            start = -1;
          }
          inItem = start < 0 ? bullet : inItem;
        }
        blankLine = false;
        start = start < 0 ? at : start;
        visibleEnd = at + 1;
      }
    }
    if (start >= 0) {
      found.add(new Paragraph(start, visibleEnd, textEnd));
    }
    return found.build();
  }

  /** The rest of a line from there on. */
  private static String line(String string, int at) {
    int end = at;
    while (end < string.length() && !isLineEnd(string, end)) {
      end++;
    }
    return string.substring(at, end);
  }

  private static boolean hasLongLine(String string) {
    int words = 0;
    boolean inGap = true;
    for (int at = 0; at < string.length(); at++) {
      if (isLineEnd(string, at)) {
        words = 0;
      }
      boolean gap = isGap(string.charAt(at));
      if (inGap && !gap && ++words > MOST_WORDS_OF_WRAPPED_LINE) {
        return true;
      }
      inGap = gap;
    }
    return false;
  }

  /** Of a line end of two characters only the second counts. */
  private static boolean isLineEnd(String string, int at) {
    return switch (string.charAt(at)) {
      case '\n', '\u0085', '\u2028', '\u2029' -> true;
      case '\r' -> at + 1 == string.length() || string.charAt(at + 1) != '\n';
      default -> false;
    };
  }

  /** White space of every kind, also that of no width and the kinds that forbid a line break. */
  static boolean isGap(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == '\u0085'
        || codePoint == '\u200B'
        || codePoint == '\uFEFF';
  }
}
