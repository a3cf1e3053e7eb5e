package org.parley.validate;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterators;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.engine.ShaclPaths;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.sparql.path.P_Alt;
import org.apache.jena.sparql.path.P_Inverse;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.P_Seq;
import org.apache.jena.sparql.path.P_ZeroOrMore1;
import org.apache.jena.sparql.path.Path;
import org.apache.jena.sparql.path.PathFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.jspecify.annotations.Nullable;

/**
 * A graph that is being screened, and what was found out about it. The graph must not change. For
 * one thread.
 */
final class ScreenedGraph {
  /** From a node to its classes. */
  private static final Path CLASSES =
      PathFactory.pathSeq(
          PathFactory.pathLink(RDF.type.asNode()),
          PathFactory.pathZeroOrMore1(PathFactory.pathLink(RDFS.subClassOf.asNode())));

  private final Graph graph;
  private final ValidationContext context;
  private final Map<Node, Set<Node>> instances = new HashMap<>();

  /** By subject: a shape asks for dozens of them, and several shapes are for one subject. */
  private final Map<Node, Triple[]> statements = new HashMap<>();

  /** The subject that was asked about last, and mostly is asked about next. */
  private @Nullable Node subject;

  private Triple[] itsStatements = {};

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

  /** Whether a path leads from one node to another. */
  boolean leads(Node from, Path path, Node to) {
    return path.equals(CLASSES) ? instances(to).contains(from) : values(from, path).contains(to);
  }

  /** The nodes from which a path leads to one. */
  Set<Node> sources(Node end, Path path) {
    return path.equals(CLASSES) ? instances(end) : values(end, PathFactory.pathInverse(path));
  }

  /** The nodes that a path leads to. */
  ImmutableSet<Node> values(Node focus, Path path) {
    if (path instanceof P_Link link) {
      return values(focus, link.getNode());
    }
    if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_Link link) {
      return ImmutableSet.copyOf(
          Iterators.transform(
              graph.find(Node.ANY, link.getNode(), focus), triple -> triple.getSubject()));
    }
    if (path instanceof P_Seq steps) {
      return values(focus, steps.getLeft()).stream()
          .flatMap(node -> values(node, steps.getRight()).stream())
          .collect(ImmutableSet.toImmutableSet());
    }
    if (path instanceof P_Alt ways) {
      ImmutableSet<Node> left = values(focus, ways.getLeft());
      ImmutableSet<Node> right = values(focus, ways.getRight());
      return left.isEmpty()
          ? right
          : right.isEmpty() ? left : Sets.union(left, right).immutableCopy();
    }
    if (path instanceof P_Inverse inverse && inverse.getSubPath() instanceof P_ZeroOrMore1 steps) {
      return reachable(focus, PathFactory.pathInverse(steps.getSubPath()));
    }
    return ImmutableSet.copyOf(ShaclPaths.valueNodes(graph, focus, path));
  }

  /** A node, and all nodes that some steps lead to. */
  private ImmutableSet<Node> reachable(Node focus, Path step) {
    Set<Node> found = new LinkedHashSet<>(Set.of(focus));
    Deque<Node> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      for (Node node : values(open.remove(), step)) {
        if (found.add(node)) {
          open.add(node);
        }
      }
    }
    return ImmutableSet.copyOf(found);
  }

  private Triple[] find(Node subject) {
    return Iterators.toArray(graph.find(subject, Node.ANY, Node.ANY), Triple.class);
  }

  /** The objects of the statements of a node with a predicate. */
  ImmutableSet<Node> values(Node focus, Node predicate) {
    if (focus != subject) {
      subject = focus;
      itsStatements = statements.computeIfAbsent(focus, this::find);
    }
    Node first = null;
    ImmutableSet.Builder<Node> several = null;
    for (Triple statement : itsStatements) {
      if (!statement.getPredicate().equals(predicate)) {
        continue;
      }
      if (first == null) {
        first = statement.getObject();
      } else {
        several = several == null ? ImmutableSet.<Node>builder().add(first) : several;
        several.add(statement.getObject());
      }
    }
    if (several != null) {
      return several.build();
    }
    return first == null ? ImmutableSet.of() : ImmutableSet.of(first);
  }
}
