package org.parley.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.diagnostic.ProblemException;

/** What stands between tokens, and how the tenth column of CoNLL-U writes it. */
final class ConllUSpaces {
  private static final Pattern RANGE = Pattern.compile("([0-9]{1,9}):([0-9]{1,9})");

  private ConllUSpaces() {}

  /** The value of {@code SpacesAfter}, decoded. */
  static String decode(ConllUReader.Line line, String written) throws ProblemException {
    StringBuilder spaces = new StringBuilder();
    int at = 0;
    while (at < written.length()) {
      char unit = written.charAt(at++);
      if (unit != '\\') {
        spaces.append(unit);
        continue;
      }
      char escaped = at < written.length() ? written.charAt(at++) : ' ';
      switch (escaped) {
        case 's' -> spaces.append(' ');
        case 't' -> spaces.append('\t');
        case 'n' -> spaces.append('\n');
        case 'r' -> spaces.append('\r');
        case 'p' -> spaces.append('|');
        case '\\' -> spaces.append('\\');
        default ->
            throw line.problem(
                "an unknown escape", written, "write \\s, \\t, \\n, \\r, \\p for | or \\\\");
      }
    }
    return spaces.toString();
  }

  /** The reverse of {@link #decode}. */
  static String encode(String spaces) {
    return spaces
        .replace("\\", "\\\\")
        .replace(" ", "\\s")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replace("|", "\\p");
  }

  /** The start of a {@code TokenRange} in code points. */
  static int rangeStart(ConllUReader.Line line, String written, int length)
      throws ProblemException {
    Matcher range = RANGE.matcher(written);
    if (!range.matches() || Integer.parseInt(range.group(1)) > length) {
      throw line.problem(
          "not a range within the text",
          written,
          "write TokenRange=start:end in characters; the text has " + length);
    }
    return Integer.parseInt(range.group(1));
  }

  /** The first place from one on that is no white space. */
  static int skip(String string, int from) {
    int at = from;
    while (at < string.length() && Paragraphs.isGap(string.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Where a form ends that stands in a text at a place, or -1 if it does not stand there. White
   * space within it, which CoNLL-U writes as spaces, may be any.
   */
  static int endOf(String form, String string, int from) {
    int at = from;
    for (int in = 0; in < form.length(); ) {
      if (at >= string.length()) {
        return -1;
      }
      boolean gap = Paragraphs.isGap(form.charAt(in));
      if (gap ? !Paragraphs.isGap(string.charAt(at)) : form.charAt(in) != string.charAt(at)) {
        return -1;
      }
      in = gap ? skip(form, in) : in + 1;
      at = gap ? skip(string, at) : at + 1;
    }
    return at;
  }
}
