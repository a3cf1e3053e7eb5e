package org.parley.serve.view;

import com.google.common.base.Splitter;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Ontology;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Paths;

/**
 * What the pages are made from.
 *
 * @param graph the store
 * @param ontology the ontology file
 * @param baseIri what the IRIs of our own resources start with
 */
public record Content(GraphReader graph, Ontology ontology, String baseIri) {

  /** Names and links as they are to be written on the page asked for. */
  public Cells cells(PageRequest request) {
    return new Cells(graph, new Labels(graph, ontology, request.languages()), links(request));
  }

  /** The way from the page asked for to the others. */
  public Links links(PageRequest request) {
    int depth = Splitter.on('/').splitToList(request.path()).size() - 2;
    return Links.at(baseIri, depth, ontology);
  }

  /**
   * The resource that an address names: by its path after {@code /page/}, {@code /data/} or {@code
   * /id/}, or for one whose IRI is not ours by {@code ?iri=}. Empty if the graph does not know it.
   */
  public Optional<Node> resource(PageRequest request, String path) {
    return named(request, path).filter(graph::isKnown);
  }

  /** The same, whether the graph knows it or not; empty for what can be no resource's address. */
  public Optional<Node> named(PageRequest request, String path) {
    String iri =
        path.isEmpty() ? request.parameter("iri") : Paths.isPlain(path) ? baseIri + path : "";
    return iri.isEmpty() ? Optional.empty() : Optional.of(NodeFactory.createURI(iri));
  }
}
