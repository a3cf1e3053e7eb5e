package org.parley.validate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;

/**
 * Checks graphs against the shapes, and their nodes one by one.
 *
 * <p>Graphs are checked <b>one by one</b>, not as their union: all that is known from a document
 * lies in its own graph, the types and labels of the entities that it mentions included, so a graph
 * that only holds together with another is broken, and would break when that other is removed. A
 * union would hide just that. It would also report what is right: an entity may have one label in
 * one document and another in the next. A Turtle file, which has no named graphs, is checked as the
 * one graph that it is. References to the run are checked for their form only, as the run lies in a
 * graph of its own.
 *
 * <p>The shapes see the class hierarchy, the members of the enumerations and the scheme of event
 * types beside each graph.
 *
 * <p>Nothing is fetched: imports of the ontology and the shapes are not followed, shapes that call
 * services are refused, and JSON-LD is not read. An instance is immutable and can be used by many
 * threads at once. It takes a few tenths of a second to make: make one and keep it.
 */
public final class Validator {
  private final Shapes shapes;
  private final Screening screening;
  private final GraphMem2Fast vocabulary;

  private Validator(RdfSource shapes, RdfSource ontology) throws ProblemException {
    this.shapes = ShapesFile.read(shapes);
    this.screening = new Screening(this.shapes);
    this.vocabulary = Vocabulary.of(ontology.readGraph());
  }

  /** The shapes and the ontology that Parley comes with. */
  public static Validator standard() {
    try {
      return new Validator(
          RdfSource.ofResource("ontology/shapes.ttl"), RdfSource.ofResource("ontology/parley.ttl"));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Shapes of one's own, with the ontology that Parley comes with.
   *
   * @param shapes a Turtle file
   * @throws ProblemException if it cannot be read or the shapes are not well-formed
   */
  public static Validator of(Path shapes) throws ProblemException {
    return new Validator(RdfSource.of(shapes), RdfSource.ofResource("ontology/parley.ttl"));
  }

  /**
   * Shapes and an ontology of one's own, for example with more event types.
   *
   * @param shapes a Turtle file
   * @param ontology a Turtle file
   * @throws ProblemException if one cannot be read or the shapes are not well-formed
   */
  public static Validator of(Path shapes, Path ontology) throws ProblemException {
    return new Validator(RdfSource.of(shapes), RdfSource.of(ontology));
  }

  /**
   * Checks a file.
   *
   * <p>Where the statements of each graph stand together, as Parley writes them, the file is read
   * once, and one graph at a time is held in memory. A graph that goes on after others makes it be
   * read twice more: to count the statements of each graph, and then to hold each until its last.
   *
   * @param quads a file that ends in {@code .nq}, {@code .trig} or {@code .ttl}, or in one of these
   *     and {@code .gz}
   * @return what was found, in order of graphs; empty if the file conforms
   * @throws ProblemException if the file cannot be read, has another ending or is not well-formed
   */
  public ImmutableList<Violation> validate(Path quads) throws ProblemException {
    RdfSource source = RdfSource.of(quads);
    GraphByGraph graphs = new GraphByGraph();
    source.readTo(new Quads(graphs::add));
    return ImmutableList.sortedCopyOf(
        graphs.isScattered() ? scattered(source) : graphs.violations());
  }

  /** Takes a graph for whole as soon as another one begins. */
  private final class GraphByGraph {
    private final List<Violation> violations = new ArrayList<>();
    private final Set<Node> begun = new HashSet<>();
    private @Nullable Node name;
    private @Nullable GraphCheck graph;
    private boolean scattered;

    void add(Quad quad) {
      if (scattered) {
        return;
      }
      if (graph == null || !quad.getGraph().equals(name)) {
        check();
        name = quad.getGraph();
        scattered = !begun.add(name);
        graph = new GraphCheck(name, vocabulary, violations);
      }
      graph.add(quad.asTriple());
    }

    private void check() {
      if (graph != null) {
        graph.check(shapes, screening);
      }
    }

    /** Whether a graph went on after it was taken for whole. */
    boolean isScattered() {
      return scattered;
    }

    List<Violation> violations() {
      check();
      return violations;
    }
  }

  /** Reads to the end before anything is checked; then checks each graph at its last statement. */
  private List<Violation> scattered(RdfSource source) throws ProblemException {
    Map<Node, Long> toCome = new HashMap<>();
    source.readTo(new Quads(quad -> toCome.merge(quad.getGraph(), 1L, Long::sum)));
    List<Violation> violations = new ArrayList<>();
    Map<Node, GraphCheck> open = new HashMap<>();
    source.readTo(
        new Quads(
            quad -> {
              Node name = quad.getGraph();
              GraphCheck graph =
                  open.computeIfAbsent(name, n -> new GraphCheck(n, vocabulary, violations));
              graph.add(quad.asTriple());
              if (toCome.merge(name, -1L, Long::sum) == 0) {
                graph.check(shapes, screening);
                open.remove(name);
              }
            }));
    // Something is left only where the file changed between the two readings.
    open.values().forEach(graph -> graph.check(shapes, screening));
    return violations;
  }

  /**
   * Checks all graphs of a dataset, in a read transaction of its own where the caller has none
   * open.
   *
   * @param dataset a dataset whose default graph holds triples of its own, if any: give the dataset
   *     itself, not a view of it whose default graph is the union of the others
   * @return what was found, in order of graphs; empty if the dataset conforms
   */
  public ImmutableList<Violation> validate(DatasetGraph dataset) {
    return dataset.supportsTransactions()
        ? Txn.calculateRead(dataset, () -> validateAll(dataset))
        : validateAll(dataset);
  }

  private ImmutableList<Violation> validateAll(DatasetGraph dataset) {
    List<Node> names = new ArrayList<>();
    names.add(Quad.defaultGraphIRI);
    dataset.listGraphNodes().forEachRemaining(names::add);
    List<Violation> violations = new ArrayList<>();
    for (Node name : names) {
      GraphCheck graph = new GraphCheck(name, vocabulary, violations);
      dataset
          .find(name, Node.ANY, Node.ANY, Node.ANY)
          .forEachRemaining(q -> graph.add(q.asTriple()));
      graph.check(shapes, screening);
    }
    return ImmutableList.sortedCopyOf(violations);
  }
}
