package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import org.eclipse.rdf4j.model.IRI;
import org.parley.extract.Condition;
import org.parley.extract.ConditionSet;
import org.parley.extract.Findings;
import org.parley.text.Span;

/** Says which conditions of a document belong together. A set without members is left out. */
final class ConditionSets {
  private final DocumentScope scope;
  private final ImmutableMap<Integer, IRI> nodes;

  ConditionSets(DocumentScope scope, Findings findings) {
    this.scope = scope;
    ImmutableMap.Builder<Integer, IRI> written = ImmutableMap.builder();
    for (ConditionSet set : findings.conditionSets()) {
      ImmutableList<Span> members =
          findings.conditions().stream()
              .filter(condition -> Integer.valueOf(set.id()).equals(condition.set()))
              .map(Condition::condition)
              .collect(ImmutableList.toImmutableList());
      if (!members.isEmpty()) {
        written.put(set.id(), write(set, members));
      }
    }
    this.nodes = written.buildOrThrow();
  }

  private IRI write(ConditionSet set, ImmutableList<Span> members) {
    ContentKey key = scope.key().part(set.combination()).spans(members);
    IRI node = scope.iris().hashed("condition-set", key.parts());
    scope
        .graph()
        .type(node, Terms.of(set.combination()))
        .add(node, Terms.IN_DOCUMENT, scope.document());
    return node;
  }

  /** The node of a set. */
  IRI of(int number) {
    IRI node = nodes.get(number);
    if (node == null) {
      throw new IllegalArgumentException("no set of conditions of number " + number);
    }
    return node;
  }
}
