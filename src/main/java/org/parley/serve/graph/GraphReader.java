package org.parley.serve.graph;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Function;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.store.Tombstones;
import org.parley.store.UnionView;

/**
 * Reads the union of a dataset's named graphs, always with a bound. To be used within a read
 * transaction; the order of what is read is the store's own and stays the same while the store is
 * not written to.
 */
public final class GraphReader {
  private final DatasetGraph dataset;

  public GraphReader(DatasetGraph dataset) {
    this.dataset = dataset;
  }

  /** The dataset read from. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /**
   * Matching triples, each once, in however many graphs it stands.
   *
   * @param skip how many to pass over
   * @param limit how many to return at most
   */
  public ImmutableList<Triple> find(
      Node subject, Node predicate, Node object, int skip, int limit) {
    return read(
        subject,
        predicate,
        object,
        triples -> {
          Iterators.advance(triples, skip);
          return Streams.stream(triples).limit(limit).collect(toImmutableList());
        });
  }

  /** How many triples match, counted up to a limit. */
  public int count(Node predicate, Node object, int limit) {
    return read(Node.ANY, predicate, object, triples -> Iterators.advance(triples, limit));
  }

  /** The objects of a subject's property, in the order of their strings. */
  public ImmutableList<Node> objects(Node subject, Node predicate) {
    return find(subject, predicate, Node.ANY, 0, 1000).stream()
        .map(Triple::getObject)
        .sorted(Nodes.ORDER)
        .collect(toImmutableList());
  }

  /** The first of {@link #objects}. */
  public Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst();
  }

  /** The first object of a subject's property if that is a whole number. */
  public Optional<Integer> integer(Node subject, Node predicate) {
    return object(subject, predicate).flatMap(Nodes::integer);
  }

  /** The classes of a resource. */
  public ImmutableSet<Node> types(Node subject) {
    return ImmutableSet.copyOf(objects(subject, Terms.TYPE));
  }

  /** Whether there is anything to say of a node. */
  public boolean isKnown(Node node) {
    return contains(node, Node.ANY) || contains(Node.ANY, node) || isGraph(node);
  }

  /** The graph that once spoke of a resource, if none does any more. */
  public Optional<Node> goneFrom(Node resource) {
    return Tombstones.goneFrom(dataset, resource);
  }

  /** Whether anything is said of a node. */
  public boolean isSubject(Node node) {
    return contains(node, Node.ANY);
  }

  /** Whether a node names a graph. */
  public boolean isGraph(Node node) {
    return node.isURI() && dataset.containsGraph(node);
  }

  /** Up to {@code limit} triples of one graph. */
  ImmutableList<Triple> graph(Node name, int skip, int limit) {
    Iterator<Quad> quads = dataset.findNG(name, Node.ANY, Node.ANY, Node.ANY);
    try {
      Iterators.advance(quads, skip);
      return Streams.stream(quads).limit(limit).map(Quad::asTriple).collect(toImmutableList());
    } finally {
      Iter.close(quads);
    }
  }

  /** The first subject of which one graph says something. */
  public Optional<Node> graphSubject(Node name, Node predicate, Node object) {
    Iterator<Quad> quads = dataset.findNG(name, Node.ANY, predicate, object);
    try {
      return Streams.stream(quads).map(Quad::getSubject).findFirst();
    } finally {
      Iter.close(quads);
    }
  }

  /** The graphs in which a triple stands. */
  ImmutableSet<Node> graphs(Triple triple) {
    Iterator<Quad> quads =
        dataset.findNG(Node.ANY, triple.getSubject(), triple.getPredicate(), triple.getObject());
    try {
      return Streams.stream(quads).map(Quad::getGraph).collect(toImmutableSet());
    } finally {
      Iter.close(quads);
    }
  }

  private boolean contains(Node subject, Node object) {
    return read(subject, Node.ANY, object, Iterator::hasNext);
  }

  private <T> T read(
      Node subject, Node predicate, Node object, Function<Iterator<Triple>, T> reader) {
    Iterator<Triple> triples = UnionView.graph(dataset).find(subject, predicate, object);
    try {
      return reader.apply(triples);
    } finally {
      Iter.close(triples);
    }
  }
}
