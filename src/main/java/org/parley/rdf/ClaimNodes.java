package org.parley.rdf;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Claim;
import org.parley.extract.Findings;
import org.parley.extract.Polarity;
import org.parley.extract.Proposition;
import org.parley.extract.SpeechAct;
import org.parley.extract.StatusMode;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Span;

/**
 * The claims of a document: a node for each thing that a finding says, and one for each status of a
 * territory in its content, so that claims about a status are joined across documents.
 */
final class ClaimNodes {
  private final DocumentScope scope;
  private final Propositions propositions;
  private final ImmutableListMultimap<Integer, ClaimNode> byFinding;
  private final ImmutableListMultimap<Integer, ClaimNode> ofStatuses;

  ClaimNodes(DocumentScope scope, Propositions propositions, Findings findings) {
    this.scope = scope;
    this.propositions = propositions;
    ImmutableListMultimap.Builder<Integer, ClaimNode> nodes = ImmutableListMultimap.builder();
    for (Claim claim : findings.claims()) {
      claim.propositions().forEach(said -> nodes.putAll(claim.id(), nodes(findings, claim, said)));
    }
    this.byFinding = nodes.build();
    ImmutableListMultimap.Builder<Integer, ClaimNode> statuses = ImmutableListMultimap.builder();
    for (TerritorialStatus status : findings.statuses()) {
      // What was so in the past neither supports nor contradicts what is said to be so now.
      if (status.claim() != null && status.mode() != StatusMode.HISTORICAL) {
        statuses.putAll(status.claim(), nodes(findings, status, status.claim()));
      }
    }
    this.ofStatuses = statuses.build();
  }

  private List<ClaimNode> nodes(Findings findings, Claim claim, Proposition said) {
    boolean denied = claim.act() == SpeechAct.DENIAL;
    Polarity polarity = denied ? said.polarity().negate() : said.polarity();
    return propositions.of(said).stream()
        .map(content -> node(findings, claim, said, content.node(), polarity))
        .toList();
  }

  /** A claim about a status has the words of the clause that it stands in. */
  private List<ClaimNode> nodes(Findings findings, TerritorialStatus status, int finding) {
    ClaimNode holding = holding(finding, status.span());
    return propositions.of(status).stream()
        .map(
            content ->
                node(
                    findings,
                    holding.claim(),
                    holding.proposition(),
                    content.node(),
                    StatusStatements.polarity(status)))
        .toList();
  }

  private ClaimNode node(
      Findings findings, Claim claim, Proposition said, IRI content, Polarity polarity) {
    ContentKey key =
        scope
            .key()
            .part(claim.rule())
            .part(claim.act())
            .phrase(claim.speaker())
            .phrase(claim.addressee())
            .span(claim.cue())
            .spans(claim.content())
            .span(claim.within() == null ? null : findings.claims().get(claim.within()).cue())
            .span(said.span())
            .part(content)
            .part(polarity);
    return new ClaimNode(scope.iris().hashed("claim", key.parts()), claim, said, content, polarity);
  }

  /** All nodes, those of statuses last. */
  ImmutableList<ClaimNode> all() {
    return Stream.concat(byFinding.values().stream(), ofStatuses.values().stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** All nodes of a finding, at least one. */
  ImmutableList<ClaimNode> of(int finding) {
    return Stream.concat(said(finding).stream(), ofStatuses.get(finding).stream())
        .collect(ImmutableList.toImmutableList());
  }

  /** The node of a finding whose proposition holds some words, else its first. */
  ClaimNode holding(int finding, @Nullable Span words) {
    ImmutableList<ClaimNode> nodes = said(finding);
    return nodes.stream()
        .filter(node -> words != null && node.proposition().span().contains(words))
        .findFirst()
        .orElse(nodes.get(0));
  }

  private ImmutableList<ClaimNode> said(int finding) {
    ImmutableList<ClaimNode> nodes = byFinding.get(finding);
    checkArgument(!nodes.isEmpty(), "no claim of number %s", finding);
    return nodes;
  }

  /**
   * According to whom a statement is so.
   *
   * @param finding the number of the claim that it stands in; null for the document's own voice
   * @param words its words
   */
  IRI source(@Nullable Integer finding, Span words) {
    return finding == null ? scope.document() : holding(finding, words).iri();
  }
}
