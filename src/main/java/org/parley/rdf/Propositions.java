package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Proposition;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Phrase;

/**
 * What is said, as nodes that all statements of the same content share, whatever their document.
 *
 * <p>A proposition has at most one subject and one object, so that agreement and contradiction are
 * plain joins. A phrase that means several entities is read as saying the same of each: "Donetsk
 * and Lugansk are independent" gives two propositions, and with them two claims. Phrases that only
 * qualify go in together.
 */
final class Propositions {
  private final DocumentScope scope;
  private final Topics topics;

  Propositions(DocumentScope scope) {
    this.scope = scope;
    this.topics = new Topics(scope);
  }

  /** The contents of a finding, at least one. */
  ImmutableList<Content> of(Proposition proposition) {
    ImmutableList<Topic> qualifiers =
        proposition.qualifiers().stream()
            .flatMap(phrase -> topics.of(phrase).stream())
            .distinct()
            .sorted(Comparator.comparing(topic -> topic.iri().stringValue()))
            .collect(ImmutableList.toImmutableList());
    return pairs(
        optionals(proposition.subject()),
        topics.predicate(proposition.predicate()),
        optionals(proposition.object()),
        qualifiers,
        scope.words(proposition.span()));
  }

  /** What territories are said to be; none where nobody knows which territories. */
  ImmutableList<Content> of(TerritorialStatus status) {
    return pairs(
        optionals(topics.territories(status.territory())),
        Topics.status(status.status()),
        optionals(status.object()),
        ImmutableList.of(),
        scope.words(status.span()));
  }

  /** What a phrase speaks of; one empty topic where there is no phrase. */
  private ImmutableList<Optional<Topic>> optionals(@Nullable Phrase phrase) {
    return phrase == null ? ImmutableList.of(Optional.empty()) : optionals(topics.of(phrase));
  }

  private static ImmutableList<Optional<Topic>> optionals(List<Topic> topics) {
    return topics.stream().map(Optional::of).collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<Content> pairs(
      List<Optional<Topic>> subjects,
      Topic predicate,
      List<Optional<Topic>> objects,
      List<Topic> qualifiers,
      String words) {
    return subjects.stream()
        .flatMap(
            subject ->
                objects.stream()
                    .map(object -> write(subject, predicate, object, qualifiers, words)))
        .collect(ImmutableList.toImmutableList());
  }

  /** A proposition of a predicate alone says nothing that others could share but its words. */
  private Content write(
      Optional<Topic> subject,
      Topic predicate,
      Optional<Topic> object,
      List<Topic> qualifiers,
      String words) {
    boolean bare = subject.isEmpty() && object.isEmpty() && qualifiers.isEmpty();
    List<String> key = new ArrayList<>();
    key.add(key(subject));
    key.add(predicate.iri().stringValue());
    key.add(key(object));
    qualifiers.forEach(topic -> key.add(topic.iri().stringValue()));
    if (bare) {
      key.add(Topics.normal(words));
    }
    IRI node = scope.iris().hashed("proposition", key);
    String label =
        bare
            ? Labels.shortened(Topics.normal(words))
            : label(subject, predicate, object, qualifiers);
    scope
        .graph()
        .type(node, Terms.PROPOSITION)
        .add(node, RDF.PREDICATE, predicate.iri())
        .label(node, label);
    subject.ifPresent(topic -> scope.graph().add(node, RDF.SUBJECT, topic.iri()));
    object.ifPresent(topic -> scope.graph().add(node, RDF.OBJECT, topic.iri()));
    qualifiers.forEach(topic -> scope.graph().add(node, Terms.QUALIFIER, topic.iri()));
    return new Content(node, subject, object, label);
  }

  private static String key(Optional<Topic> topic) {
    return topic.map(part -> part.iri().stringValue()).orElse("");
  }

  private static String label(
      Optional<Topic> subject, Topic predicate, Optional<Topic> object, List<Topic> qualifiers) {
    List<String> words = new ArrayList<>();
    subject.ifPresent(topic -> words.add(topic.label()));
    words.add(predicate.label());
    object.ifPresent(topic -> words.add(topic.label()));
    if (!qualifiers.isEmpty()) {
      words.add(qualifiers.stream().map(Topic::label).collect(Collectors.joining(", ", "(", ")")));
    }
    return String.join(" ", words);
  }
}
