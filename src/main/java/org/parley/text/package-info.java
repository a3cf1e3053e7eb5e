/** Documents, spans, tokens, sentences and dependency trees: what every later stage reads. */
@NullMarked
package org.parley.text;

import org.jspecify.annotations.NullMarked;
