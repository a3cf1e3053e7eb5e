package org.parley.validate;

import java.util.List;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;

/**
 * Takes down what the checks in Java find in one graph, as if shapes had found it.
 *
 * @param graph the IRI of the graph; null for the default graph
 * @param violations where to write it
 */
record Report(@Nullable String graph, List<Violation> violations) {
  private static final String SHAPES = "https://w3id.org/parley/shapes#";

  /**
   * @param message full sentences
   * @param shape the local name that {@code ontology/shapes.ttl} has for the check
   */
  void add(Node focus, @Nullable Node path, @Nullable String value, String message, String shape) {
    violations.add(
        new Violation(
            graph,
            label(focus),
            path == null ? null : label(path),
            value,
            message,
            SHAPES + shape,
            Severity.VIOLATION));
  }

  /** An IRI, a lexical form, or a blank node's label after {@code _:}. */
  static String label(Node node) {
    if (node.isURI()) {
      return node.getURI();
    }
    if (node.isLiteral()) {
      return node.getLiteralLexicalForm();
    }
    return node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.toString();
  }
}
