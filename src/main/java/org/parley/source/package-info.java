/**
 * Reads text, HTML and JSON Lines into documents with metadata; what cannot be read becomes a
 * problem that names place and cure. The only package that knows jsoup and ICU.
 */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
