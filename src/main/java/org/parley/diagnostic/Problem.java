package org.parley.diagnostic;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One user error: what is wrong, where, with which value, and the cure.
 *
 * @param code the stable code
 * @param place file, file and line ({@code a/b.yml:12}), document, store or option; never empty
 * @param value the offending value as written, or null where there is none (a missing file)
 * @param message what is wrong, a clause without full stop
 * @param cure what to do about it, an imperative clause without full stop
 */
public record Problem(
    Code code, String place, @Nullable String value, String message, String cure) {
  private static final int SHOWN = 60;

  /** What would break the line, move the cursor, or turn the direction of writing. */
  private static final Pattern UNPRINTABLE =
      Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Zl}\\p{Zp}\\u202A-\\u202E\\u2066-\\u2069]+");

  /** The same problem seen from a wider place, such as a line within a file. */
  public Problem at(String outerPlace) {
    return new Problem(code, outerPlace, value, message, cure);
  }

  /**
   * One line: {@code place: message: «value». Cure [code]}. Control characters, line ends and the
   * like are shown as spaces.
   */
  public String line() {
    String shown = value == null ? "" : ": «" + shorten(value) + "»";
    String line =
        place + ": " + message + shown + ". " + capitalised(cure) + ". [" + code.id() + "]";
    return UNPRINTABLE.matcher(line).replaceAll(" ");
  }

  private static String shorten(String value) {
    return value.codePointCount(0, value.length()) <= SHOWN
        ? value
        : value.substring(0, value.offsetByCodePoints(0, SHOWN)) + "…";
  }

  private static String capitalised(String clause) {
    return clause.isEmpty()
        ? clause
        : new StringBuilder()
            .appendCodePoint(Character.toTitleCase(clause.codePointAt(0)))
            .append(clause.substring(clause.offsetByCodePoints(0, 1)))
            .toString();
  }
}
