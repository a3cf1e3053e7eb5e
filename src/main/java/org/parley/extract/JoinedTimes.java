package org.parley.extract;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Two times that make one: "from 1967 to 1982", "between March and June 2019". */
final class JoinedTimes {
  private static final int NONE = DependencyTree.NONE;

  private static final int MONTH = "2022-03".length();

  private final Lexicon lexicon;
  private final Months months;

  JoinedTimes(Lexicon lexicon, Months months) {
    this.lexicon = lexicon;
    this.months = months;
  }

  /** "between <i>March</i> and June 2019": a month or day without a year is of that behind it. */
  TimeExpression withYearOf(Syntax syntax, TimeExpression from, TimeExpression to) {
    Integer year = Numerals.year(TimeReader.word(syntax, to.last()));
    boolean joined =
        year != null
            && toOf(syntax, from, to) != NONE
            && lexicon.isIn("time-to", TimeReader.word(syntax, toOf(syntax, from, to)))
            && Numerals.year(TimeReader.word(syntax, from.last())) == null;
    Integer end = joined ? monthIn(syntax, to) : null;
    Integer month = joined ? monthIn(syntax, from) : null;
    if (year == null || month == null || end == null) {
      return from;
    }
    // "between November and March 2019"
    int of = month > end ? year - 1 : year;
    Integer day = dayIn(syntax, from);
    if (day == null) {
      return new TimeExpression(from.first(), from.last(), TimeReader.month(of, month));
    }
    return day > YearMonth.of(of, month).lengthOfMonth()
        ? from
        : new TimeExpression(
            from.first(), from.last(), TimeReader.day(LocalDate.of(of, month, day)));
  }

  private @Nullable Integer monthIn(Syntax syntax, TimeExpression time) {
    for (int token = time.first(); token <= time.last(); token++) {
      Integer month = months.at(syntax, token);
      if (month != null) {
        return month;
      }
    }
    return null;
  }

  private static @Nullable Integer dayIn(Syntax syntax, TimeExpression time) {
    for (int token = time.first(); token <= time.last(); token++) {
      Integer day = Numerals.day(TimeReader.word(syntax, token));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  /** The word between two times that stand side by side, "early" and "late" apart; or none. */
  private int toOf(Syntax syntax, TimeExpression from, TimeExpression to) {
    boolean part =
        to.first() == from.last() + 3
            && lexicon.isIn("time-part", TimeReader.word(syntax, to.first() - 1));
    return to.first() == from.last() + 2 || part ? from.last() + 1 : NONE;
  }

  /** "between <i>late</i> March and June". */
  private boolean isBehindPart(Syntax syntax, TimeExpression time) {
    String before = TimeReader.word(syntax, time.first() - 2);
    return lexicon.isIn("time-part", TimeReader.word(syntax, time.first() - 1))
        && (before.equals("from") || before.equals("between"));
  }

  /** "from 1967 to 1982", "between Monday and Friday" as one; null if they stand apart. */
  @Nullable TimeExpression joined(Syntax syntax, TimeExpression from, TimeExpression to) {
    String before = TimeReader.word(syntax, from.first() - 1);
    int word = toOf(syntax, from, to);
    boolean apart =
        word == NONE
            || !lexicon.isIn("time-to", TimeReader.word(syntax, word))
            || !(before.equals("from")
                || before.equals("between")
                || isBehindPart(syntax, from)
                || !syntax.token(word).upos().equals("CCONJ"));
    TimeValue begin = from.value();
    TimeValue end = to.value();
    if (word != NONE
        && TimeReader.word(syntax, word).equals("and")
        && begin != null
        && end != null
        && isNext(begin.iso(), end.iso())) {
      apart = false;
    }
    if (apart || (begin == null) != (end == null)) {
      return null;
    }
    if (begin == null || end == null) {
      return new TimeExpression(from.first(), to.last(), null);
    }
    return begin.compareTo(end) < 0
        ? new TimeExpression(
            from.first(), to.last(), new TimeValue(begin.begin() + "/" + end.end()))
        : null;
  }

  /** "in August and September": two months that follow each other are one stretch. */
  private static boolean isNext(String begin, String end) {
    return begin.length() == MONTH
        && end.length() == MONTH
        && YearMonth.parse(begin).plusMonths(1).equals(YearMonth.parse(end));
  }
}
