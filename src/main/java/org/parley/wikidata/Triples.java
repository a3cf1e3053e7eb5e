package org.parley.wikidata;

import com.google.common.collect.ImmutableList;

/** Collects triples as lines of N-Quads without graph. */
final class Triples {
  static final String WD = "http://www.wikidata.org/entity/";
  static final String WDS = WD + "statement/";
  static final String PROP = "http://www.wikidata.org/prop/";
  static final String WIKIBASE = "http://wikiba.se/ontology#";
  static final String SCHEMA = "http://schema.org/";
  static final String RDF_TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
  static final String ALT_LABEL = "http://www.w3.org/2004/02/skos/core#altLabel";
  static final String SAME_AS = "http://www.w3.org/2002/07/owl#sameAs";
  static final String XSD = "http://www.w3.org/2001/XMLSchema#";
  static final String WKT = "http://www.opengis.net/ont/geosparql#wktLiteral";

  private final ImmutableList.Builder<String> lines = ImmutableList.builder();

  void add(String subject, String predicate, String object) {
    lines.add(iri(subject) + " " + iri(predicate) + " " + object + " .");
  }

  void link(String subject, String predicate, String object) {
    add(subject, predicate, iri(object));
  }

  ImmutableList<String> lines() {
    return lines.build();
  }

  /** An IRI; what an IRI cannot have is escaped as in an address. */
  static String iri(String iri) {
    StringBuilder escaped = new StringBuilder("<");
    iri.codePoints()
        .forEach(
            c -> {
              if (c <= 0x20 || "<>\"{}|\\^`".indexOf(c) >= 0) {
                escaped.append(String.format(java.util.Locale.ROOT, "%%%02X", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.append('>').toString();
  }

  static String text(String text) {
    StringBuilder escaped = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                default -> {
                  if (c < 0x20 || (c >= 0xD800 && c <= 0xDFFF)) {
                    escaped.append("\\uFFFD");
                  } else {
                    escaped.appendCodePoint(c);
                  }
                }
              }
            });
    return escaped.append('"').toString();
  }

  static String text(String text, String language) {
    return text(text) + "@" + language;
  }

  static String typed(String text, String datatype) {
    return text(text) + "^^" + iri(datatype);
  }
}
