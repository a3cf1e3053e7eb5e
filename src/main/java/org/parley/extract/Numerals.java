package org.parley.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words that begin with digits and tell times. They are looked for at every word of a text, so that
 * no pattern is asked where the first letter tells enough.
 */
final class Numerals {
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?");
  private static final Pattern DECADE = Pattern.compile("(\\d{3})0s");
  private static final Pattern YEARS = Pattern.compile("(\\d{4})[-–](\\d{4}|\\d{2})");
  private static final Pattern DAYS = Pattern.compile("(\\d{1,2})[-–](\\d{1,2})");
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}");

  private static final int EARLIEST_YEAR = 1000;
  private static final int LATEST_YEAR = 2100;
  private static final int LONGEST_MONTH = 31;

  private Numerals() {}

  /** "1954". */
  static @Nullable Integer year(String word) {
    if (!isLikely(word) || !YEAR.matcher(word).matches()) {
      return null;
    }
    int year = Integer.parseInt(word);
    return EARLIEST_YEAR <= year && year <= LATEST_YEAR ? year : null;
  }

  /** "8", "8th": a day of a month. */
  static @Nullable Integer day(String word) {
    Matcher digits = isLikely(word) ? DAY.matcher(word) : null;
    if (digits == null || !digits.matches()) {
      return null;
    }
    int day = Integer.parseInt(digits.group(1));
    return 1 <= day && day <= LONGEST_MONTH ? day : null;
  }

  /** "1990s". */
  static @Nullable TimeValue decade(String word) {
    Matcher decade = isLikely(word) ? DECADE.matcher(word) : null;
    return decade != null && decade.matches()
        ? new TimeValue(decade.group(1) + "0/" + decade.group(1) + "9")
        : null;
  }

  /** "2014-2016", "1914–18": two years that one word joins. */
  static @Nullable TimeValue years(String word) {
    Matcher years = isLikely(word) ? YEARS.matcher(word) : null;
    if (years == null || !years.matches()) {
      return null;
    }
    String end = years.group(2);
    end = end.length() == 2 ? years.group(1).substring(0, 2) + end : end;
    return year(years.group(1)) != null && year(end) != null && years.group(1).compareTo(end) < 0
        ? new TimeValue(years.group(1) + "/" + end)
        : null;
  }

  /** "8-12": the first and the last of some days of a month that one word joins. */
  static @Nullable Range days(String word) {
    Matcher days = isLikely(word) ? DAYS.matcher(word) : null;
    if (days == null || !days.matches()) {
      return null;
    }
    Integer first = day(days.group(1));
    Integer last = day(days.group(2));
    return first != null && last != null && first < last ? new Range(first, last) : null;
  }

  /** Two days of a month. */
  record Range(int first, int last) {}

  /** "24". */
  static @Nullable Integer upTo99(String word) {
    return isLikely(word) && TWO_DIGITS.matcher(word).matches() ? Integer.valueOf(word) : null;
  }

  private static boolean isLikely(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }
}
