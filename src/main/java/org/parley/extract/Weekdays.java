package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Reads days of the week: "on Monday", "next Friday", "on Monday of last week". A weekday is the
 * last one before or on the document's date, unless its clause tells what is ahead.
 */
final class Weekdays {
  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("PROPN", "NOUN");

  /** "Would", since what is said to be ahead is told so in the past. */
  private static final ImmutableSet<Modality> AHEAD =
      ImmutableSet.of(Modality.FUTURE, Modality.DEMANDED, Modality.CONDITIONAL);

  private final Lexicon lexicon;
  private final ImmutableMap<String, Integer> numbers;

  /**
   * @param numbers the weekdays' names with their numbers, Monday being the first
   */
  Weekdays(Lexicon lexicon, ImmutableMap<String, Integer> numbers) {
    this.lexicon = lexicon;
    this.numbers = numbers;
  }

  /** The weekday that a token names, with the week behind it; or null. */
  @Nullable TimeExpression at(Syntax syntax, int at, @Nullable LocalDate date) {
    Integer number =
        NOUNS.contains(syntax.token(at).upos()) ? numbers.get(TimeReader.word(syntax, at)) : null;
    if (number == null) {
      return null;
    }
    DayOfWeek day = DayOfWeek.of(number);
    int week = week(syntax, at);
    int last = week == DependencyTree.NONE ? at : week;
    if (date == null) {
      return new TimeExpression(at, last, null);
    }
    LocalDate resolved =
        week == DependencyTree.NONE
            ? resolved(date, day, TimeReader.word(syntax, at - 1), isFuture(syntax, at))
            : date.plusWeeks(weeks(TimeReader.word(syntax, week - 1))).with(day);
    return new TimeExpression(at, last, new TimeValue(resolved.toString()));
  }

  /** "Monday of last <i>week</i>", "Monday this <i>week</i>"; or none. */
  private int week(Syntax syntax, int weekday) {
    int which = weekday + (TimeReader.word(syntax, weekday + 1).equals("of") ? 2 : 1);
    String word = TimeReader.word(syntax, which);
    boolean named =
        lexicon.isIn("time-last", word)
            || lexicon.isIn("time-next", word)
            || lexicon.isIn("time-this", word);
    return named && TimeReader.word(syntax, which + 1).equals("week")
        ? which + 1
        : DependencyTree.NONE;
  }

  private int weeks(String which) {
    return lexicon.isIn("time-last", which) ? -1 : lexicon.isIn("time-next", which) ? 1 : 0;
  }

  private static LocalDate resolved(LocalDate date, DayOfWeek day, String before, boolean future) {
    if (before.equals("next") || future) {
      return date.with(TemporalAdjusters.next(day));
    }
    return before.equals("last")
        ? date.with(TemporalAdjusters.previous(day))
        : date.with(TemporalAdjusters.previousOrSame(day));
  }

  private static boolean isFuture(Syntax syntax, int at) {
    int clause = syntax.clause(at);
    if (clause == DependencyTree.NONE) {
      return false;
    }
    if (AHEAD.contains(ClauseMood.modality(syntax, clause))) {
      return true;
    }
    // "by Friday" is a deadline
    return syntax.hasCase(at, ImmutableSet.of("by", "until"));
  }
}
