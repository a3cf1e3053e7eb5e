package org.parley.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** Times are resolved against the document's date, a Tuesday here, and never against today. */
class TimeReaderTest {
  private static final LocalDate TUESDAY = LocalDate.of(2022, 3, 8);
  private static final LocalDate NAMED = LocalDate.of(2021, 6, 15);

  @Test
  void calendarDays() throws ProblemException {
    assertEquals("2021-12-28", read("on 28 December 2021", TUESDAY));
    assertEquals("2021-12-28", read("on December 28 , 2021", TUESDAY));
    assertEquals("2022-02-14", read("on 14 February", TUESDAY));
    assertEquals("2021-12-28", read("on 28 December", TUESDAY));
    assertEquals("1919-06-28", read("on the 28th of June 1919", TUESDAY));
    LocalDate december = LocalDate.of(2022, 12, 28);
    assertEquals("2023-01-02", read("opens on 2 January", december));
    assertEquals("2022-03-02", read("on 2 March", december));
  }

  @Test
  void monthsAndYears() throws ProblemException {
    assertEquals("1954", read("in 1954", TUESDAY));
    assertEquals("1921-03", read("in March 1921", TUESDAY));
    assertEquals("2021-11", read("in November", TUESDAY));
    assertEquals("2022-02", read("last month", TUESDAY));
    assertEquals("2021", read("last year", TUESDAY));
    assertEquals("2014/..", read("since 2014", TUESDAY));
    assertEquals("1990/1999", read("in the 1990s", TUESDAY));
    assertEquals("2021-04", read("in mid-April", TUESDAY));
  }

  @Test
  void weekdaysAreTheLastOnesUpToTheDocumentsDate() throws ProblemException {
    assertEquals("2022-03-07", read("on Monday", TUESDAY));
    assertEquals("2022-03-08", read("on Tuesday", TUESDAY));
    assertEquals("2022-03-02", read("on Wednesday", TUESDAY));
    assertEquals("2022-03-07", read("yesterday", TUESDAY));
    assertEquals("2022-02-28", read("on Monday of last week", TUESDAY));
    assertEquals("2022-03-10", read("on Thursday this week", TUESDAY));
  }

  @Test
  void distancesAreToldFromTheDocumentsDate() throws ProblemException {
    assertEquals("2022-03-05", read("three days ago", TUESDAY));
    assertEquals("2022-02-21/2022-02-27", read("two weeks ago", TUESDAY));
    assertEquals("2021-12", read("3 months ago", TUESDAY));
    assertEquals("2012", read("ten years ago", TUESDAY));
    assertEquals("2022-03-07/2022-03-08", read("in the past 24 hours", TUESDAY));
    assertEquals("2022-03-07/2022-03-08", read("overnight", TUESDAY));
    assertNull(read("two weeks ago", null));
  }

  @Test
  void deadlinesLieAhead() throws ProblemException {
    assertEquals("2022-03-08/2022-03-10", read("within 48 hours", TUESDAY));
    assertEquals("2022-03-08/2022-03-15", read("within a week", TUESDAY));
    assertEquals("2022-05", read("by May", TUESDAY));
    assertNull(read("within three years of the signing", TUESDAY));
    assertEquals("2023-02", read("by February", TUESDAY));
  }

  @Test
  void openIntervalsHaveOneEnd() throws ProblemException {
    assertEquals("../1991", read("until 1991", TUESDAY));
    assertEquals("../2022-03-07", read("before Monday", TUESDAY));
    assertEquals("2022-03-07", read("before Monday 's raid", TUESDAY));
  }

  @Test
  void someTimesAreToldFromTheDayNamedLast() throws ProblemException {
    assertEquals("2021-06-14", read("a day earlier", TUESDAY));
    assertEquals("2021-06-29", read("two weeks later", TUESDAY));
    assertEquals("2021-06-16", read("the following day", TUESDAY));
    assertEquals("2021-06-14", read("the day before", TUESDAY));
    assertNull(read("a day after the raid", TUESDAY));
  }

  @Test
  void intervalsHaveABeginningAndAnEnd() throws ProblemException {
    assertEquals("1967/1982", read("from 1967 to 1982", TUESDAY));
    assertEquals("2022-02-24/2022-02-27", read("between 24 and 27 February", TUESDAY));
    assertEquals("2022-03-02/2022-03-07", read("between Wednesday and Monday", TUESDAY));
  }

  @Test
  void aTimeOfDayBelongsToItsDay() throws ProblemException {
    assertEquals("2022-03-07", read("on Monday night", TUESDAY));
  }

  @Test
  void relativeTimesOfAnUndatedDocumentStayUnresolved() throws ProblemException {
    assertNull(read("on Monday", null));
    assertNull(read("last month", null));
    assertEquals("1954", read("in 1954", null));
  }

  @Test
  void ofAnImpossibleDayOnlyTheMonthIsTaken() throws ProblemException {
    assertEquals("2021-02", read("on 31 February 2021", TUESDAY));
  }

  private static @Nullable String read(String words, @Nullable LocalDate date)
      throws ProblemException {
    Lexicon lexicon = LexiconReader.read(ExtractionFiles.bundled().lexicon());
    Syntax syntax = new Syntax(flat(words), lexicon);
    ImmutableList<TimeExpression> times = new TimeReader(lexicon).read(syntax, date, NAMED, null);
    if (times.isEmpty()) {
      return null;
    }
    TimeValue value = times.get(0).value();
    return value == null ? null : value.iso();
  }

  /** A sentence of these words in which all hang on the first: times are found by words alone. */
  private static Sentence flat(String words) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int at = 0;
    for (String word : words.split(" ")) {
      int index = heads.size();
      Span span = new Span(at, at + word.length());
      String upos = Character.isUpperCase(word.charAt(0)) ? "PROPN" : "NOUN";
      String lemma = word.replaceFirst("(?<=day|week|month|year|hour)s$", "");
      tokens.add(new Token(index, word, lemma, upos, "NN", span));
      heads.add(index == 0 ? DependencyTree.NONE : 0);
      relations.add(index == 0 ? "root" : "dep");
      at += word.length() + 1;
    }
    return new Sentence(
        0, new Span(0, at - 1), tokens.build(), new DependencyTree(heads, relations));
  }
}
