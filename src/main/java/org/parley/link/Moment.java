package org.parley.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year that a document speaks of: that of its date, else the middle one of the years that it
 * mentions.
 *
 * @param year the year; empty where the document does not tell
 * @param isDated whether it is that of its date
 */
record Moment(OptionalInt year, boolean isDated) {
  /** Fewer years may be about anything. */
  private static final int FEWEST = 3;

  private static final Pattern YEAR =
      Pattern.compile("(?<![\\d.,-])1[0-9]{3}(?![\\d,]|\\.\\d)|20[0-9]{2}(?![\\d,]|\\.\\d)");

  /** The moment of a document. */
  static Moment of(@Nullable LocalDate date, String text) {
    if (date != null) {
      return new Moment(OptionalInt.of(date.getYear()), true);
    }
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(text);
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group()));
    }
    if (years.size() < FEWEST) {
      return new Moment(OptionalInt.empty(), false);
    }
    years.sort(null);
    return new Moment(OptionalInt.of(years.get(years.size() / 2)), false);
  }
}
