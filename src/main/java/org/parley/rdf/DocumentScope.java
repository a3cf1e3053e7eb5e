package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;
import org.parley.link.Entity;
import org.parley.link.Resolutions;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.Phrase;
import org.parley.text.Showing;
import org.parley.text.Span;

/** What all parts of the mapping of one document share: its text, its IRIs and its graph. */
final class DocumentScope {
  private final Iris iris;
  private final Analysis analysis;
  private final Resolutions resolutions;
  private final String segment;
  private final GraphBuilder graph;

  /** These are named again and again. */
  private final IRI document;

  private final ImmutableList<IRI> sentences;
  private final Map<Integer, IRI> entities = new HashMap<>();

  DocumentScope(Iris iris, Analysis analysis, Resolutions resolutions) {
    this.iris = iris;
    this.analysis = analysis;
    this.resolutions = resolutions;
    this.segment = Iris.segment(analysis.document().id());
    this.graph = new GraphBuilder(iris.graph(segment));
    this.document = iris.document(segment);
    this.sentences =
        analysis.sentences().stream()
            .map(sentence -> iris.sentence(segment, sentence.index()))
            .collect(ImmutableList.toImmutableList());
  }

  Iris iris() {
    return iris;
  }

  Analysis analysis() {
    return analysis;
  }

  Resolutions resolutions() {
    return resolutions;
  }

  Document source() {
    return analysis.document();
  }

  GraphBuilder graph() {
    return graph;
  }

  IRI document() {
    return document;
  }

  IRI sentence(int index) {
    return sentences.get(index);
  }

  IRI span(Span span) {
    return iris.span(segment, span);
  }

  IRI mention(Span span) {
    return iris.mention(segment, span);
  }

  IRI entity(Entity entity) {
    return entities.computeIfAbsent(entity.id(), id -> iris.entity(segment, entity));
  }

  /** The entities that a phrase means, none for no phrase. */
  ImmutableList<IRI> entities(@Nullable Phrase phrase) {
    return phrase == null ? ImmutableList.of() : entities(ImmutableList.of(phrase));
  }

  /** The entities that some phrases mean. */
  ImmutableList<IRI> entities(List<Phrase> phrases) {
    ImmutableSet.Builder<IRI> entities = ImmutableSet.builder();
    for (Phrase phrase : phrases) {
      for (Entity entity : resolutions.of(phrase)) {
        entities.add(entity(entity));
      }
    }
    return entities.build().asList();
  }

  /** The names of what a phrase means, else its words. */
  String name(Phrase phrase) {
    ImmutableList<Entity> entities =
        ImmutableList.sortedCopyOf(Comparator.comparingInt(Entity::id), resolutions.of(phrase));
    return entities.isEmpty()
        ? words(phrase.core())
        : entities.stream().map(Entity::label).distinct().collect(Collectors.joining(", "));
  }

  /** Whether the graph may hold the whole text. */
  boolean isWhole() {
    return source().metadata().showing() != Showing.STATEMENTS;
  }

  /** The words of a span. */
  String words(Span span) {
    return source().text().slice(span);
  }

  @Nullable String wordsOrNull(@Nullable Span span) {
    return span == null ? null : words(span);
  }

  /** The words of several stretches, with an ellipsis where something between them is left out. */
  String words(List<Span> spans) {
    return spans.stream().map(this::words).collect(Collectors.joining(" … "));
  }

  /** The content of a node of this document; to be completed by what tells it from others. */
  ContentKey key() {
    return new ContentKey(source().id());
  }
}
