package org.parley.validate;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * A graph that is being screened, and what was found out about it. The graph must not change. For
 * one thread.
 */
final class ScreenedGraph {
  private final Graph graph;
  private final ValidationContext context;
  private final Map<Node, Set<Node>> instances = new HashMap<>();

  ScreenedGraph(Graph graph, ValidationContext context) {
    this.graph = graph;
    this.context = context;
    Map<Node, Set<Node>> classes = new HashMap<>();
    graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
        .forEach(
            type ->
                classes
                    .computeIfAbsent(type.getObject(), this::withSuperclasses)
                    .forEach(
                        c ->
                            instances
                                .computeIfAbsent(c, anew -> new HashSet<>())
                                .add(type.getSubject())));
  }

  private Set<Node> withSuperclasses(Node type) {
    Set<Node> found = new HashSet<>(Set.of(type));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      graph.stream(open.remove(), RDFS.subClassOf.asNode(), Node.ANY)
          .map(Triple::getObject)
          .filter(found::add)
          .forEach(open::add);
    }
    return found;
  }

  Graph graph() {
    return graph;
  }

  ValidationContext context() {
    return context;
  }

  /** The nodes of a class or of one below it. */
  Set<Node> instances(Node type) {
    return instances.getOrDefault(type, Set.of());
  }

  /** The nodes that a path leads to. */
  ImmutableSet<Node> values(Node focus, Path path) {
    if (path instanceof P_Link link) {
      return all(graph.find(focus, link.getNode(), Node.ANY), Triple::getObject);
    }
    if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link link) {
      return all(graph.find(Node.ANY, link.getNode(), focus), Triple::getSubject);
    }
    if (path instanceof P_Seq steps) {
      return values(focus, steps.getLeft()).stream()
          .flatMap(node -> values(node, steps.getRight()).stream())
          .collect(ImmutableSet.toImmutableSet());
    }
    if (path instanceof P_Alt ways) {
      return ImmutableSet.<Node>builder()
          .addAll(values(focus, ways.getLeft()))
          .addAll(values(focus, ways.getRight()))
          .build();
    }
    return ImmutableSet.copyOf(ShaclPaths.valueNodes(graph, focus, path));
  }

  /** Without a stream, which takes longer to make than most nodes have values. */
  private static ImmutableSet<Node> all(Iterator<Triple> triples, Function<Triple, Node> end) {
    if (!triples.hasNext()) {
      return ImmutableSet.of();
    }
    Node first = end.apply(triples.next());
    if (!triples.hasNext()) {
      return ImmutableSet.of(first);
    }
    ImmutableSet.Builder<Node> all = ImmutableSet.builder();
    all.add(first);
    triples.forEachRemaining(triple -> all.add(end.apply(triple)));
    return all.build();
  }
}
