package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import org.eclipse.rdf4j.model.IRI;
import org.parley.extract.Claim;
import org.parley.extract.Polarity;
import org.parley.extract.Proposition;
import org.parley.text.Span;

/**
 * A claim of the graph: one of the things that a finding says.
 *
 * @param iri its node
 * @param claim the finding
 * @param proposition the part of the finding
 * @param content what is said
 * @param polarity whether the speaker affirms or denies the content
 */
record ClaimNode(IRI iri, Claim claim, Proposition proposition, IRI content, Polarity polarity) {
  /** The words: the whole content of the finding where that is one thing, else this clause. */
  ImmutableList<Span> words() {
    return claim.propositions().size() == 1
        ? claim.content()
        : ImmutableList.of(proposition.span());
  }

  /** The quotations in which this is said; those that stand outside every clause go with all. */
  ImmutableList<Span> quotes() {
    return claim.quotes().stream()
        .filter(
            quote ->
                quote.overlaps(proposition.span())
                    || claim.propositions().stream()
                        .noneMatch(other -> quote.overlaps(other.span())))
        .collect(ImmutableList.toImmutableList());
  }
}
