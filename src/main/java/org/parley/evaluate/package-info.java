/** Compares what rules find with what people found in the same texts. */
@NullMarked
package org.parley.evaluate;

import org.jspecify.annotations.NullMarked;
