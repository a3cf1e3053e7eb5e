package org.parley.serve;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** {@code /.well-known/void}: where the graph and its endpoint are, for crawlers (VoID). */
final class VoidPage implements Page {
  private static final String VOID = "http://rdfs.org/ns/void#";

  private final Content content;

  VoidPage(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    if (!request.rest().equals("void")) {
      return content.notFound(request);
    }
    Dereference.Choice choice = Dereference.choose(request, Format.RDF);
    return choice
        .refusal()
        .orElseGet(
            () -> {
              Format format = choice.format().orElseThrow();
              return Reply.of(
                  200, format.contentType(), RdfBody.write(describe(request.origin()), format));
            })
        .with("Vary", "Accept");
  }

  private ImmutableList<Triple> describe(String origin) {
    Node dataset = iri(origin + "/.well-known/void#dataset");
    return ImmutableList.of(
        Triple.create(dataset, RDF.Nodes.type, iri(VOID + "Dataset")),
        Triple.create(
            dataset, Terms.TITLE, NodeFactory.createLiteralLang("Positions in the news", "en")),
        Triple.create(dataset, iri(VOID + "sparqlEndpoint"), iri(origin + "/sparql")),
        Triple.create(
            dataset, iri(VOID + "uriSpace"), NodeFactory.createLiteralString(content.baseIri())),
        Triple.create(dataset, iri(VOID + "vocabulary"), iri(Terms.PARLEY)),
        Triple.create(dataset, iri("http://xmlns.com/foaf/0.1/homepage"), iri(origin + "/")));
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
