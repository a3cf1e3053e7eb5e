package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.parley.link.Candidate;
import org.parley.link.Entity;
import org.parley.link.Mention;
import org.parley.text.Span;

/** Says what the entities of a document are, where they are mentioned, and what they link to. */
final class EntityStatements {
  /** From this score on a link is exact. */
  private static final double EXACT = 0.8;

  private final DocumentScope scope;
  private final Spans spans;
  private final Set<Span> mentioned = new HashSet<>();

  EntityStatements(DocumentScope scope, Spans spans) {
    this.scope = scope;
    this.spans = spans;
  }

  void write(Entity entity) {
    IRI node = scope.entity(entity);
    scope.graph().type(node, Terms.named(entity.type().localName())).label(node, entity.label());
    if (entity.wikidata() != null) {
      writeLink(node, entity.wikidata(), entity.score() == null ? 0 : entity.score());
    }
    for (Candidate candidate : entity.candidates()) {
      if (candidate.wikidata() != null) {
        writeCandidate(node, candidate.wikidata(), candidate.score());
      }
    }
    entity.mentions().forEach(mention -> writeMention(node, mention));
  }

  /** What else it can be has the shape of a link, and no match: nobody decided for it. */
  private void writeCandidate(IRI entity, String id, double score) {
    IRI link = scope.iris().candidate(entity, id);
    scope
        .graph()
        .type(link, Terms.CANDIDATE)
        .add(link, Terms.ENTITY, entity)
        .add(link, Terms.ITEM, Vocabulary.wikidata(id))
        .add(link, Terms.SCORE, Literals.score(score));
  }

  private void writeLink(IRI entity, String id, double score) {
    IRI item = Vocabulary.wikidata(id);
    IRI link = scope.iris().link(entity, id);
    scope
        .graph()
        .add(entity, score >= EXACT ? SKOS.EXACT_MATCH : SKOS.CLOSE_MATCH, item)
        .text(entity, Terms.WIKIDATA_ID, id)
        .type(link, Terms.LINK)
        .add(link, Terms.ENTITY, entity)
        .add(link, Terms.ITEM, item)
        .add(link, Terms.SCORE, Literals.score(score));
  }

  /** Words that mean several entities are one mention that refers to all of them. */
  private void writeMention(IRI entity, Mention mention) {
    IRI node = scope.mention(mention.span());
    scope.graph().add(node, Terms.REFERS_TO, entity);
    if (!mentioned.add(mention.span())) {
      return;
    }
    scope
        .graph()
        .type(node, Terms.MENTION)
        .add(node, Terms.MENTION_KIND, Terms.of(mention.kind()))
        .add(node, Terms.IN_SENTENCE, scope.sentence(mention.sentence()))
        .add(node, Terms.IN_DOCUMENT, scope.document());
    spans.target(node, ImmutableList.of(mention.span()));
  }
}
