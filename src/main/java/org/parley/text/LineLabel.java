package org.parley.text;

import java.util.regex.Pattern;

/**
 * What a line of a transcript or of a header begins with: "Q:", "MINISTER:", "Rosa Lind:", "Date:".
 *
 * <p>A single such line may be the wrapped rest of a sentence; several are a transcript.
 */
final class LineLabel {
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}\\p{N}'’.-]*(?: \\p{Lu}[\\p{L}\\p{N}'’.-]*){0,3})\\s?:\\s+\\S.*");

  /** So many labels in a text divide it into turns. */
  private static final int FEWEST = 3;

  private LineLabel() {}

  static boolean begins(String line) {
    return LABEL.matcher(line.strip()).matches();
  }

  /** Whether the lines of a text that begin with a label are paragraphs. */
  static boolean divide(String text) {
    return text.lines().filter(LineLabel::begins).limit(FEWEST).count() == FEWEST;
  }
}
