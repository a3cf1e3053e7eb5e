package org.parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.parley.extract.Claim;

/** Says who says what: the claims of a document. */
final class ClaimStatements {
  private final DocumentScope scope;
  private final StatementNodes statements;
  private final ClaimNodes nodes;

  ClaimStatements(DocumentScope scope, StatementNodes statements, ClaimNodes nodes) {
    this.scope = scope;
    this.statements = statements;
    this.nodes = nodes;
  }

  void write(ClaimNode node) {
    IRI iri = node.iri();
    Claim claim = node.claim();
    String text = scope.words(node.words());
    statements.write(iri, claim.sentence(), claim.rule(), node.words(), text);
    scope
        .graph()
        .type(iri, Terms.CLAIM)
        .type(iri, claim.within() == null ? Terms.EVENT : Terms.REPORTED_EVENT)
        .label(iri, statements.labels().claim(claim, text))
        .addAll(iri, Terms.SPEAKER, scope.entities(claim.speaker()))
        .addAll(iri, Terms.ADDRESSEE, scope.entities(claim.addressee()))
        .text(iri, Terms.CUE, scope.wordsOrNull(claim.cue()))
        .add(iri, Terms.SPEECH_ACT, Terms.of(claim.act()))
        .add(iri, Terms.POLARITY, Terms.of(node.polarity()))
        .add(iri, Terms.MODALITY, Terms.of(node.proposition().modality()))
        .add(iri, Terms.QUOTING, Terms.of(claim.quoting()))
        .add(iri, Terms.HAS_PROPOSITION, node.content())
        .add(iri, PROV.WAS_QUOTED_FROM, scope.document());
    node.quotes().forEach(quote -> scope.graph().text(iri, Terms.QUOTE, scope.words(quote)));
    if (claim.negated()) {
      scope.graph().add(iri, Terms.WITHHELD, Values.literal(true));
    }
    if (claim.within() != null) {
      IRI outer = nodes.holding(claim.within(), claim.cue()).iri();
      scope.graph().add(iri, Terms.WITHIN, outer);
    }
  }
}
