package org.parley.rdf;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.extract.Claim;
import org.parley.extract.Condition;
import org.parley.extract.Event;
import org.parley.extract.Findings;
import org.parley.extract.TerritorialStatus;
import org.parley.text.Analysis;
import org.parley.text.Sentence;
import org.parley.text.Showing;
import org.parley.text.Span;

/** Which sentences of a document the graph may hold the words of. */
final class KeptSentences {
  private KeptSentences() {}

  /** The indexes of the sentences. */
  static ImmutableSet<Integer> of(Analysis analysis, Findings findings) {
    if (analysis.document().metadata().showing() != Showing.STATEMENTS) {
      return analysis.sentences().stream()
          .map(Sentence::index)
          .collect(ImmutableSet.toImmutableSet());
    }
    Set<Integer> kept = new HashSet<>();
    Streams.concat(
            findings.claims().stream().map(Claim::sentence),
            findings.events().stream().map(Event::sentence),
            findings.conditions().stream().map(Condition::sentence),
            findings.statuses().stream().map(TerritorialStatus::sentence))
        .forEach(kept::add);
    // What somebody says may go on over several sentences.
    findings.claims().stream()
        .flatMap(claim -> Stream.concat(claim.content().stream(), claim.quotes().stream()))
        .forEach(
            words ->
                analysis.sentences().stream()
                    .filter(sentence -> overlap(sentence.span(), words))
                    .forEach(sentence -> kept.add(sentence.index())));
    return ImmutableSet.copyOf(kept);
  }

  private static boolean overlap(Span one, Span other) {
    return one.start() < other.end() && other.start() < one.end();
  }
}
