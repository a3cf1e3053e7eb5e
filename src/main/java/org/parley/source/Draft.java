package org.parley.source;

import org.jspecify.annotations.Nullable;
import org.parley.text.Metadata;

/**
 * What a format says of a document, before anything is added from where it was found.
 *
 * @param id the identifier that the document brings, or null
 */
record Draft(@Nullable String id, String text, Metadata metadata) {}
