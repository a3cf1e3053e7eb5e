/**
 * Reads text, HTML, JSON Lines, web archives and feeds into documents with metadata; what cannot be
 * read becomes a problem that names place and cure. The only package that knows jsoup, ICU, jwarc
 * and Rome.
 */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
