package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds the times in a sentence and resolves them against the document's date.
 *
 * <p>Reads years ("in 1954"), months ("March 1921", "last month"), days ("8 March 2022", "March 8",
 * "on Tuesday night", "yesterday"), distances ("two weeks ago", "the past 24 hours"), intervals
 * ("from 1967 to 1982", "24 to 27 February"), open intervals ("since 2014", "until 1991") and what
 * is told from the day named last ("a day earlier"). A weekday is the last one before or on the
 * document's date, the next after it where the clause is in the future. Relative times of a
 * document without a date stay unresolved: never today's date.
 */
final class TimeReader {
  /** By how many months a day must lie back to be taken for one of the next year. */
  private static final int NEXT_YEAR = 10;

  private final Lexicon lexicon;
  private final Months months;
  private final Weekdays weekdays;
  private final Durations durations;
  private final AnchoredTimes anchored;
  private final JoinedTimes joins;

  TimeReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.months = new Months(numbered(lexicon, "month-", 12));
    this.joins = new JoinedTimes(lexicon, months);
    this.weekdays = new Weekdays(lexicon, numbered(lexicon, "weekday-", 7));
    ImmutableMap<String, Integer> numbers = numbered(lexicon, "number-", 12);
    this.durations = new Durations(lexicon, numbers);
    this.anchored = new AnchoredTimes(lexicon, numbers);
  }

  private static ImmutableMap<String, Integer> numbered(Lexicon lexicon, String prefix, int count) {
    ImmutableMap.Builder<String, Integer> map = ImmutableMap.builder();
    for (int i = 1; i <= count; i++) {
      for (String word : lexicon.list(prefix + i)) {
        map.put(word, i);
      }
    }
    return map.buildOrThrow();
  }

  /**
   * The times of a sentence in text order.
   *
   * @param date the document's date, if it is known
   * @param named the day that was named last before the sentence, if any was
   * @param told the time that its paragraph has told last before it, if any
   */
  ImmutableList<TimeExpression> read(
      Syntax syntax,
      @Nullable LocalDate date,
      @Nullable LocalDate named,
      @Nullable TimeValue told) {
    List<TimeExpression> found = new ArrayList<>();
    for (int at = 0; at < syntax.size(); ) {
      TimeExpression time = at(syntax, at, date);
      if (time == null) {
        time = durations.at(syntax, at, date, lastOf(found, told));
      }
      if (time == null) {
        time = anchored.at(syntax, at, lastDay(found, named), lastYear(syntax, found));
      }
      if (time != null) {
        time = withTimeOfDay(syntax, time);
        if (!found.isEmpty()) {
          int before = found.size() - 1;
          found.set(before, joins.withYearOf(syntax, found.get(before), time));
        }
        TimeExpression joined =
            found.isEmpty() ? null : joins.joined(syntax, found.get(found.size() - 1), time);
        if (joined != null) {
          found.set(found.size() - 1, joined);
        } else {
          found.add(open(syntax, time));
        }
      }
      at = time == null ? at + 1 : time.last() + 1;
    }
    return ImmutableList.copyOf(found);
  }

  /** The last time that has a value; another one where none has. */
  static @Nullable TimeValue lastOf(List<TimeExpression> times, @Nullable TimeValue otherwise) {
    TimeValue last = otherwise;
    for (TimeExpression time : times) {
      last = time.value() == null ? last : time.value();
    }
    return last;
  }

  /** The last day among these times; another one where there is none. */
  static @Nullable LocalDate lastDay(List<TimeExpression> times, @Nullable LocalDate otherwise) {
    LocalDate day = otherwise;
    for (TimeExpression time : times) {
      TimeValue value = time.value();
      if (value != null && value.isDay()) {
        day = LocalDate.parse(value.iso());
      }
    }
    return day;
  }

  /** The year of the time named last, where that tells when something is, as "of 1925" does not. */
  private @Nullable Integer lastYear(Syntax syntax, List<TimeExpression> times) {
    TimeExpression last = times.isEmpty() ? null : times.get(times.size() - 1);
    TimeValue value = last == null ? null : last.value();
    return last == null
            || value == null
            || value.isInterval()
            || lexicon.isIn("owner-preposition", word(syntax, last.first() - 1))
        ? null
        : Integer.valueOf(value.iso().substring(0, "2000".length()));
  }

  /** "Monday <i>night</i>". */
  private TimeExpression withTimeOfDay(Syntax syntax, TimeExpression time) {
    return lexicon.isIn("time-of-day", word(syntax, time.last() + 1))
        ? new TimeExpression(time.first(), time.last() + 1, time.value())
        : time;
  }

  private @Nullable TimeExpression at(Syntax syntax, int at, @Nullable LocalDate date) {
    String word = word(syntax, at);
    Integer month = months.at(syntax, at);
    if (month != null) {
      return fromMonth(syntax, at, month, date);
    }
    Integer day = Numerals.day(word);
    if (day != null && at + 1 < syntax.size()) {
      int monthAt = word(syntax, at + 1).equals("of") && at + 2 < syntax.size() ? at + 2 : at + 1;
      Integer next = months.at(syntax, monthAt);
      if (next != null) {
        Integer year = Numerals.year(word(syntax, monthAt + 1));
        return day(
            at, year == null ? monthAt : monthAt + 1, year, next, day, date, isPast(syntax, at));
      }
      TimeExpression days = days(syntax, at, day, date);
      if (days != null) {
        return days;
      }
    }
    Numerals.Range range = Numerals.days(word);
    if (range != null && months.at(syntax, at + 1) != null) {
      return days(syntax, at, at + 1, range.first(), range.last(), date);
    }
    TimeValue years = Numerals.years(word);
    if (years != null && isYear(syntax, at)) {
      return new TimeExpression(at, at, years);
    }
    TimeValue decade = Numerals.decade(word);
    if (decade != null) {
      return new TimeExpression(at, at, decade);
    }
    Integer year = Numerals.year(word);
    if (year != null && isYear(syntax, at)) {
      return new TimeExpression(at, at, new TimeValue(word));
    }
    return relative(syntax, at, word, date);
  }

  /** "24 and 27 February", "24–27 February 2022". */
  private @Nullable TimeExpression days(
      Syntax syntax, int at, int firstDay, @Nullable LocalDate date) {
    Integer lastDay = Numerals.day(word(syntax, at + 2));
    Integer month = months.at(syntax, at + 3);
    boolean range =
        lexicon.isIn("time-to", word(syntax, at + 1))
            && (!word(syntax, at + 1).equals("and") || word(syntax, at - 1).equals("between"));
    if (!range || lastDay == null || month == null || lastDay <= firstDay) {
      return null;
    }
    return days(syntax, at, at + 3, firstDay, lastDay, date);
  }

  private @Nullable TimeExpression days(
      Syntax syntax, int at, int monthAt, int firstDay, int lastDay, @Nullable LocalDate date) {
    Integer month = Objects.requireNonNull(months.at(syntax, monthAt));
    Integer year = Numerals.year(word(syntax, monthAt + 1));
    int last = year == null ? monthAt : monthAt + 1;
    boolean past = isPast(syntax, at);
    TimeExpression first = day(at, last, year, month, firstDay, date, past);
    TimeExpression second = day(at, last, year, month, lastDay, date, past);
    if (first == null || second == null || first.value() == null || second.value() == null) {
      return first;
    }
    return new TimeExpression(
        at, last, new TimeValue(first.value().iso() + "/" + second.value().iso()));
  }

  private @Nullable TimeExpression fromMonth(
      Syntax syntax, int at, int month, @Nullable LocalDate date) {
    Integer day = Numerals.day(word(syntax, at + 1));
    int after = day == null ? at + 1 : at + 2;
    int yearAt = word(syntax, after).equals(",") ? after + 1 : after;
    Integer year = Numerals.year(word(syntax, yearAt));
    int last = year != null ? yearAt : day != null ? at + 1 : at;
    if (day != null) {
      return day(at, last, year, month, day, date, isPast(syntax, at));
    }
    if (year != null) {
      return new TimeExpression(at, last, month(year, month));
    }
    String before = word(syntax, at - 1);
    // "by May" is a deadline
    boolean next = before.equals("next") || lexicon.isIn("time-by", before);
    if (date == null) {
      return new TimeExpression(at, at, null);
    }
    int resolved = date.getYear();
    if (next && month <= date.getMonthValue()) {
      resolved++;
    } else if (!next && month > date.getMonthValue()) {
      resolved--;
    }
    return new TimeExpression(at, at, month(resolved, month));
  }

  /**
   * Whether the clause around a token tells what was: it has a verb in the past, and is not what
   * somebody said would come: "said it would end unless they <i>left</i> within a week".
   */
  static boolean isPast(Syntax syntax, int at) {
    int clause = syntax.clause(at);
    return clause != DependencyTree.NONE
        && ClauseMood.modality(syntax, clause) != Modality.HYPOTHETICAL
        && (syntax.token(clause).xpos().equals("VBD")
            || Stream.of("aux", "aux:pass", "cop")
                .flatMap(relation -> syntax.children(clause, relation).stream())
                .anyMatch(auxiliary -> syntax.token(auxiliary).xpos().equals("VBD")));
  }

  private @Nullable TimeExpression day(
      int first,
      int last,
      @Nullable Integer year,
      int month,
      int day,
      @Nullable LocalDate date,
      boolean past) {
    if (year == null && date == null) {
      return new TimeExpression(first, last, null);
    }
    int resolved;
    if (year != null) {
      resolved = year;
    } else {
      resolved = Objects.requireNonNull(date).getYear();
      int ahead = month - date.getMonthValue();
      // A day without a year that lies far ahead was last year: "on 28 December", read in January.
      if (ahead > 6) {
        resolved--;
      } else if (ahead <= -NEXT_YEAR && !past) {
        resolved++;
      }
    }
    if (day > YearMonth.of(resolved, month).lengthOfMonth()) {
      return null;
    }
    return new TimeExpression(
        first, last, new TimeValue(LocalDate.of(resolved, month, day).toString()));
  }

  private @Nullable TimeExpression relative(
      Syntax syntax, int at, String word, @Nullable LocalDate date) {
    TimeExpression weekday = weekdays.at(syntax, at, date);
    if (weekday != null) {
      return weekday;
    }
    if (lexicon.isIn("time-today", word)) {
      return new TimeExpression(at, at, date == null ? null : day(date));
    }
    if (lexicon.isIn("time-yesterday", word)) {
      return new TimeExpression(at, at, date == null ? null : day(date.minusDays(1)));
    }
    if (lexicon.isIn("time-tomorrow", word)) {
      return new TimeExpression(at, at, date == null ? null : day(date.plusDays(1)));
    }
    TimeExpression rolling = durations.rolling(syntax, at, date);
    if (rolling != null) {
      return rolling;
    }
    int step =
        lexicon.isIn("time-last", word)
            ? -1
            : lexicon.isIn("time-next", word) ? 1 : lexicon.isIn("time-this", word) ? 0 : 2;
    if (step == 2 || at + 1 >= syntax.size()) {
      return null;
    }
    return switch (word(syntax, at + 1)) {
      case "year" ->
          new TimeExpression(
              at, at + 1, date == null ? null : new TimeValue(year(date.getYear() + step)));
      case "month" -> {
        YearMonth month = date == null ? null : YearMonth.from(date).plusMonths(step);
        yield new TimeExpression(
            at, at + 1, month == null ? null : month(month.getYear(), month.getMonthValue()));
      }
      case "week" -> {
        if (date == null) {
          yield new TimeExpression(at, at + 1, null);
        }
        LocalDate monday =
            date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(step);
        yield new TimeExpression(at, at + 1, new TimeValue(monday + "/" + monday.plusDays(6)));
      }
      default -> null;
    };
  }

  /**
   * Whether a number of four digits is a year: it stands alone or after a preposition or a month.
   */
  private boolean isYear(Syntax syntax, int at) {
    if (syntax.tree().relation(at).equals("nummod")) {
      int head = syntax.tree().head(at);
      // "2014-2016" hangs together to the parser
      return months.at(syntax, head) != null || Numerals.year(word(syntax, head)) != null;
    }
    return true;
  }

  /** "since 2014", "until 1991"; "after Friday's raid" is told from the raid. */
  private TimeExpression open(Syntax syntax, TimeExpression time) {
    TimeValue value = time.value();
    if (value == null
        || value.isInterval()
        || syntax.child(time.last(), "case") > time.last()
        || word(syntax, time.last() + 1).equals("'s")) {
      return time;
    }
    String before = word(syntax, time.first() - 1);
    if (lexicon.isIn("time-since", before)) {
      return new TimeExpression(time.first(), time.last(), new TimeValue(value.iso() + "/.."));
    }
    return lexicon.isIn("time-until", before)
        ? new TimeExpression(time.first(), time.last(), new TimeValue("../" + value.iso()))
        : time;
  }

  static String word(Syntax syntax, int at) {
    return at < 0 || at >= syntax.size() ? "" : syntax.token(at).form().toLowerCase(Locale.ROOT);
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }

  static TimeValue month(int year, int month) {
    return new TimeValue(String.format(Locale.ROOT, "%04d-%02d", year, month));
  }

  static TimeValue day(LocalDate date) {
    return new TimeValue(date.toString());
  }
}
