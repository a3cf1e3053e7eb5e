package org.parley.serve.sparql;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/** What the endpoint says of itself (SPARQL 1.1 Service Description). */
public final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";

  private static final ImmutableList<String> RESULT_FORMATS =
      ImmutableList.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "N-Triples",
          "RDF_XML");

  private ServiceDescription() {}

  /**
   * The description.
   *
   * @param origin scheme, host and port under which the client sees this server
   */
  public static ImmutableList<Triple> of(String origin) {
    Node service = iri(origin + "/sparql#service");
    Node dataset = iri(origin + "/sparql#dataset");
    Node defaultGraph = iri(origin + "/sparql#default-graph");
    ImmutableList.Builder<Triple> triples = ImmutableList.builder();
    triples.add(Triple.create(service, RDF.Nodes.type, iri(SD + "Service")));
    triples.add(Triple.create(service, iri(SD + "endpoint"), iri(origin + "/sparql")));
    triples.add(Triple.create(service, iri(SD + "supportedLanguage"), iri(SD + "SPARQL11Query")));
    triples.add(Triple.create(service, iri(SD + "feature"), iri(SD + "UnionDefaultGraph")));
    for (String format : RESULT_FORMATS) {
      triples.add(Triple.create(service, iri(SD + "resultFormat"), iri(FORMATS + format)));
    }
    triples.add(Triple.create(service, iri(SD + "defaultDataset"), dataset));
    triples.add(Triple.create(dataset, RDF.Nodes.type, iri(SD + "Dataset")));
    triples.add(Triple.create(dataset, iri(SD + "defaultGraph"), defaultGraph));
    triples.add(Triple.create(defaultGraph, RDF.Nodes.type, iri(SD + "Graph")));
    return triples.build();
  }

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
