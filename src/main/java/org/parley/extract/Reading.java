package org.parley.extract;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Analysis;
import org.parley.text.Paragraphs;
import org.parley.text.Quotation;
import org.parley.text.Quotations;
import org.parley.text.Span;

/**
 * A document as the finders see it: its sentences with deep syntax and times, its quotations, and
 * its paragraphs.
 */
final class Reading {
  private static final CharMatcher EDGE =
      CharMatcher.whitespace().or(CharMatcher.anyOf(",;:\"“”„«»‘’'"));

  private final Analysis analysis;
  private final ImmutableList<Syntax> sentences;
  private final ImmutableList<Times> times;
  private final ImmutableList<Quotation> quotations;
  private final ImmutableList<Span> paragraphs;

  Reading(Analysis analysis, Lexicon lexicon, TimeReader timeReader) {
    this.analysis = analysis;
    this.sentences =
        analysis.sentences().stream()
            .map(sentence -> JoinedSpeech.apart(new Syntax(sentence, lexicon), lexicon))
            .collect(ImmutableList.toImmutableList());
    this.quotations =
        Quotations.in(analysis.document().text()).stream()
            .filter(quotation -> quotation.depth() == 0)
            .collect(ImmutableList.toImmutableList());
    this.paragraphs = Paragraphs.of(analysis.document().text());
    this.times = times(timeReader, analysis.document().metadata().date());
  }

  /**
   * Sentence by sentence: "a day earlier" is told from the day that was named last, a sentence
   * before at most; "within a year" is not told from the document's date where the paragraph tells
   * of long before.
   */
  private ImmutableList<Times> times(TimeReader timeReader, @Nullable LocalDate date) {
    List<ImmutableList<TimeExpression>> read = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    LocalDate named = null;
    TimeValue told = null;
    int paragraph = -1;
    for (Syntax syntax : sentences) {
      int at = paragraph(syntax.sentence().span());
      told = at == paragraph ? told : null;
      paragraph = at;
      ImmutableList<TimeExpression> found = timeReader.read(syntax, date, named, told);
      named = TimeReader.lastDay(found, null);
      told = TimeReader.lastOf(found, told);
      read.add(found);
      places.add(at);
    }
    List<@Nullable ChronicleEntry> entries = Chronicle.of(sentences, places, read);
    ImmutableList.Builder<Times> all = ImmutableList.builder();
    for (int i = 0; i < read.size(); i++) {
      all.add(new Times(sentences.get(i), read.get(i), entries.get(i)));
    }
    return all.build();
  }

  ImmutableList<Syntax> sentences() {
    return sentences;
  }

  Syntax sentence(int index) {
    return sentences.get(index);
  }

  Times times(int sentence) {
    return times.get(sentence);
  }

  /** The outermost quotations in text order. */
  ImmutableList<Quotation> quotations() {
    return quotations;
  }

  String slice(Span span) {
    return analysis.document().text().slice(span);
  }

  /** The number of the paragraph that a span begins in. */
  int paragraph(Span span) {
    int low = 0;
    int high = paragraphs.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (paragraphs.get(middle).start() <= span.start()) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** The lines below a span that are not blank, in text order. */
  ImmutableList<Span> linesAfter(Span span) {
    ImmutableList.Builder<Span> lines = ImmutableList.builder();
    int at = span.end();
    String rest = slice(new Span(at, analysis.document().text().length()));
    for (String line : Splitter.on('\n').split(rest)) {
      int end = at + line.codePointCount(0, line.length());
      if (!line.isBlank()) {
        lines.add(new Span(at, end));
      }
      at = end + 1;
    }
    return lines.build();
  }

  /** The sentences that have a character in common with a span. */
  ImmutableList<Syntax> sentencesIn(Span span) {
    return sentences.stream()
        .filter(syntax -> syntax.sentence().span().overlaps(span))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether all characters of a span stand in quotation marks. */
  boolean isQuoted(Span span) {
    return quotations.stream().anyMatch(quotation -> quotation.outer().contains(span));
  }

  /** A span without the white space, quotation marks and commas at its ends. */
  Span trimmed(Span span) {
    String words = slice(span);
    int first = 0;
    int last = words.length();
    while (first < last && EDGE.matches(words.charAt(first))) {
      first++;
    }
    while (last > first && EDGE.matches(words.charAt(last - 1))) {
      last--;
    }
    // Edge characters are all of the Basic Multilingual Plane, so units count as code points.
    return new Span(span.start() + first, span.end() - (words.length() - last));
  }

  /** The spans in text order, those that overlap or are divided by no word joined. */
  ImmutableList<Span> joined(List<Span> spans) {
    ImmutableList.Builder<Span> joined = ImmutableList.builder();
    Span open = null;
    for (Span span : spans.stream().sorted().toList()) {
      if (open == null) {
        open = span;
      } else if (span.start() <= open.end()
          || slice(new Span(/* start= */ open.end(), /* end= */ span.start()))
              .codePoints()
              .noneMatch(Character::isLetterOrDigit)) {
        open = open.cover(span);
      } else {
        joined.add(trimmed(open));
        open = span;
      }
    }
    return open == null ? joined.build() : joined.add(trimmed(open)).build();
  }
}
