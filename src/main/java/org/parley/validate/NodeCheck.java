package org.parley.validate;

import com.google.common.base.CharMatcher;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every node of a graph, whatever its class, so that SHACL cannot say it: no blank
 * nodes, no IRIs that a browser would run or a parser refuse, no text that a store would change.
 *
 * <p>Each node is reported once. An instance is for one graph and one thread.
 */
final class NodeCheck {
  /** How an IRI begins. */
  private static final Pattern SCHEME = Pattern.compile("https?://[^/]|urn:[A-Za-z0-9]");

  /** What RFC 3987 forbids in IRIs, and marks that make an IRI look like another one. */
  private static final CharMatcher FORBIDDEN =
      CharMatcher.anyOf("<>\"{}|\\^`")
          .or(CharMatcher.whitespace())
          .or(CharMatcher.javaIsoControl())
          .or(CharMatcher.inRange('\u200b', '\u200f'))
          .or(CharMatcher.inRange('\u202a', '\u202e'))
          .or(CharMatcher.inRange('\u2066', '\u2069'))
          .precomputed();

  private final Report report;
  private final Set<Node> seen = new HashSet<>();

  /** That of the statement before, and mostly that of the next one too. */
  private @Nullable Node subject;

  NodeCheck(Report report) {
    this.report = report;
  }

  void check(Triple triple) {
    if (!triple.getSubject().equals(subject)) {
      subject = triple.getSubject();
      check(subject, triple);
    }
    check(triple.getPredicate(), triple);
    check(triple.getObject(), triple);
  }

  /** Checks the name of the graph itself. */
  void checkName(Node name) {
    if (name.isURI()) {
      checkIri(name.getURI(), name, null);
    } else {
      report.add(name, null, null, "The name of a graph is an IRI. Give it one.", "NoBlankNode");
    }
  }

  private void check(Node node, Triple triple) {
    if (node.isLiteral()) {
      // To look through a text is sooner done than to see whether it was there before.
      String text = node.getLiteralLexicalForm();
      if (isTorn(text) && seen.add(node)) {
        reportText(text, triple);
      }
    } else if (!seen.add(node)) {
      return;
    } else if (node.isURI()) {
      checkIri(node.getURI(), triple.getSubject(), triple.getPredicate());
    } else {
      report.add(
          triple.getSubject(),
          triple.getPredicate(),
          Report.label(node),
          "Nodes are IRIs and literals, no blank nodes or triple terms. Give this one an IRI.",
          "NoBlankNode");
    }
  }

  private void reportText(String text, Triple triple) {
    report.add(
        triple.getSubject(),
        triple.getPredicate(),
        text,
        "The text holds half of a surrogate pair or the character NUL, which stores do not keep."
            + " Read the document with its right charset.",
        "WholeText");
  }

  private void checkIri(String iri, Node focus, @Nullable Node path) {
    if (PlainTerms.isIri(iri)) {
      return;
    }
    if (!SCHEME.matcher(iri).lookingAt() || FORBIDDEN.matchesAnyOf(iri) || isTorn(iri)) {
      report.add(
          focus,
          path,
          iri,
          "This is no IRI of the schemes http, https and urn, or it holds characters that IRIs may"
              + " not have. Write it in full and percent-encode such characters.",
          "SafeIri");
    }
  }

  private static boolean isTorn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return true;
      }
      if (Character.isHighSurrogate(c)) {
        i++;
        if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
