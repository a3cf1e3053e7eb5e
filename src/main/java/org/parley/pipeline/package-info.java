/** Composes the stages, in parallel; one bad document never stops the rest. */
@NullMarked
package org.parley.pipeline;

import org.jspecify.annotations.NullMarked;
