/** Builds, updates and opens the TDB2 store and its text index. */
@NullMarked
package org.parley.store;

import org.jspecify.annotations.NullMarked;
