package org.parley.serve.graph;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What the graph says of a resource.
 *
 * @param resource the resource
 * @param own the triples whose subject it is, or one of its parts ({@code …#part}), sorted
 * @param incoming triples that point to it, as many as the page holds; for a graph's name, the
 *     graph's triples
 * @param hasMore whether a further page of {@code incoming} follows
 */
public record Description(
    Node resource, ImmutableList<Triple> own, ImmutableList<Triple> incoming, boolean hasMore) {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing(Triple::getSubject, Nodes.ORDER)
          .thenComparing(Triple::getPredicate, Nodes.ORDER)
          .thenComparing(Triple::getObject, Nodes.ORDER);

  /** A resource has at most so many own triples in a description. */
  static final int MAX_OWN = 5000;

  /**
   * Describes a resource.
   *
   * @param page the page of the incoming triples, from 1
   * @param pageSize how many of them a page holds
   */
  public static Description of(GraphReader graph, Node resource, int page, int pageSize) {
    int skip = (page - 1) * pageSize;
    ImmutableList<Triple> more =
        graph.isGraph(resource)
            ? graph.graph(resource, skip, pageSize + 1)
            : graph.find(Node.ANY, Node.ANY, resource, skip, pageSize + 1);
    return new Description(
        resource,
        own(graph, resource),
        more.stream().limit(pageSize).sorted(ORDER).collect(ImmutableList.toImmutableList()),
        more.size() > pageSize);
  }

  /** The triples whose subject a resource is, or one of its parts. */
  public static ImmutableList<Triple> own(GraphReader graph, Node resource) {
    ImmutableList<Triple> direct = graph.find(resource, Node.ANY, Node.ANY, 0, MAX_OWN);
    Stream<Triple> parts =
        direct.stream()
            .map(Triple::getObject)
            .distinct()
            .filter(object -> isPart(resource, object))
            .flatMap(part -> graph.find(part, Node.ANY, Node.ANY, 0, MAX_OWN).stream());
    return Stream.concat(direct.stream(), parts)
        .sorted(ORDER)
        .collect(ImmutableList.toImmutableList());
  }

  /** All other resources named, except classes and properties. */
  public ImmutableSet<Node> neighbours() {
    return Stream.concat(own.stream(), incoming.stream())
        .filter(triple -> !triple.getPredicate().equals(Terms.TYPE))
        .flatMap(triple -> Stream.of(triple.getSubject(), triple.getObject()))
        .filter(node -> node.isURI() && !node.equals(resource))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isPart(Node resource, Node object) {
    return object.isURI() && object.getURI().startsWith(resource.getURI() + "#");
  }
}
