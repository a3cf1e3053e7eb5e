package org.parley.store;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The few terms by which the store finds its way in its own graph. */
final class Vocabulary {
  private static final String PARLEY = "https://w3id.org/parley/ontology#";
  private static final String DCTERMS = "http://purl.org/dc/terms/";
  private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";

  static final Node TYPE = iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#type");
  static final Node LABEL = iri("http://www.w3.org/2000/01/rdf-schema#label");
  static final Node PREF_LABEL = iri(SKOS + "prefLabel");
  static final Node ALT_LABEL = iri(SKOS + "altLabel");
  static final Node TITLE = iri(DCTERMS + "title");
  static final Node DATE = iri(DCTERMS + "date");
  static final Node PUBLISHER = iri(DCTERMS + "publisher");
  static final Node URL = iri("https://schema.org/url");
  static final Node GENERATED_BY = iri("http://www.w3.org/ns/prov#wasGeneratedBy");
  static final Node DOCUMENT = iri(PARLEY + "Document");
  static final Node DOCUMENT_ID = iri(PARLEY + "documentId");
  static final Node NAME = iri(PARLEY + "name");
  static final Node SHA256 = iri(PARLEY + "sha256");
  static final Node FINGERPRINT = iri(PARLEY + "fingerprint");
  static final Node TEXT = iri(PARLEY + "text");

  private Vocabulary() {}

  private static Node iri(String iri) {
    return NodeFactory.createURI(iri);
  }
}
