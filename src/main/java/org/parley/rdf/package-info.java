/**
 * Terms of the ontology, IRIs, and the mapping of findings to RDF statements. The only package that
 * knows RDF4J.
 */
@NullMarked
package org.parley.rdf;

import org.jspecify.annotations.NullMarked;
