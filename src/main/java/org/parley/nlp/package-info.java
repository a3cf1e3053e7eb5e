/** The only door to the parser: document in, analysis out. */
@NullMarked
package org.parley.nlp;

import org.jspecify.annotations.NullMarked;
