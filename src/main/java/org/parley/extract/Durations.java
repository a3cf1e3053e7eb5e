package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Times told by their distance from the document's date: "two weeks ago", "overnight", "the past 24
 * hours". What is told in months or years is known no closer than that.
 */
final class Durations {
  private static final ImmutableSet<String> UNITS =
      ImmutableSet.of("hour", "day", "week", "month", "year");

  /** More hours than this are told as days. */
  private static final int MOST_HOURS = 96;

  private static final int HOURS_OF_DAY = 24;

  private final Lexicon lexicon;
  private final ImmutableMap<String, Integer> numbers;

  Durations(Lexicon lexicon, ImmutableMap<String, Integer> numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** The expression that begins at a token; null if none does. */
  @Nullable TimeExpression at(
      Syntax syntax, int at, @Nullable LocalDate date, @Nullable TimeValue told) {
    String word = TimeReader.word(syntax, at);
    if (lexicon.isIn("time-overnight", word)) {
      return new TimeExpression(
          at, at, date == null ? null : new TimeValue(date.minusDays(1) + "/" + date));
    }
    if (lexicon.isIn("time-last", word)) {
      Integer number = number(TimeReader.word(syntax, at + 1));
      return number == null ? null : past(at, at + 2, number, unit(syntax, at + 2), date);
    }
    if (lexicon.isIn("time-within", word)) {
      Integer number = number(TimeReader.word(syntax, at + 1));
      // "within three years of the signing": not from the document's date
      boolean ofEvent = lexicon.isIn("time-of-event", TimeReader.word(syntax, at + 3));
      if (number != null && !ofEvent && TimeReader.isPast(syntax, at + 2)) {
        // "killed 30 within 24 hours"
        return past(at, at + 2, number, unit(syntax, at + 2), date);
      }
      return number == null
          ? null
          : within(
              at,
              number,
              unit(syntax, at + 2),
              ofEvent || isStoryOf(syntax, at + 2, told, date) ? null : date);
    }
    Integer number = number(word);
    return number == null || !lexicon.isIn("time-ago", TimeReader.word(syntax, at + 2))
        ? null
        : ago(at, number, unit(syntax, at + 1), date);
  }

  /** "over the past week", "in the last month": up to the date; "last month" is the one before. */
  @Nullable TimeExpression rolling(Syntax syntax, int at, @Nullable LocalDate date) {
    String word = TimeReader.word(syntax, at);
    boolean up =
        lexicon.isIn("time-last", word)
            && TimeReader.word(syntax, at - 1).equals("the")
            && lexicon.isIn("time-throughout", TimeReader.word(syntax, at - 2))
            && !TimeReader.word(syntax, at + 2).equals("of");
    return up ? past(at, at + 1, 1, TimeReader.word(syntax, at + 1), date) : null;
  }

  /**
   * "In 1994 he promised to vote within a <i>year</i>": a year of then, where verbs tell of the
   * past and the time told last is long before the date.
   */
  private static boolean isStoryOf(
      Syntax syntax, int at, @Nullable TimeValue told, @Nullable LocalDate date) {
    if (told == null || date == null) {
      return false;
    }
    String end = told.end().equals("..") ? told.begin() : told.end();
    boolean longAgo =
        Regex.matches(end, "\\d{4}.*")
            && Integer.parseInt(end.substring(0, 4)) < date.getYear() - 1;
    int clause = syntax.clause(at);
    while (longAgo && clause != DependencyTree.NONE) {
      if (TimeReader.isPast(syntax, clause)) {
        return true;
      }
      if (syntax.isTensed(clause)) {
        return false;
      }
      int head = syntax.tree().head(clause);
      clause = head == DependencyTree.NONE ? head : syntax.clause(head);
    }
    return false;
  }

  private @Nullable Integer number(String word) {
    Integer number = numbers.get(word);
    return number == null ? Numerals.upTo99(word) : number;
  }

  private static String unit(Syntax syntax, int at) {
    return at >= syntax.size() ? "" : syntax.lemma(at);
  }

  /** "the past 24 hours": up to the date. */
  private static @Nullable TimeExpression past(
      int at, int last, int number, String unit, @Nullable LocalDate date) {
    if (date == null) {
      return UNITS.contains(unit) ? new TimeExpression(at, last, null) : null;
    }
    LocalDate from =
        switch (unit) {
          case "hour" ->
              number > MOST_HOURS
                  ? date
                  : date.minusDays((number + HOURS_OF_DAY - 1) / HOURS_OF_DAY);
          case "day" -> date.minusDays(number);
          case "week" -> date.minusWeeks(number);
          case "month" -> date.minusMonths(number);
          case "year" -> date.minusYears(number);
          default -> date;
        };
    return from.equals(date)
        ? null
        : new TimeExpression(at, last, new TimeValue(from + "/" + date));
  }

  /** "within 48 hours": from the date on. The preposition stays outside, as that of a deadline. */
  private static @Nullable TimeExpression within(
      int at, int number, String unit, @Nullable LocalDate date) {
    int last = at + 2;
    if (date == null) {
      return UNITS.contains(unit) ? new TimeExpression(at + 1, last, null) : null;
    }
    LocalDate until =
        switch (unit) {
          case "hour" -> date.plusDays((number + HOURS_OF_DAY - 1) / HOURS_OF_DAY);
          case "day" -> date.plusDays(number);
          case "week" -> date.plusWeeks(number);
          case "month" -> date.plusMonths(number);
          case "year" -> date.plusYears(number);
          default -> date;
        };
    return until.equals(date)
        ? null
        : new TimeExpression(at + 1, last, new TimeValue(date + "/" + until));
  }

  /** "three days ago": that day; of weeks that week, of months that month, of years that year. */
  private static @Nullable TimeExpression ago(
      int at, int number, String unit, @Nullable LocalDate date) {
    int last = at + 2;
    if (date == null) {
      return UNITS.contains(unit) ? new TimeExpression(at, last, null) : null;
    }
    String value =
        switch (unit) {
          case "hour" -> number < HOURS_OF_DAY ? date.toString() : null;
          case "day" -> date.minusDays(number).toString();
          case "week" -> week(date.minusWeeks(number));
          case "month" -> YearMonth.from(date).minusMonths(number).toString();
          case "year" -> String.format(Locale.ROOT, "%04d", date.getYear() - number);
          default -> null;
        };
    return value == null ? null : new TimeExpression(at, last, new TimeValue(value));
  }

  private static String week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return monday + "/" + monday.plusDays(6);
  }
}
