package org.parley.rdf;

import org.eclipse.rdf4j.model.IRI;

/**
 * What a proposition speaks of, or what it says of it.
 *
 * @param iri an entity, a concept or a predicate: its part of the proposition's key
 * @param label the same in every document that has the IRI
 * @param isEntity whether it is an entity
 */
record Topic(IRI iri, String label, boolean isEntity) {}
