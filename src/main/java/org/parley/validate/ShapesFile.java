package org.parley.validate;

import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shared.JenaException;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Reads shapes, and refuses those that would reach out of the graph they judge. */
final class ShapesFile {
  private static final String SHACL = "http://www.w3.org/ns/shacl#";
  private static final ImmutableSet<String> SPARQL =
      ImmutableSet.of(SHACL + "select", SHACL + "ask", SHACL + "construct", SHACL + "namespace");

  /** The keyword, not a variable or a part of a name; or a namespace of Java classes. */
  private static final Pattern REACHES_OUT = Pattern.compile("(?i)(?<![?$:\\w-])service\\b|java:");

  private ShapesFile() {}

  /**
   * Reads the shapes of a file and nothing else: imports are not followed.
   *
   * @throws ProblemException if the file cannot be read, is not well-formed, has no shapes with
   *     targets, or calls services or Java classes from SPARQL
   */
  static Shapes read(RdfSource source) throws ProblemException {
    Graph graph = source.readGraph();
    for (Triple triple : graph.find().toList()) {
      Node text = triple.getObject();
      if (SPARQL.contains(triple.getPredicate().getURI())
          && text.isLiteral()
          && REACHES_OUT.matcher(text.getLiteralLexicalForm()).find()) {
        throw bad(source, text.getLiteralLexicalForm(), "calls a service or a Java class", null);
      }
    }
    Shapes shapes;
    try {
      shapes = Shapes.parse(graph);
    } catch (JenaException | ClassCastException e) {
      // The parser of shapes casts values without looking at their datatypes.
      throw bad(source, String.valueOf(e.getMessage()), "has a shape that is not well-formed", e);
    }
    if (shapes.getTargetShapes().isEmpty()) {
      throw bad(source, null, "has no shape with a target", null);
    }
    return shapes;
  }

  private static ProblemException bad(
      RdfSource source, @Nullable String value, String message, @Nullable Exception cause) {
    Problem problem =
        new Problem(Code.BAD_SYNTAX, source.place(), value, message, "mend the shapes");
    return cause == null ? new ProblemException(problem) : new ProblemException(problem, cause);
  }
}
