package org.parley.serve;

import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.XSD;

/** Shows single nodes: our resources as links under their names, literals in their language. */
record Cells(GraphReader graph, Labels labels, Links links) {

  /** Shows a node, as a link where it has a page. */
  void show(Html html, Node node) {
    if (node.isLiteral()) {
      literal(html, node);
    } else if (node.isURI() && links.isExternal(node)) {
      named(html, node, labels.written(node).orElseGet(() -> Prefixes.shorten(node.getURI())));
      if (graph.isSubject(node)) {
        html.text(" (").leaf("a", "described here", "href", links.foreign(node.getURI())).text(")");
      }
    } else {
      named(html, node, labels.of(node));
    }
  }

  /** Shows an IRI under a given name, as a link where it has a page. */
  void named(Html html, Node node, String name) {
    Optional<String> href = href(node);
    if (href.isEmpty()) {
      html.start("span", "title", node.toString()).leaf("bdi", name).end();
    } else if (links.isExternal(node)) {
      html.start("a", "href", href.get(), "rel", "external noopener nofollow")
          .leaf("bdi", name)
          .end();
    } else {
      html.start("a", "href", href.get()).leaf("bdi", name).end();
    }
  }

  /** A link goes only where there is a page: an IRI that a query made up has none. */
  private Optional<String> href(Node node) {
    return node.isURI() && links.isOurs(node.getURI()) && !graph.isKnown(node)
        ? Optional.empty()
        : links.href(node);
  }

  private static void literal(Html html, Node literal) {
    String language = literal.getLiteralLanguage();
    if (!language.isEmpty()) {
      html.leaf("span", Nodes.text(literal), "dir", "auto", "lang", language)
          .text(" ")
          .leaf("small", language);
      return;
    }
    html.leaf("span", Nodes.text(literal), "dir", "auto");
    String datatype = literal.getLiteralDatatypeURI();
    if (!datatype.equals(XSD.xstring.getURI())) {
      html.text(" ").leaf("small", Nodes.localName(datatype));
    }
  }
}
