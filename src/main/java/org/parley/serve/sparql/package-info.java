/**
 * The SPARQL 1.1 Protocol for queries: its requests, forms of answers and limits; the shipped
 * queries.
 */
@NullMarked
package org.parley.serve.sparql;

import org.jspecify.annotations.NullMarked;
