package org.parley.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** {@code /ontology}: the terms, as a list for people and as the file itself for programs. */
final class OntologyPage implements Page {
  private static final ImmutableList<Format> OFFERS = ImmutableList.of(Format.TURTLE, Format.HTML);

  private final Content content;

  OntologyPage(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    Optional<ByteSource> file = content.ontology().file();
    if (file.isEmpty() || !request.rest().isEmpty()) {
      return content.notFound(request);
    }
    Dereference.Choice choice = Dereference.choose(request, OFFERS);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Reply reply =
        choice.format().orElseThrow() == Format.HTML
            ? page(request)
            : Reply.of(200, Format.TURTLE.contentType(), bytes(file.get()));
    return reply.with("Vary", "Accept");
  }

  private Reply page(PageRequest request) {
    Cells cells = content.cells(request);
    return Layout.page(
        200,
        cells.links(),
        "Ontology",
        html -> {
          html.leaf("h1", "Ontology").line();
          html.start("p", "class", "downloads")
              .leaf("a", "Turtle", "href", "?format=ttl")
              .end()
              .line();
          html.start("dl", "class", "terms").line();
          for (Node term : content.ontology().terms()) {
            term(html, cells, term);
          }
          html.end().line();
        });
  }

  private void term(Html html, Cells cells, Node term) {
    Ontology ontology = content.ontology();
    html.start("dt", "id", Terms.anchor(term.getURI()));
    html.leaf("b", ontology.label(term).orElseGet(() -> Nodes.localName(term.getURI()))).text(" ");
    html.leaf("code", Prefixes.shorten(term.getURI()));
    for (Node type : ontology.types(term)) {
      html.text(" ").leaf("small", cells.labels().of(type));
    }
    html.end().line();
    html.leaf("dd", ontology.definition(term).orElse("")).line();
  }

  private static byte[] bytes(ByteSource file) {
    try {
      return file.read();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
