/** The Reconciliation Service: matches the names of a table with the entities of the graph. */
@NullMarked
package org.parley.serve.reconcile;

import org.jspecify.annotations.NullMarked;
