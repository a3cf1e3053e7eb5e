package org.parley.nlp;

import com.google.common.collect.ImmutableList;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a paragraph is cut before it is split into sentences, since no splitter sees an end there:
 *
 * <ul>
 *   <li>behind a dateline: "TOLEN, March 8 (Tolen Press) — | The minister said …", "TOLEN: | The
 *       minister …";
 *   <li>where the blank behind a full stop is missing: "They left.| The town fell";
 *   <li>at a line end behind dots: "they would leave …|";
 *   <li>at the lines of copied messages, the first word of which is a handle: "@tolenpress: …".
 * </ul>
 */
final class Pieces {
  private static final String PLACE =
      "\\p{Lu}[\\p{L}'’.-]*(?:[ /]\\p{Lu}[\\p{L}'’.-]*){0,3}(?:, \\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*)?)?";
  private static final String MONTH =
      "(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.?";
  private static final String DATE =
      "(?:" + MONTH + " \\d{1,2}|\\d{1,2} " + MONTH + ")(?:,? \\d{4})?";
  private static final String AGENCY = "\\(\\p{Lu}[\\p{L} .&/-]*\\)";
  private static final String DASH = "\\s*(?:—|–|--|-)\\s+";

  /** A place with a date or an agency, or with both. */
  private static final Pattern FULL_DATELINE =
      Pattern.compile(
          PLACE
              + "(?:,? \\(?"
              + DATE
              + "\\)?(?: "
              + AGENCY
              + ")?| "
              + AGENCY
              + ")"
              + DASH
              + "(?=\\S)");

  /** A place in capitals alone, before a dash that stands off, or a long one, and a sentence. */
  private static final Pattern SHORT_DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}'’.-]{2,}|\\p{Lu}{2}(?= \\p{Lu}{2}))(?:[ /]\\p{Lu}[\\p{Lu}'’.-]+){0,2}(?:, \\p{Lu}[\\p{L}.]+)?"
              + "(?:\\s*(?:—|--)\\s*|\\s+[–-]\\s+)(?=[\\p{Lu}“\"‘])(?=.*[.!?][”\"’]?(?:\\s|$))");

  /** A place alone, before a dash that stands off and is the only such, and a long sentence. */
  private static final Pattern PLAIN_DATELINE =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]+){0,2}\\s+[—–-]\\s+"
              + "(?=[\\p{Lu}“\"‘](?!.{0,300}\\s[—–-]\\s).{40,}[.!?][”\"’]?(?:\\s|$))");

  /** Capitals and a colon before a long sentence: a place, if it comes once; else who speaks. */
  private static final Pattern COLON_DATELINE =
      Pattern.compile(
          "\\p{Lu}{3,}(?:[ /]\\p{Lu}{2,}){0,2}:\\s+"
              + "(?=[\\p{Lu}“\"‘](?!(?:e|ur)?\\b).{60,}[.!?][”\"’]?(?:\\s|$))");

  private static final Pattern NO_BLANK =
      Pattern.compile("(?<=\\s|^)\\p{L}+\\p{Ll}[.!?](?=\\p{Lu}\\p{Ll}*\\s)");

  private static final Pattern DOTS_AND_LINE_END =
      Pattern.compile("(?:…|\\.{3})\\s*\\n(?=\\p{Lu})");

  private static final Pattern HANDLE = Pattern.compile("(?m)^(?:RT )?@\\w+");

  private Pieces() {}

  /** Whether a paragraph begins with a word in capitals and a colon: "TOLEN: …". */
  static boolean isLabelled(String paragraph) {
    return COLON_DATELINE.matcher(paragraph).lookingAt();
  }

  /**
   * The paragraph in pieces, none of them empty; joined they are the paragraph.
   *
   * @param labelled how many paragraphs of the document {@linkplain #isLabelled are labelled}: more
   *     than one such label tells who speaks
   */
  static ImmutableList<String> of(String paragraph, long labelled) {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(0);
    cuts.add(paragraph.length());
    cuts.add(datelineEnd(paragraph));
    Matcher label = COLON_DATELINE.matcher(paragraph);
    if (labelled == 1 && label.lookingAt()) {
      cuts.add(label.end());
    }
    for (Pattern end : new Pattern[] {NO_BLANK, DOTS_AND_LINE_END}) {
      end.matcher(paragraph).results().forEach(stop -> cuts.add(stop.end()));
    }
    if (HANDLE.matcher(paragraph).find()) {
      for (int at = paragraph.indexOf('\n'); at >= 0; at = paragraph.indexOf('\n', at + 1)) {
        cuts.add(at + 1);
      }
    }
    ImmutableList.Builder<String> pieces = ImmutableList.builder();
    for (int from = 0; from < paragraph.length(); from = cuts.higher(from)) {
      pieces.add(paragraph.substring(from, cuts.higher(from)));
    }
    return pieces.build();
  }

  /** How long the dateline is that a paragraph begins with; 0 without one. */
  private static int datelineEnd(String paragraph) {
    if (paragraph.equals(paragraph.toUpperCase(Locale.ROOT))) {
      // "TALKS FAIL - MINISTER"
      return 0;
    }
    for (Pattern dateline : new Pattern[] {FULL_DATELINE, SHORT_DATELINE, PLAIN_DATELINE}) {
      Matcher start = dateline.matcher(paragraph);
      if (start.lookingAt()) {
        return start.end();
      }
    }
    return 0;
  }
}
