package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Comparator;
import org.parley.extract.Findings;
import org.parley.text.Analysis;
import org.parley.text.Phrase;
import org.parley.text.Sentence;
import org.parley.text.Span;

/** A linked parse with the questions that tests ask of it. */
final class Linked {
  private static final Linker LINKER = Linker.bundled();

  static final Findings NOTHING_FOUND =
      new Findings(
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of(),
          ImmutableList.of());

  private final Analysis analysis;
  private final Resolutions resolutions;

  private Linked(Linker linker, Analysis analysis, Findings findings) {
    this.analysis = analysis;
    this.resolutions = linker.resolve(analysis, findings);
  }

  static Linked by(Linker linker, Analysis analysis) {
    return new Linked(linker, analysis, NOTHING_FOUND);
  }

  static Linked of(String... sentences) {
    return new Linked(LINKER, Parses.of(sentences), NOTHING_FOUND);
  }

  static Linked of(Analysis analysis, Findings findings) {
    return new Linked(LINKER, analysis, findings);
  }

  ImmutableList<Entity> entities() {
    return resolutions.entities();
  }

  /** Those with a mention of these words, by label. */
  ImmutableSortedSet<String> labels(String words) {
    return with(words).stream()
        .map(Entity::label)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The one entity that has a mention of these words. */
  Entity only(String words) {
    ImmutableList<Entity> found = with(words);
    if (found.size() != 1) {
      throw new AssertionError("«" + words + "» means " + found);
    }
    return found.get(0);
  }

  private ImmutableList<Entity> with(String words) {
    return entities().stream()
        .filter(entity -> entity.mentions().stream().anyMatch(m -> text(m.span()).equals(words)))
        .collect(ImmutableList.toImmutableList());
  }

  private String text(Span span) {
    return analysis.document().text().slice(span);
  }

  /** A phrase of the tokens {@code [from, to)}, counted from 0. */
  static Phrase phrase(Analysis analysis, int sentence, int head, int from, int to) {
    Sentence of = analysis.sentences().get(sentence);
    Span span = of.token(from).span().cover(of.token(to - 1).span());
    return new Phrase(sentence, head, span, span);
  }

  ImmutableList<String> meantBy(Phrase phrase) {
    return resolutions.of(phrase).stream()
        .map(Entity::label)
        .collect(ImmutableList.toImmutableList());
  }
}
