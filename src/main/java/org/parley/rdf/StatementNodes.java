package org.parley.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.parley.extract.RulePrecisions;
import org.parley.text.Span;

/**
 * What all statements have: where they stand, which rule found them, how often it was right, and
 * their words.
 */
final class StatementNodes {
  private final DocumentScope scope;
  private final Spans spans;
  private final RulePrecisions precisions;
  private final Labels labels;

  /** How often a rule was right. */
  private final Map<String, Optional<Literal>> scores = new HashMap<>();

  StatementNodes(DocumentScope scope, Spans spans, RulePrecisions precisions) {
    this.scope = scope;
    this.spans = spans;
    this.precisions = precisions;
    this.labels = new Labels(scope);
  }

  private Optional<Literal> score(String rule) {
    return precisions.of(rule).map(judged -> Literals.score(judged.precision()));
  }

  Labels labels() {
    return labels;
  }

  /**
   * @param targets the stretches of words that the statement stands on
   * @param text its words
   */
  void write(IRI node, int sentence, String rule, List<Span> targets, String text) {
    scope
        .graph()
        .add(node, Terms.IN_DOCUMENT, scope.document())
        .add(node, Terms.IN_SENTENCE, scope.sentence(sentence))
        .text(node, Terms.RULE, rule)
        .text(node, Terms.TEXT, text);
    scores
        .computeIfAbsent(rule, this::score)
        .ifPresent(score -> scope.graph().add(node, Terms.RULE_PRECISION, score));
    spans.target(node, targets);
  }
}
