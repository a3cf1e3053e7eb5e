package org.parley.store;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * What the store once said something of and no longer does, because a document was removed or read
 * anew: so that a server can tell “gone” from “never heard of”.
 *
 * <p>A tombstone is a triple in TDB2's own default graph, {@code <gone> <gone-from> <graph>}. No
 * query sees that graph, for to queries the default graph is the union of the named ones. So it
 * changes in the same transaction as what it is about. It is not in the folder of quads: a store
 * that is loaded anew from there has forgotten what is gone.
 *
 * <p>All methods are to be called within a transaction.
 */
public final class Tombstones {
  private static final Node GONE_FROM = NodeFactory.createURI("urn:parley:gone-from");

  private Tombstones() {}

  /** The graph in which something was said of a resource that no graph speaks of any more. */
  public static Optional<Node> goneFrom(DatasetGraph data, Node resource) {
    return Streams.stream(data.find(Quad.defaultGraphIRI, resource, GONE_FROM, Node.ANY))
        .map(Quad::getObject)
        .findFirst();
  }

  /**
   * The resources that a graph speaks of, with its own name; parts ({@code …#part}) do not count.
   */
  static ImmutableSet<Node> subjects(DatasetGraph data, Node graph) {
    return Streams.stream(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY))
        .flatMap(quad -> Stream.of(quad.getSubject(), graph))
        .filter(node -> node.isURI() && node.getURI().indexOf('#') < 0)
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Buries what has gone with a change of a graph, and takes back what has returned with it.
   *
   * @param before the graph's {@link #subjects} before the change
   */
  static void update(DatasetGraph data, Node graph, ImmutableSet<Node> before) {
    boolean isEmpty = data.getDefaultGraph().isEmpty();
    if (before.isEmpty() && isEmpty) {
      return;
    }
    ImmutableSet<Node> after = subjects(data, graph);
    for (Node node : before) {
      if (!after.contains(node) && !isSubject(data, node)) {
        data.add(Quad.defaultGraphIRI, node, GONE_FROM, graph);
      }
    }
    if (!isEmpty) {
      after.forEach(node -> data.deleteAny(Quad.defaultGraphIRI, node, GONE_FROM, Node.ANY));
    }
  }

  private static boolean isSubject(DatasetGraph data, Node node) {
    return data.findNG(Node.ANY, node, Node.ANY, Node.ANY).hasNext();
  }
}
