/**
 * Language models in two forms: as they are distributed, and converted once to a compact file that
 * is mapped into memory.
 */
@NullMarked
package org.parley.model;

import org.jspecify.annotations.NullMarked;
