package org.parley.source;

import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Tells text from bytes that only look like it: text has hardly a control character. */
final class Controls {
  /** One in twenty. Random bytes have one in five; a log with coloured words less than this. */
  private static final int SHARE = 20;

  private Controls() {}

  static void refuseBinary(String place, String text) throws ProblemException {
    if (text.indexOf('\0') >= 0) {
      throw binary(place, "NUL characters instead of text");
    }
    if (areMany(text)) {
      throw binary(place, "control characters instead of text");
    }
  }

  static boolean areMany(String text) {
    long controls = text.chars().filter(Controls::isControl).count();
    return controls * SHARE > text.length();
  }

  private static boolean isControl(int unit) {
    return Character.isISOControl(unit)
        && switch (unit) {
          case '\t', '\n', '\r', '\f', '\u0085' -> false;
          default -> true;
        };
  }

  static ProblemException binary(String place, String found) {
    return new ProblemException(
        new Problem(
            Code.BINARY_DOCUMENT, place, null, found, "convert it to plain text or HTML first"));
  }
}
