package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads times that are told from another time of the text: "a day earlier", "two weeks later", "the
 * following day". The other time is the day that was named last; where none was, they stay
 * unresolved. "A day after the raid" is told from an event, and never resolved.
 */
final class AnchoredTimes {
  private final Lexicon lexicon;
  private final ImmutableMap<String, Integer> numbers;

  /**
   * @param numbers what words for numbers count
   */
  AnchoredTimes(Lexicon lexicon, ImmutableMap<String, Integer> numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /**
   * The expression that begins at a token, told from a day; null if none does.
   *
   * @param year the year that the sentence has named, for what is told in years
   */
  @Nullable TimeExpression at(
      Syntax syntax, int at, @Nullable LocalDate anchor, @Nullable Integer year) {
    if (at + 1 >= syntax.size()) {
      return null;
    }
    String word = TimeReader.word(syntax, at);
    String next = TimeReader.word(syntax, at + 1);
    if (word.equals("day") && TimeReader.word(syntax, at - 1).equals("the")) {
      int direction = direction(syntax, at + 1);
      return direction == 0 ? null : days(at, at + 1, anchor, direction);
    }
    if (next.equals("day")) {
      int direction =
          lexicon.isIn("time-day-before", word) ? -1 : lexicon.isIn("time-day-after", word) ? 1 : 0;
      if (direction != 0) {
        return days(at, at + 1, anchor, direction);
      }
    }
    Integer number = numbers.get(word);
    int direction = number == null ? 0 : direction(syntax, at + 2);
    return number == null || direction == 0
        ? null
        : distance(at, number * direction, syntax.lemma(at + 1), anchor, year);
  }

  /** −1 for "earlier", 1 for "later", 0 for what tells no direction or goes on with an event. */
  private int direction(Syntax syntax, int at) {
    String word = TimeReader.word(syntax, at);
    if (lexicon.isIn("time-earlier", word)) {
      return -1;
    }
    if (lexicon.isIn("time-later", word)) {
      return 1;
    }
    boolean ends = at + 1 >= syntax.size() || syntax.isPunctuation(at + 1);
    return !ends ? 0 : word.equals("before") ? -1 : word.equals("after") ? 1 : 0;
  }

  private static TimeExpression days(int first, int last, @Nullable LocalDate anchor, int days) {
    return new TimeExpression(
        first, last, anchor == null ? null : new TimeValue(anchor.plusDays(days).toString()));
  }

  private static @Nullable TimeExpression distance(
      int at, int number, String unit, @Nullable LocalDate anchor, @Nullable Integer year) {
    int last = at + 2;
    Integer from = year != null || anchor == null ? year : Integer.valueOf(anchor.getYear());
    return switch (unit) {
      case "day" -> days(at, last, anchor, number);
      case "week" -> days(at, last, anchor, 7 * number);
      case "month" ->
          new TimeExpression(
              at,
              last,
              anchor == null
                  ? null
                  : new TimeValue(YearMonth.from(anchor).plusMonths(number).toString()));
      case "year" ->
          new TimeExpression(
              at,
              last,
              from == null
                  ? null
                  : new TimeValue(String.format(Locale.ROOT, "%04d", from + number)));
      default -> null;
    };
  }
}
