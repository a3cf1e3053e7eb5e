package org.parley.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;

/** A graph each of whose look-ups and steps fails once its query is cancelled. */
final class CancellableGraph extends GraphWrapper {
  private final AtomicBoolean cancelled;

  CancellableGraph(Graph graph, AtomicBoolean cancelled) {
    super(graph);
    this.cancelled = cancelled;
  }

  @Override
  public ExtendedIterator<Triple> find(Triple triple) {
    return watched(super.find(triple));
  }

  @Override
  public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
    return watched(super.find(subject, predicate, object));
  }

  @Override
  public boolean contains(Node subject, Node predicate, Node object) {
    check();
    return super.contains(subject, predicate, object);
  }

  @Override
  public boolean contains(Triple triple) {
    check();
    return super.contains(triple);
  }

  private ExtendedIterator<Triple> watched(ExtendedIterator<Triple> triples) {
    check();
    return triples.filterKeep(
        triple -> {
          check();
          return true;
        });
  }

  private void check() {
    if (cancelled.get()) {
      throw new QueryCancelledException();
    }
  }
}
