package org.parley.text;

import java.util.regex.Pattern;

/**
 * Tables in plain text: lines whose cells are divided by bars or tabs. Their cells are no
 * sentences, and to read them as such gives nonsense.
 */
public final class TableRows {
  private static final Pattern ROW =
      Pattern.compile("[^|\\n]*(?:\\|[^|\\n]*){2,}|[^\\t\\n]+(?:\\t+[^\\t\\n]+)+");
  private static final int FEWEST = 2;

  private TableRows() {}

  /** Whether a paragraph is a table: at least two lines, each of them a row. */
  public static boolean are(String paragraph) {
    return paragraph.lines().count() >= FEWEST
        && paragraph.lines().allMatch(line -> ROW.matcher(line.strip()).matches());
  }
}
