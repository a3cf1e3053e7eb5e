package org.parley.extract;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** What the shipped rules and lexicon read out of single sentences, in a line that people read. */
final class Readings {
  static final String PARSES = "sentences.conllu";

  private final Extractor extractor;
  private final ImmutableMap<String, Analysis> parses;

  Readings() throws ProblemException {
    extractor = ExtractionFiles.bundled().extractor();
    parses = FixedParses.read(PARSES);
  }

  Analysis parse(String sentence) {
    return FixedParses.of(parses, sentence);
  }

  Findings in(String sentence) {
    return extractor.extract(parse(sentence));
  }

  /** The events, each with its type, who does it to whom, and in which way. */
  String events(String sentence) {
    Analysis analysis = parse(sentence);
    return line(
        in(sentence).events().stream()
            .map(
                event ->
                    event.type()
                        + " "
                        + words(analysis, event.initiators())
                        + " → "
                        + words(analysis, event.targets())
                        + (event.polarity() == Polarity.NEGATIVE ? " not " : " ")
                        + Names.camel(event.modality()).toLowerCase(Locale.ROOT)));
  }

  /** The statuses, each with its territory, kind, holder, sign and mode. */
  String statuses(String sentence) {
    Analysis analysis = parse(sentence);
    return line(
        in(sentence).statuses().stream()
            .map(
                status ->
                    words(analysis, status.territory())
                        + " "
                        + status.status()
                        + " "
                        + words(analysis, status.object())
                        + (status.negated() ? " not " : " ")
                        + status.mode()));
  }

  /** The conditions, each with its kind and both sides. */
  String conditions(String sentence) {
    Analysis analysis = parse(sentence);
    return line(
        in(sentence).conditions().stream()
            .map(
                condition ->
                    condition.kind()
                        + " "
                        + slice(analysis, condition.condition())
                        + " → "
                        + (condition.consequence() == null
                            ? "nothing"
                            : slice(analysis, condition.consequence()))));
  }

  /** The claims, each with its speaker, cue, whom it demands something of, and what is said. */
  String claims(String sentence) {
    return claims(sentence, true);
  }

  /** The claims without addressees. */
  String contents(String sentence) {
    return claims(sentence, false);
  }

  private String claims(String sentence, boolean withAddressee) {
    Analysis analysis = parse(sentence);
    return line(
        in(sentence).claims().stream()
            .map(
                claim ->
                    words(analysis, claim.speaker())
                        + " "
                        + (claim.cue() == null ? "" : slice(analysis, claim.cue()))
                        + (withAddressee
                                && claim.addressee() != null
                                && claim.act() == SpeechAct.DEMAND
                            ? " to " + words(analysis, claim.addressee())
                            : "")
                        + ": "
                        + claim.content().stream()
                            .map(part -> slice(analysis, part))
                            .collect(joining(" … "))));
  }

  /** The cues of the claims that are not negated. */
  String affirmedCues(String sentence) {
    Analysis analysis = parse(sentence);
    return in(sentence).claims().stream()
        .filter(claim -> !claim.negated())
        .map(claim -> slice(analysis, Objects.requireNonNull(claim.cue())))
        .collect(joining(" "));
  }

  /** The times of the first sentence, for a document of a date. */
  String times(String sentence, LocalDate date) throws ProblemException {
    Lexicon lexicon = LexiconReader.read(ExtractionFiles.bundled().lexicon());
    Syntax syntax = new Syntax(parse(sentence).sentences().get(0), lexicon);
    return new TimeReader(lexicon)
        .read(syntax, date, null, null).stream()
            .map(time -> Objects.requireNonNull(time.value()).iso())
            .collect(joining("; "));
  }

  /** The events, each with its type and time. */
  String timesOfEvents(String sentence) {
    return in(sentence).events().stream()
        .map(event -> event.type() + " " + (event.time() == null ? null : event.time().iso()))
        .collect(joining("; "));
  }

  private static String line(Stream<String> found) {
    String line = found.collect(joining("; "));
    return line.isEmpty() ? "nothing" : line;
  }

  private static String words(Analysis analysis, ImmutableList<Phrase> phrases) {
    return phrases.isEmpty()
        ? "nobody"
        : phrases.stream().map(phrase -> words(analysis, phrase)).collect(joining(", "));
  }

  private static String words(Analysis analysis, @Nullable Phrase phrase) {
    return phrase == null ? "nobody" : slice(analysis, phrase.core());
  }

  private static String slice(Analysis analysis, Span span) {
    return analysis.document().text().slice(span);
  }
}
