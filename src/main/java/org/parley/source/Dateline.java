package org.parley.source;

import com.google.common.base.Ascii;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The date that an article's dateline tells: "BAGHDAD, Nov. 14, 2018 —". The place stands in
 * capitals and a dash ends it, so that a date in a sentence is none; one without its year tells no
 * date.
 */
final class Dateline {
  /** It stands behind title and subtitle at most. */
  private static final int LINES = 4;

  private static final String PLACE = "\\p{Lu}[\\p{Lu} .'’-]{2,40}";
  private static final String COUNTRY = "(?:,\\s+\\p{Lu}[\\p{L} .'’-]{1,30})?";
  private static final String DATE =
      "(?:(?<month>\\p{L}{3,9})\\.?\\s+(?<day>\\d{1,2}),?|(?<day2>\\d{1,2})\\s+(?<month2>\\p{L}{3,9})\\.?,?)"
          + "\\s+(?<year>\\d{4})";
  private static final String AGENCY = "(?:\\s+\\([\\p{L} .&/-]{1,40}\\))?";
  private static final Pattern LINE =
      Pattern.compile(PLACE + COUNTRY + ",\\s+" + DATE + AGENCY + "\\s*(?:[—–]|--?\\s).*");

  private Dateline() {}

  /** The date of a text by its dateline; null if it has none. */
  static @Nullable LocalDate date(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .limit(LINES)
        .map(LINE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(Dateline::date)
        .orElse(null);
  }

  private static @Nullable LocalDate date(Matcher line) {
    boolean first = line.group("month") != null;
    Month month = month(first ? line.group("month") : line.group("month2"));
    if (month == null) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(line.group("year")),
          month,
          Integer.parseInt(first ? line.group("day") : line.group("day2")));
    } catch (DateTimeException e) {
      return null; // "Feb. 30, 2018"
    }
  }

  /** By its name or a beginning of it, three letters at least: "Nov", "Sept". */
  private static @Nullable Month month(String written) {
    String name = Ascii.toLowerCase(written);
    for (Month month : Month.values()) {
      if (Ascii.toLowerCase(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .startsWith(name)) {
        return month;
      }
    }
    return null;
  }
}
