package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Prefixes;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cells;
import org.parley.serve.view.ClassTree;
import org.parley.serve.view.Content;

/** {@code /ontology}: the terms, as a list for people and as RDF for programs. */
final class OntologyPage implements Page {
  private static final ImmutableList<Format> OFFERS =
      Format.ALL.stream().filter(format -> !format.hasGraphs()).collect(toImmutableList());

  private final Content content;

  OntologyPage(Content content) {
    this.content = content;
  }

  /** A term: its anchor, name, short IRI, definition, the classes that it belongs to. */
  record Term(
      String anchor, String label, String name, ImmutableList<String> types, String definition) {}

  /** All terms, and in which forms they are to be had. */
  record View(ImmutableList<Term> terms, ClassTree classes, ImmutableList<Format> formats) {}

  @Override
  public Reply reply(PageRequest request) {
    Ontology ontology = content.ontology();
    if (!ontology.isPresent() || !request.rest().isEmpty()) {
      return Message.notFound(content, request);
    }
    Dereference.Choice choice = Dereference.choose(request, OFFERS);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Format format = choice.format().orElseThrow();
    Reply reply =
        switch (format) {
          case HTML -> page(request);
          case TURTLE -> Reply.of(200, format.contentType(), ontology.bytes());
          default -> Reply.of(200, format.contentType(), RdfBody.write(ontology.triples(), format));
        };
    return reply.with("Vary", "Accept");
  }

  private Reply page(PageRequest request) {
    Cells cells = content.cells(request);
    ImmutableList<Term> terms =
        content.ontology().terms().stream()
            .map(term -> term(cells, term))
            .collect(toImmutableList());
    ImmutableList<Format> formats =
        OFFERS.stream().filter(format -> format != Format.HTML).collect(toImmutableList());
    return Templates.page(
        "ontology",
        Frame.of("Ontology", cells.links(), "ontology"),
        new View(terms, ClassTree.of(content.ontology()), formats));
  }

  private Term term(Cells cells, Node term) {
    Ontology ontology = content.ontology();
    Optional<String> label = ontology.label(term);
    return new Term(
        Terms.anchor(term.getURI()),
        label.orElseGet(() -> Nodes.localName(term.getURI())),
        Prefixes.shorten(term.getURI()),
        ontology.types(term).stream().map(cells.labels()::of).collect(toImmutableList()),
        ontology.definition(term).orElse(""));
  }
}
