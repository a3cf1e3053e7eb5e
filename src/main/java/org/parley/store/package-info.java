/**
 * Builds, updates, opens and asks the TDB2 store and its text index. Meets the stages before it
 * only in files: one {@code *.nq.gz} of N-Quads for each document.
 */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
