package org.parley.serve.graph;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** The prefixes that the pages and the data files use. */
public final class Prefixes {
  private static final ImmutableMap<String, String> ALL =
      ImmutableMap.<String, String>builder()
          .put("parley", Terms.PARLEY)
          .put("event", Terms.EVENT)
          .put("oa", "http://www.w3.org/ns/oa#")
          .put("prov", "http://www.w3.org/ns/prov#")
          .put("schema", "https://schema.org/")
          .put("skos", "http://www.w3.org/2004/02/skos/core#")
          .put("dcterms", "http://purl.org/dc/terms/")
          .put("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
          .put("rdfs", "http://www.w3.org/2000/01/rdf-schema#")
          .put("owl", "http://www.w3.org/2002/07/owl#")
          .put("xsd", "http://www.w3.org/2001/XMLSchema#")
          .put("wd", "http://www.wikidata.org/entity/")
          .put("wdt", "http://www.wikidata.org/prop/direct/")
          .put("p", "http://www.wikidata.org/prop/")
          .put("ps", "http://www.wikidata.org/prop/statement/")
          .put("pq", "http://www.wikidata.org/prop/qualifier/")
          .put("geo", "http://www.opengis.net/ont/geosparql#")
          .put("dcat", "http://www.w3.org/ns/dcat#")
          .put("void", "http://rdfs.org/ns/void#")
          .put("sd", "http://www.w3.org/ns/sparql-service-description#")
          .buildOrThrow();

  private Prefixes() {}

  /** All of them, by name. */
  public static ImmutableMap<String, String> all() {
    return ALL;
  }

  /** Those that the IRIs of some triples can use, by name. */
  static ImmutableMap<String, String> usedIn(Collection<Triple> triples) {
    ImmutableSet<String> namespaces =
        triples.stream()
            .flatMap(Prefixes::iris)
            .map(iri -> iri.substring(0, Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1))
            .collect(ImmutableSet.toImmutableSet());
    return ImmutableMap.copyOf(Maps.filterValues(ALL, namespaces::contains));
  }

  private static Stream<String> iris(Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(node -> node.isLiteral() ? node.getLiteralDatatypeURI() : node.toString());
  }

  /** {@code skos:Concept} for an IRI with a known prefix and a plain rest; else the IRI. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> prefix : ALL.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String rest = iri.substring(prefix.getValue().length());
        if (rest.matches("[A-Za-z0-9_-]+")) {
          return prefix.getKey() + ":" + rest;
        }
      }
    }
    return iri;
  }
}
