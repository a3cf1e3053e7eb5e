package org.parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * Says what the gazetteer knows, so that an entity has its names before a document speaks of it.
 */
public final class EntityGraph {
  private EntityGraph() {}

  /** The graph of some entries, in any order. */
  public static NamedGraph of(Iris iris, Iterable<KnownEntity> entries) {
    GraphBuilder graph = new GraphBuilder(iris.graph("entities"));
    for (KnownEntity entry : entries) {
      IRI node = iris.entity(entry.key());
      graph.type(node, Terms.named(entry.type().localName())).label(node, entry.label());
      entry.altLabels().forEach(name -> graph.add(node, SKOS.ALT_LABEL, Literals.label(name)));
      if (entry.wikidata() != null) {
        graph
            .add(node, SKOS.EXACT_MATCH, Vocabulary.wikidata(entry.wikidata()))
            .text(node, Terms.WIKIDATA_ID, entry.wikidata());
      }
      if (entry.coordinates() != null) {
        IRI place = iris.geometry(entry.key());
        graph
            .add(node, Vocabulary.HAS_GEOMETRY, place)
            .type(place, Vocabulary.GEOMETRY)
            .add(
                place,
                Vocabulary.AS_WKT,
                Values.literal(entry.coordinates(), Vocabulary.WKT_LITERAL));
      }
    }
    return graph.build();
  }
}
