package org.parley.rdf;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.link.Entity;
import org.parley.text.Phrase;
import org.parley.text.Token;

/** Tells what the parts of a proposition speak of: entities where they are known, else concepts. */
final class Topics {
  private final DocumentScope scope;
  private final Map<String, Topic> predicates = new HashMap<>();

  Topics(DocumentScope scope) {
    this.scope = scope;
  }

  /** The entities that a phrase means, else the one concept of its words. */
  ImmutableList<Topic> of(Phrase phrase) {
    ImmutableList<Topic> entities = entities(phrase, entity -> true);
    return entities.isEmpty() ? ImmutableList.of(concept(phrase)) : entities;
  }

  /** The territories that a phrase means; none where nobody knows. */
  ImmutableList<Topic> territories(Phrase phrase) {
    return entities(phrase, entity -> entity.type().isTerritory());
  }

  private ImmutableList<Topic> entities(Phrase phrase, Predicate<Entity> wanted) {
    return scope.resolutions().of(phrase).stream()
        .filter(wanted)
        .map(this::entity)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Topic entity(Entity entity) {
    String label =
        switch (entity.scope()) {
          case GAZETTEER, DOCUMENT -> entity.label();
          // The label is the longest name in this text; the key is that of all texts.
          case NAME -> LocalNames.name(entity.key());
        };
    return new Topic(scope.entity(entity), label, true);
  }

  /**
   * A concept of the dictionary forms of the words without determiners, so that "the Russian
   * troops" and "Russian troops" are one. Words that point at something else in the text ("it",
   * "his troops") mean the same in this document only.
   */
  private Topic concept(Phrase phrase) {
    List<Token> tokens =
        scope.analysis().sentences().get(phrase.sentence()).tokens().stream()
            .filter(token -> phrase.core().contains(token.span()))
            .filter(token -> !token.upos().equals("PUNCT"))
            .toList();
    List<Token> naming = tokens.stream().filter(token -> !token.upos().equals("DET")).toList();
    boolean pointing =
        naming.isEmpty() || naming.stream().anyMatch(token -> token.upos().equals("PRON"));
    String words = lemmas(naming.isEmpty() ? tokens : naming);
    if (words.isEmpty()) {
      words = normal(scope.words(phrase.core()));
    }
    IRI concept = scope.iris().concept(words, pointing ? scope.source().id() : "");
    scope.graph().type(concept, SKOS.CONCEPT).label(concept, words);
    return new Topic(concept, words, false);
  }

  private static String lemmas(List<Token> tokens) {
    return normal(tokens.stream().map(Token::lemma).collect(Collectors.joining(" ")));
  }

  /** Words without differences of case, of white space and of compatible characters. */
  static String normal(String words) {
    String folded = Normalizer.normalize(words, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return CharMatcher.whitespace().trimAndCollapseFrom(folded, ' ');
  }

  /** What is said: the dictionary form of a verb, with its particle. */
  Topic predicate(String lemma) {
    Topic known = predicates.get(lemma);
    if (known == null) {
      known = newPredicate(lemma);
      predicates.put(lemma, known);
    }
    return known;
  }

  private Topic newPredicate(String lemma) {
    IRI predicate = scope.iris().predicate(lemma);
    // Lemmas that share a slug have one node and so one label.
    String slug = Slugs.slug(lemma);
    String label = slug.equals(Slugs.name(lemma)) ? slug.replace('-', ' ') : normal(lemma);
    scope.graph().type(predicate, RDF.PROPERTY).label(predicate, label);
    return new Topic(predicate, label, false);
  }

  /** What a territory is said to be: a property of the ontology, which is described there. */
  static Topic status(String localName) {
    return new Topic(Terms.named(localName), LocalNames.words(localName), false);
  }
}
