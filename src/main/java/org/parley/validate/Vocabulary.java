package org.parley.validate;

import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What the shapes have to know of the ontology beside the data: which class is below which, which
 * individuals belong to which enumeration, and which concepts are event types.
 *
 * <p>Labels and definitions are left out, so that no shape takes a term of the ontology for data.
 */
final class Vocabulary {
  private static final String NAMESPACE = "https://w3id.org/parley/ontology#";

  private Vocabulary() {}

  /** A graph of its own, which must not change: to copy it takes a part of filling another. */
  static GraphMem2Fast of(Graph ontology) {
    GraphMem2Fast vocabulary = new GraphMem2Fast();
    Stream.of(
            ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY),
            ontology.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY),
            ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> isOurs(triple.getObject())))
        .flatMap(triples -> triples)
        .forEach(vocabulary::add);
    return vocabulary;
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(NAMESPACE);
  }
}
