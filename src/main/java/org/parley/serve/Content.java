package org.parley.serve;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * What the pages are made from.
 *
 * @param graph the store
 * @param ontology the ontology file
 * @param baseIri what the IRIs of our own resources start with
 */
record Content(GraphReader graph, Ontology ontology, String baseIri) {

  /** Names and links as they are to be written on the page asked for. */
  Cells cells(PageRequest request) {
    return new Cells(graph, new Labels(graph, ontology, request.languages()), links(request));
  }

  /** The way from the page asked for to the others. */
  Links links(PageRequest request) {
    int depth = Splitter.on('/').splitToList(request.path()).size() - 2;
    return Links.at(baseIri, depth, ontology);
  }

  /**
   * The resource that an address names: by its path after {@code /page/}, {@code /data/} or {@code
   * /id/}, or for one whose IRI is not ours by {@code ?iri=}. Empty if the graph does not know it.
   */
  Optional<Node> resource(PageRequest request, String path) {
    if (path.isEmpty()) {
      String iri = request.parameter("iri");
      return iri.isEmpty() ? Optional.empty() : known(iri);
    }
    return Paths.isPlain(path) ? known(baseIri + path) : Optional.empty();
  }

  private Optional<Node> known(String iri) {
    return Optional.of(NodeFactory.createURI(iri)).filter(graph::isKnown);
  }

  /** The answer for a resource that the graph does not know. */
  Reply notFound(PageRequest request) {
    return Message.reply(
        404,
        links(request),
        "Not in this graph",
        "Nothing is known here of " + request.path() + ".",
        "Look for it by its name in the search box, or start from the documents on the home page.");
  }
}
