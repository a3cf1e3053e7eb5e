/**
 * The server of a store: what it answers, wired together. From the bottom: {@code http}, {@code
 * graph}, {@code sparql}, {@code view}, {@code page}, {@code reconcile}; each imports only those
 * before it.
 */
@NullMarked
package org.parley.serve;

import org.jspecify.annotations.NullMarked;
