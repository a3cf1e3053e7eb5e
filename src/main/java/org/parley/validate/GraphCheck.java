package org.parley.validate;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.path.P_Link;
import org.apache.jena.sparql.path.Path;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the triples of one graph, beside the vocabulary, and checks them when all are there.
 *
 * <p>The triples are copied into memory: the shapes ask for each node dozens of times. An instance
 * is for one graph and one thread.
 */
final class GraphCheck {
  private final Report report;
  private final NodeCheck nodes;
  private final Graph graph;

  /**
   * @param name the name of the graph, {@link Quad#defaultGraphIRI} where it has none
   * @param violations where to write what is found
   */
  GraphCheck(Node name, GraphMem2Fast vocabulary, List<Violation> violations) {
    boolean isDefault = Quad.isDefaultGraph(name);
    this.report = new Report(isDefault ? null : Report.label(name), violations);
    this.nodes = new NodeCheck(report);
    this.graph = vocabulary.copy();
    if (!isDefault) {
      nodes.checkName(name);
    }
  }

  void add(Triple triple) {
    nodes.check(triple);
    graph.add(triple);
  }

  /**
   * Writes down what is wrong.
   *
   * @param screening by the same shapes; most graphs pass it, and need no report
   */
  void check(Shapes shapes, Screening screening) {
    new SpanCheck(graph, report).check();
    if (screening.lets(graph)) {
      return;
    }
    for (ReportEntry entry : ShaclValidator.get().validate(shapes, graph).getEntries()) {
      report.violations().add(violation(entry));
    }
  }

  private Violation violation(ReportEntry entry) {
    Node value = entry.value();
    // Constraints on a whole graph have a class for their focus, of which nothing is said in the
    // graph; the culprit is the value.
    boolean onGraph = value != null && !graph.contains(entry.focusNode(), Node.ANY, Node.ANY);
    return new Violation(
        report.graph(),
        Report.label(onGraph ? value : entry.focusNode()),
        path(entry.resultPath()),
        value == null || onGraph ? null : Report.label(value),
        entry.message(),
        entry.source().isURI() ? entry.source().getURI() : "unnamed",
        severity(entry));
  }

  private static @Nullable String path(@Nullable Path path) {
    if (path == null) {
      return null;
    }
    return path instanceof P_Link link ? Report.label(link.getNode()) : path.toString();
  }

  private static Severity severity(ReportEntry entry) {
    if (entry.severity().equals(org.apache.jena.shacl.validation.Severity.Info)) {
      return Severity.INFO;
    }
    return entry.severity().equals(org.apache.jena.shacl.validation.Severity.Warning)
        ? Severity.WARNING
        : Severity.VIOLATION;
  }
}
