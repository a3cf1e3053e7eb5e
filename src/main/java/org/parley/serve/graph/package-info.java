/**
 * Reads the graph: nodes, their names, kinds and descriptions, what holds some words; writes them
 * as RDF.
 */
@NullMarked
package org.parley.serve.graph;

import org.jspecify.annotations.NullMarked;
