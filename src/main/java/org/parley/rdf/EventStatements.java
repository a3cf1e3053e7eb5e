package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import org.eclipse.rdf4j.model.IRI;
import org.parley.extract.Event;
import org.parley.extract.Proposition;
import org.parley.text.Span;

/** Says what happens, or is reported to happen. */
final class EventStatements {
  private final DocumentScope scope;
  private final StatementNodes statements;
  private final Spans spans;
  private final ClaimNodes claims;

  EventStatements(DocumentScope scope, StatementNodes statements, Spans spans, ClaimNodes claims) {
    this.scope = scope;
    this.statements = statements;
    this.spans = spans;
    this.claims = claims;
  }

  /** Writes an event as its first mention tells it, and where else the document tells of it. */
  void write(SameEvents.Told told) {
    Event event = told.event();
    IRI source = claims.source(event.claim(), event.trigger());
    IRI node = iri(event, source);
    Span clause = clause(event);
    statements.write(
        node, event.sentence(), event.rule(), ImmutableList.of(clause), scope.words(clause));
    scope
        .graph()
        .type(node, event.claim() == null ? Terms.EVENT : Terms.REPORTED_EVENT)
        .label(node, statements.labels().event(event))
        .add(node, Terms.EVENT_TYPE, Terms.event(event.type()))
        .addAll(node, Terms.INITIATOR, scope.entities(event.initiators()))
        .addAll(node, Terms.TARGET, scope.entities(event.targets()))
        .addAll(node, Terms.PARTICIPANT, scope.entities(event.participants()))
        .addAll(node, Terms.LOCATION, scope.entities(event.locations()))
        .time(node, event.time())
        .add(node, Terms.POLARITY, Terms.of(event.polarity()))
        .add(node, Terms.MODALITY, Terms.of(event.modality()))
        .add(node, Terms.ACCORDING_TO, source)
        .text(node, Terms.TRIGGER, scope.words(event.trigger()));
    writeLinks(event, node);
    told.again()
        .forEach(
            mention -> spans.add(node, Terms.MENTIONED_AGAIN, ImmutableList.of(clause(mention))));
  }

  private IRI iri(Event event, IRI source) {
    ContentKey key =
        scope
            .key()
            .part(event.rule())
            .part(source)
            .part(event.type())
            .span(event.trigger())
            .phrases(event.initiators())
            .phrases(event.targets())
            .phrases(event.participants())
            .phrases(event.locations())
            .time(event.time())
            .part(event.polarity())
            .part(event.modality());
    return scope.iris().hashed("event", key.parts());
  }

  /** The claims that report it, and the claims whose act of saying it is. */
  private void writeLinks(Event event, IRI node) {
    if (event.claim() != null) {
      claims.of(event.claim()).stream()
          .filter(claim -> claim.proposition().span().contains(event.trigger()))
          .forEach(claim -> scope.graph().add(claim.iri(), Terms.REPORTS, node));
    }
    if (event.cueOf() != null) {
      claims
          .of(event.cueOf())
          .forEach(claim -> scope.graph().add(claim.iri(), Terms.CODED_AS, node));
    }
  }

  /** The clause of the trigger, as far as it lies in what the claim says. */
  private Span clause(Event event) {
    Span clause = Clauses.around(scope.analysis(), event.sentence(), event.trigger());
    if (event.claim() == null) {
      return clause;
    }
    Proposition said = claims.holding(event.claim(), event.trigger()).proposition();
    return said.span().contains(event.trigger())
        ? new Span(
            Math.max(clause.start(), said.span().start()),
            Math.min(clause.end(), said.span().end()))
        : clause;
  }
}
