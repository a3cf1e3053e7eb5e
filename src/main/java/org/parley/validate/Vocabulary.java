package org.parley.validate;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
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

  static ImmutableList<Triple> of(Graph ontology) {
    return Stream.of(
            ontology.stream(Node.ANY, RDFS.subClassOf.asNode(), Node.ANY),
            ontology.stream(Node.ANY, SKOS.inScheme.asNode(), Node.ANY),
            ontology.stream(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filter(triple -> isOurs(triple.getObject())))
        .flatMap(triples -> triples)
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isOurs(Node term) {
    return term.isURI() && term.getURI().startsWith(NAMESPACE);
  }
}
