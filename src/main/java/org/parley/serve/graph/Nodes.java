package org.parley.serve.graph;

import com.google.common.primitives.Ints;
import java.util.Comparator;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.util.NodeCmp;

/** What the pages ask of single nodes. */
public final class Nodes {
  /** IRIs before literals, each by their strings. */
  public static final Comparator<Node> ORDER = NodeCmp::compareRDFTerms;

  private Nodes() {}

  /** The words of a node: a literal's lexical form, otherwise its IRI or label. */
  public static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The whole number that a literal writes. */
  public static Optional<Integer> integer(Node node) {
    return node.isLiteral()
        ? Optional.ofNullable(Ints.tryParse(node.getLiteralLexicalForm()))
        : Optional.empty();
  }

  /** The last part of an IRI, after its last slash or hash. */
  public static String localName(String iri) {
    int end = iri.endsWith("/") || iri.endsWith("#") ? iri.length() - 1 : iri.length();
    int start = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#', end - 1)) + 1;
    return iri.substring(start, end);
  }
}
