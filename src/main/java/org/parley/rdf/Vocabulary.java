package org.parley.rdf;

import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Terms of other vocabularies that RDF4J has no constants for, and the prefixes of exports. */
final class Vocabulary {
  private static final String GEO = "http://www.opengis.net/ont/geosparql#";
  private static final String OA = "http://www.w3.org/ns/oa#";
  private static final String SCHEMA = "https://schema.org/";
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  static final IRI SPECIFIC_RESOURCE = Values.iri(OA, "SpecificResource");
  static final IRI TEXT_POSITION_SELECTOR = Values.iri(OA, "TextPositionSelector");
  static final IRI TEXT_QUOTE_SELECTOR = Values.iri(OA, "TextQuoteSelector");
  static final IRI HAS_TARGET = Values.iri(OA, "hasTarget");
  static final IRI HAS_SOURCE = Values.iri(OA, "hasSource");
  static final IRI HAS_SELECTOR = Values.iri(OA, "hasSelector");
  static final IRI START = Values.iri(OA, "start");
  static final IRI END = Values.iri(OA, "end");
  static final IRI EXACT = Values.iri(OA, "exact");
  static final IRI PREFIX = Values.iri(OA, "prefix");
  static final IRI SUFFIX = Values.iri(OA, "suffix");

  static final IRI GEOMETRY = Values.iri(GEO, "Geometry");
  static final IRI HAS_GEOMETRY = Values.iri(GEO, "hasGeometry");
  static final IRI AS_WKT = Values.iri(GEO, "asWKT");
  static final IRI WKT_LITERAL = Values.iri(GEO, "wktLiteral");

  static final IRI URL = Values.iri(SCHEMA, "url");

  /** RDF 1.2's link from a statement node to its triple term; RDF4J 5 has RDF 1.1. */
  static final IRI REIFIES = Values.iri(RDF.NAMESPACE, "reifies");

  /** Prefix to namespace, in the order in which exports declare them. */
  static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.<String, String>builder()
          .put("dcterms", DCTERMS.NAMESPACE)
          .put("event", Terms.EVENT_NAMESPACE)
          .put("oa", OA)
          .put("parley", Terms.NAMESPACE)
          .put("prov", PROV.NAMESPACE)
          .put("rdf", RDF.NAMESPACE)
          .put("rdfs", RDFS.NAMESPACE)
          .put("schema", SCHEMA)
          .put("skos", SKOS.NAMESPACE)
          .put("wd", WIKIDATA)
          .put("xsd", XSD.NAMESPACE)
          .buildOrThrow();

  private static final ImmutableBiMap<String, String> PREFIX_OF =
      ImmutableBiMap.copyOf(PREFIXES).inverse();

  /** What both Turtle ({@code PN_LOCAL}) and JSON-LD take behind a prefix as it is. */
  private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

  /** Makes an IRI that RDF4J need not check, which would take ten times as long. */
  private static final Pattern ITEM = Pattern.compile("Q\\d+");

  private Vocabulary() {}

  /** The IRI with a prefix; empty where it has none or would need an escape. */
  static Optional<String> prefixed(IRI iri) {
    String prefix = PREFIX_OF.get(iri.getNamespace());
    return prefix != null && LOCAL.matcher(iri.getLocalName()).matches()
        ? Optional.of(prefix + ":" + iri.getLocalName())
        : Optional.empty();
  }

  /** The item of a Wikidata identifier such as {@code Q159}. */
  static IRI wikidata(String id) {
    return ITEM.matcher(id).matches()
        ? SimpleValueFactory.getInstance().createIRI(WIKIDATA, id)
        : Values.iri(WIKIDATA, id);
  }
}
