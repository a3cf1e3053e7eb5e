package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import org.eclipse.rdf4j.model.IRI;
import org.parley.extract.Polarity;
import org.parley.extract.StatusMode;
import org.parley.extract.TerritorialStatus;

/** Says what territories are said to be: one statement for each territory. */
final class StatusStatements {
  private final DocumentScope scope;
  private final StatementNodes statements;
  private final Propositions propositions;
  private final ClaimNodes claims;

  StatusStatements(
      DocumentScope scope,
      StatementNodes statements,
      Propositions propositions,
      ClaimNodes claims) {
    this.scope = scope;
    this.statements = statements;
    this.propositions = propositions;
    this.claims = claims;
  }

  /** Whether a territory is said to be so: a denial turns the polarity of its clause round. */
  static Polarity polarity(TerritorialStatus status) {
    Polarity stated = status.negated() ? Polarity.NEGATIVE : Polarity.POSITIVE;
    return status.mode() == StatusMode.DENIED ? stated.negate() : stated;
  }

  /** Writes a status; nothing where nobody knows which territory it is of. */
  void write(TerritorialStatus status) {
    propositions.of(status).forEach(content -> write(status, content));
  }

  private void write(TerritorialStatus status, Content content) {
    IRI source = claims.source(status.claim(), status.span());
    IRI node = iri(status, content, source);
    statements.write(
        node,
        status.sentence(),
        status.rule(),
        ImmutableList.of(status.span()),
        scope.words(status.span()));
    scope
        .graph()
        .type(node, Terms.TERRITORIAL_STATUS)
        .label(node, statements.labels().status(status, content))
        .add(node, Terms.STATUS, Terms.named(status.status()))
        .add(node, Terms.MODE, Terms.of(status.mode()))
        .add(node, Terms.POLARITY, Terms.of(polarity(status)))
        .add(node, Terms.ACCORDING_TO, source)
        .addAll(node, Terms.VIEWPOINT, scope.entities(status.viewpoint()))
        .time(node, status.time())
        .add(node, Terms.HAS_PROPOSITION, content.node());
    content
        .subject()
        .ifPresent(territory -> scope.graph().add(node, Terms.TERRITORY, territory.iri()));
    content
        .object()
        .filter(Topic::isEntity)
        .ifPresent(object -> scope.graph().add(node, Terms.OBJECT, object.iri()));
  }

  private IRI iri(TerritorialStatus status, Content content, IRI source) {
    ContentKey key =
        scope
            .key()
            .part(status.rule())
            .part(source)
            .part(content.node())
            .part(status.mode())
            .part(polarity(status))
            .span(status.span())
            .phrase(status.viewpoint())
            .time(status.time());
    return scope.iris().hashed("status", key.parts());
  }
}
