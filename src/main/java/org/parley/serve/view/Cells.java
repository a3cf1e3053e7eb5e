package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Prefixes;

/** Turns single nodes into what pages show: our resources as links under their names. */
public record Cells(GraphReader graph, Labels labels, Links links) {

  /** A node, as a link where it has a page. */
  public Cell of(Node node) {
    if (node.isLiteral()) {
      return literal(node);
    }
    if (node.isURI() && links.isExternal(node)) {
      String iri = node.getURI();
      String name = labels.written(node).orElseGet(() -> Prefixes.shorten(iri));
      return named(node, name, graph.isSubject(node) ? links.foreign(iri) : null);
    }
    return named(node, labels.of(node));
  }

  /** Several nodes. */
  public ImmutableList<Cell> of(Collection<Node> nodes) {
    return nodes.stream().map(this::of).collect(toImmutableList());
  }

  /** The values of a property, in the order of their strings. */
  ImmutableList<Cell> values(Node subject, Node property) {
    return of(graph.objects(subject, property));
  }

  /** A node under a given name, as a link where it has a page. */
  public Cell named(Node node, String name) {
    return named(node, name, null);
  }

  private Cell named(Node node, String name, @Nullable String described) {
    String href = href(node);
    return new Cell(
        name,
        href,
        href != null && links.isExternal(node),
        href == null ? node.toString() : null,
        null,
        "",
        null,
        described);
  }

  /** A link goes only where there is a page: an IRI that a query made up has none. */
  private @Nullable String href(Node node) {
    return node.isURI() && links.isOurs(node.getURI()) && !graph.isKnown(node)
        ? null
        : links.href(node).orElse(null);
  }

  /** The same where a literal's language and datatype are of no interest. */
  public Cell plain(Node node) {
    return node.isLiteral() ? literal(node, null, "") : of(node);
  }

  private static Cell literal(Node literal) {
    String language = literal.getLiteralLanguage();
    return literal(literal, language.isEmpty() ? null : language, Literals.datatype(literal));
  }

  private static Cell literal(Node literal, @Nullable String language, String note) {
    String words = Literals.words(literal);
    String form = Nodes.text(literal);
    return new Cell(
        words, null, false, null, language, note, words.equals(form) ? null : form, null);
  }
}
