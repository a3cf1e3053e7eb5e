package org.parley.rdf;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableList;
import org.eclipse.rdf4j.model.IRI;
import org.parley.extract.Condition;
import org.parley.text.Span;

/** Says on which conditions something would happen: one statement for each thing required. */
final class ConditionStatements {
  private final DocumentScope scope;
  private final StatementNodes statements;
  private final Propositions propositions;
  private final ClaimNodes claims;
  private final ConditionSets sets;

  ConditionStatements(
      DocumentScope scope,
      StatementNodes statements,
      Propositions propositions,
      ClaimNodes claims,
      ConditionSets sets) {
    this.scope = scope;
    this.statements = statements;
    this.propositions = propositions;
    this.claims = claims;
    this.sets = sets;
  }

  void write(Condition condition) {
    for (Content required : propositions.of(condition.requires())) {
      if (condition.governs() == null) {
        write(condition, required.node(), ImmutableList.of());
      } else {
        propositions
            .of(condition.governs())
            .forEach(
                governed -> write(condition, required.node(), ImmutableList.of(governed.node())));
      }
    }
  }

  private void write(Condition condition, IRI required, ImmutableList<IRI> governed) {
    IRI source = claims.source(condition.claim(), condition.condition());
    IRI node = iri(condition, required, governed, source);
    String words = scope.words(condition.condition());
    statements.write(node, condition.sentence(), condition.rule(), targets(condition), words);
    String kind = CaseFormat.LOWER_CAMEL.to(CaseFormat.UPPER_CAMEL, condition.kind());
    scope
        .graph()
        .type(node, Terms.CONDITION)
        .label(node, statements.labels().condition(condition))
        .add(node, Terms.CONDITION_KIND, Terms.named(kind))
        .text(node, Terms.CONNECTIVE, scope.wordsOrNull(condition.connective()))
        .text(node, Terms.CONDITION_TEXT, words)
        .text(node, Terms.CONSEQUENCE_TEXT, scope.wordsOrNull(condition.consequence()))
        .add(node, Terms.REQUIRES, required)
        .addAll(node, Terms.GOVERNS, governed)
        .addAll(node, Terms.SET_BY, scope.entities(condition.speaker()))
        .addAll(node, Terms.SET_FOR, scope.entities(condition.addressee()))
        .add(node, Terms.ACCORDING_TO, source);
    if (condition.set() != null) {
      scope.graph().add(node, Terms.MEMBER_OF, sets.of(condition.set()));
    }
    if (condition.deadline() != null) {
      // Of a deadline that is an interval only the end is one.
      scope.graph().end(node, Terms.DEADLINE, condition.deadline().end());
    }
  }

  private IRI iri(Condition condition, IRI required, ImmutableList<IRI> governed, IRI source) {
    ContentKey key =
        scope
            .key()
            .part(condition.rule())
            .part(source)
            .part(condition.kind())
            .span(condition.connective())
            .span(condition.condition())
            .span(condition.consequence())
            .part(required)
            .part(governed)
            .phrase(condition.speaker())
            .phrase(condition.addressee())
            .time(condition.deadline());
    return scope.iris().hashed("condition", key.parts());
  }

  /** The condition and what hangs on it. */
  private static ImmutableList<Span> targets(Condition condition) {
    return condition.consequence() == null
        ? ImmutableList.of(condition.condition())
        : ImmutableList.of(condition.condition(), condition.consequence());
  }
}
