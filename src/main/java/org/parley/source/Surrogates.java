package org.parley.source;

/**
 * Halves of characters that stand alone. JSON and HTML can escape them, but no encoding can write
 * them.
 */
final class Surrogates {
  private Surrogates() {}

  /** The string with U+FFFD in place of each. */
  static String replaceLone(String string) {
    StringBuilder whole = null;
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      boolean pair =
          Character.isHighSurrogate(unit)
              && i + 1 < string.length()
              && Character.isLowSurrogate(string.charAt(i + 1));
      if (pair) {
        i++;
      } else if (Character.isSurrogate(unit)) {
        whole = whole == null ? new StringBuilder(string) : whole;
        whole.setCharAt(i, '\uFFFD');
      }
    }
    return whole == null ? string : whole.toString();
  }
}
