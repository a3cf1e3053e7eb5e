/**
 * Reads text, HTML and JSON Lines into documents with metadata. The only package that knows jsoup.
 */
@NullMarked
package org.parley.source;

import org.jspecify.annotations.NullMarked;
