package org.parley.validate;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.naturalOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.io.Resources;
import java.io.IOException;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.update.UpdateAction;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.parley.diagnostic.ProblemException;

/** Each shape against {@code conforming.ttl} and the parts of {@code violations.ru}. */
class ShapesTest {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final Validator VALIDATOR = Validator.standard();

  /** What is reported by checks in Java only. */
  private static final ImmutableSet<String> IN_JAVA =
      ImmutableSet.of("SafeIri", "WholeText", "LengthOfSpan", "SpanInDocument", "WordsOfSpan");

  /** One way to break the conforming graph, and who must complain. */
  private record Part(ImmutableSortedSet<String> shapes, String update) {}

  @Test
  void conformingGraphConforms() throws ProblemException {
    assertEquals(ImmutableList.of(), VALIDATOR.validate(dataset(conforming())));
  }

  @Test
  void conformingGraphHasEveryTermThatShapesAreAbout() throws ProblemException {
    Graph shapes = RdfSource.ofResource("ontology/shapes.ttl").readGraph();
    Graph conforming = conforming();
    ImmutableSet<String> paths =
        shapes.stream(Node.ANY, shacl("path"), Node.ANY)
            .map(Triple::getObject)
            .filter(path -> path.isURI() && path.getURI().startsWith("https://w3id.org/parley/"))
            .filter(path -> !conforming.contains(Node.ANY, path, Node.ANY))
            .map(Node::getURI)
            .collect(toImmutableSet());
    assertEquals(ImmutableSet.of(), paths);
  }

  @TestFactory
  Stream<DynamicTest> everyPartIsReportedByItsShapesOnly() throws IOException {
    return parts().stream().map(part -> dynamicTest(part.toString(), () -> check(part)));
  }

  private static void check(Part part) throws ProblemException {
    Graph graph = conforming();
    UpdateRequest update = UpdateFactory.create();
    update.setPrefixMapping(graph.getPrefixMapping());
    UpdateFactory.parse(update, part.update);
    UpdateAction.execute(update, graph);
    ImmutableList<Violation> violations = VALIDATOR.validate(dataset(graph));
    assertEquals(
        part.shapes,
        violations.stream()
            .map(violation -> localName(violation.shape()))
            .collect(toImmutableSortedSet(naturalOrder())));
    for (Violation violation : violations) {
      // A message says what is wrong and what to do; Jena's own would name a constraint.
      assertTrue(violation.message().matches("\\p{Lu}.+\\."), violation.message());
      assertEquals(Severity.VIOLATION, violation.severity());
    }
  }

  @Test
  void everyShapeThatCanComplainHasAPart() throws Exception {
    Graph shapes = RdfSource.ofResource("ontology/shapes.ttl").readGraph();
    ImmutableSet<String> speaking =
        shapes.stream(Node.ANY, shacl("message"), Node.ANY)
            .map(Triple::getSubject)
            .map(shape -> owner(shapes, shape))
            .map(shape -> localName(shape.getURI()))
            .collect(toImmutableSet());
    ImmutableSet<String> tried =
        parts().stream().flatMap(part -> part.shapes.stream()).collect(toImmutableSet());
    assertEquals(Sets.union(speaking, IN_JAVA), tried);
  }

  @Test
  void everyShapeHasAName() throws ProblemException {
    Graph shapes = RdfSource.ofResource("ontology/shapes.ttl").readGraph();
    assertEquals(
        ImmutableList.of(),
        Stream.of("NodeShape", "PropertyShape", "SPARQLConstraint")
            .flatMap(type -> shapes.stream(Node.ANY, Node.ANY, shacl(type)))
            .filter(triple -> !triple.getSubject().isURI())
            .collect(toImmutableList()));
  }

  /** Constraints in SPARQL speak for their shape. */
  private static Node owner(Graph shapes, Node node) {
    return shapes.stream(Node.ANY, shacl("sparql"), node)
        .map(Triple::getSubject)
        .findFirst()
        .orElse(node);
  }

  private static ImmutableList<Part> parts() throws IOException {
    String text = Resources.toString(Resources.getResource("validate/violations.ru"), UTF_8);
    return Splitter.on("### ")
        .splitToStream(text)
        .skip(1)
        .map(
            part -> {
              int line = part.indexOf('\n');
              return new Part(
                  Splitter.on(' ')
                      .splitToStream(part.substring(0, line))
                      .collect(toImmutableSortedSet(naturalOrder())),
                  part.substring(line + 1));
            })
        .collect(toImmutableList());
  }

  private static Graph conforming() throws ProblemException {
    return RdfSource.ofResource("validate/conforming.ttl").readGraph();
  }

  private static DatasetGraph dataset(Graph graph) {
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.addGraph(NodeFactory.createURI("https://w3id.org/parley/id/graph/selen"), graph);
    return dataset;
  }

  private static Node shacl(String localName) {
    return NodeFactory.createURI(SHACL + localName);
  }

  private static String localName(String iri) {
    return iri.substring(iri.indexOf('#') + 1);
  }
}
