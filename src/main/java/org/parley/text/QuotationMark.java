package org.parley.text;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A character, or two, that may open or close a quotation.
 *
 * @param start its first UTF-16 unit
 * @param end the UTF-16 unit after it
 * @param glyph its first character
 * @param family the marks that it can be paired with
 * @param shape what the glyph itself says: opening, closing, or either
 * @param before the code point before it, looking through other marks, or {@link #NOTHING}
 * @param after the code point after it, looking through other marks, or {@link #NOTHING}
 * @param textEnd where the text before it ends, in UTF-16 units; white space is left out
 * @param prominent whether it stands where a sentence or a clause begins: first in its paragraph or
 *     after punctuation
 */
record QuotationMark(
    int start,
    int end,
    char glyph,
    Family family,
    Side shape,
    int before,
    int after,
    int textEnd,
    boolean prominent) {
  /** The neighbour of a mark at an end of the paragraph. */
  static final int NOTHING = -1;

  /** Marks that open and close each other. */
  enum Family {
    DOUBLE,
    SINGLE,
    GUILLEMET,
    SINGLE_GUILLEMET
  }

  /** Which side of a quotation a mark is on. */
  enum Side {
    OPENING,
    CLOSING,
    EITHER
  }

  private enum Neighbour {
    GAP,
    JOINT,
    DOTS,
    STOP,
    WORD
  }

  /**
   * The marks of a paragraph in text order. Apostrophes within a word are none of them, nor are
   * three or more single marks in a row.
   */
  static ImmutableList<QuotationMark> in(String string, Paragraphs.Paragraph paragraph) {
    int start = paragraph.start();
    int end = paragraph.end();
    List<QuotationMark> marks = new ArrayList<>();
    int before = NOTHING;
    int visible = NOTHING;
    int textEnd = paragraph.textEnd();
    for (int at = start; at < end; ) {
      int codePoint = string.codePointAt(at);
      int width = Character.charCount(codePoint);
      Family family = familyOf(codePoint);
      int run = family == Family.SINGLE ? run(string, at, end) : 1;
      if (family == null || run > 2 || (run == 1 && isInWord(string, at, start, end))) {
        before = codePoint;
        at += Math.max(width, run);
        if (!Paragraphs.isGap(codePoint)) {
          visible = codePoint;
          textEnd = at;
        }
        continue;
      }
      boolean prominent = visible == NOTHING || kind(visible) != Neighbour.WORD;
      marks.add(
          new QuotationMark(
              at,
              at + run,
              string.charAt(at),
              run == 2 ? Family.DOUBLE : family,
              shapeOf(codePoint),
              before,
              NOTHING,
              textEnd,
              prominent));
      at += run;
      textEnd = at;
    }
    return withWhatFollows(marks, string, end);
  }

  private static ImmutableList<QuotationMark> withWhatFollows(
      List<QuotationMark> marks, String string, int end) {
    List<QuotationMark> backwards = new ArrayList<>(marks.size());
    int nextStart = -1;
    int after = NOTHING;
    for (QuotationMark mark : Lists.reverse(marks)) {
      if (mark.end != nextStart) {
        after = mark.end < end ? follower(string, mark.end) : NOTHING;
      }
      nextStart = mark.start;
      backwards.add(
          new QuotationMark(
              mark.start,
              mark.end,
              mark.glyph,
              mark.family,
              mark.shape,
              mark.before,
              after,
              mark.textEnd,
              mark.prominent));
    }
    return ImmutableList.copyOf(Lists.reverse(backwards));
  }

  /** Dots in a row are one ellipsis, so that they do not look like the end of a sentence. */
  private static int follower(String string, int at) {
    return string.startsWith("..", at) ? '…' : string.codePointAt(at);
  }

  private static @Nullable Family familyOf(int codePoint) {
    return switch (codePoint) {
      case '"', '“', '”', '„', '‟', '＂' -> Family.DOUBLE;
      case '\'', '‘', '’', '‚', '‛', '`' -> Family.SINGLE;
      case '«', '»' -> Family.GUILLEMET;
      case '‹', '›' -> Family.SINGLE_GUILLEMET;
      default -> null;
    };
  }

  private static Side shapeOf(int codePoint) {
    return switch (codePoint) {
      case '“', '„', '‟', '‘', '‚', '‛', '`', '«', '‹' -> Side.OPENING;
      case '”', '’', '»', '›' -> Side.CLOSING;
      default -> Side.EITHER;
    };
  }

  /** How often the single mark stands in a row: wire copy writes a double mark as two of them. */
  private static int run(String string, int at, int end) {
    int to = at + 1;
    while (to < end && string.charAt(to) == string.charAt(at)) {
      to++;
    }
    return to - at;
  }

  private static boolean isInWord(String string, int at, int start, int end) {
    return familyOf(string.charAt(at)) == Family.SINGLE
        && at > start
        && at + 1 < end
        && isWordCharacter(string.codePointBefore(at))
        && isWordCharacter(string.codePointAt(at + 1));
  }

  /** What the neighbours say: a mark hugs what it quotes. */
  Side place() {
    Neighbour left = opensBracket(before) ? Neighbour.GAP : kind(before);
    Neighbour right = opensBracket(after) ? Neighbour.WORD : kind(after);
    return switch (left) {
      case GAP ->
          switch (right) {
            case GAP -> Side.EITHER;
            case STOP -> Side.CLOSING;
            case DOTS, JOINT, WORD -> Side.OPENING;
          };
      case JOINT ->
          switch (right) {
            case GAP, DOTS, STOP -> Side.CLOSING;
            case JOINT -> Side.EITHER;
            case WORD -> Side.OPENING;
          };
      case DOTS, STOP, WORD ->
          switch (right) {
            case GAP, DOTS, STOP, JOINT -> Side.CLOSING;
            case WORD -> Side.EITHER;
          };
    };
  }

  /** Whether it could as well say feet, inches, minutes or seconds. */
  boolean followsDigit() {
    return Character.isDigit(before);
  }

  /** Whether it stands between two word characters, if only with another mark in between. */
  boolean joinsWords() {
    return isWordCharacter(before) && isWordCharacter(after);
  }

  /** Whether it could as well be the apostrophe of a year or of a clipped word. */
  boolean opensDoubtfully() {
    return glyph == '’' || Character.isDigit(after);
  }

  /**
   * Whether it could as well be something else than a closing mark: a unit of measure, or the
   * apostrophe of a possessive plural.
   */
  boolean closesDoubtfully() {
    boolean plural = family == Family.SINGLE && (before == 's' || before == 'S');
    return (plural || followsDigit()) && after != NOTHING && Paragraphs.isGap(after);
  }

  /** Whether punctuation beside it, or the end of the paragraph, says that a quotation ends. */
  boolean closesFirmly() {
    return after == NOTHING || isPunctuation(before) || isPunctuation(after);
  }

  private static boolean isWordCharacter(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.NON_SPACING_MARK;
  }

  private static boolean isPunctuation(int codePoint) {
    return switch (kind(codePoint)) {
      case GAP, WORD -> false;
      case JOINT, DOTS, STOP -> true;
    };
  }

  private static boolean opensBracket(int codePoint) {
    return codePoint == '¿'
        || codePoint == '¡'
        || Character.getType(codePoint) == Character.START_PUNCTUATION;
  }

  private static Neighbour kind(int codePoint) {
    if (codePoint == NOTHING || Paragraphs.isGap(codePoint)) {
      return Neighbour.GAP;
    }
    return switch (codePoint) {
      case '…' -> Neighbour.DOTS;
      case '/', '*', '_', '~', '|' -> Neighbour.JOINT;
      case '#', '@', '%', '&', '§' -> Neighbour.WORD;
      default ->
          switch (Character.getType(codePoint)) {
            case Character.DASH_PUNCTUATION, Character.MATH_SYMBOL -> Neighbour.JOINT;
            case Character.START_PUNCTUATION,
                Character.END_PUNCTUATION,
                Character.OTHER_PUNCTUATION ->
                Neighbour.STOP;
            default -> Neighbour.WORD;
          };
    };
  }
}
