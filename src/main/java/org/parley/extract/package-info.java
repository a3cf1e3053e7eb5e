/**
 * Rule files and lexicon, and their matching over dependency trees: claims, events, conditions,
 * statuses.
 */
@NullMarked
package org.parley.extract;

import org.jspecify.annotations.NullMarked;
