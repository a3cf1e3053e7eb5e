package org.parley.source;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.parley.text.Metadata;

/**
 * What a format says of a document, before anything is added from where it was found.
 *
 * @param id the identifier that the document brings, or null
 */
record Draft(@Nullable String id, String text, Metadata metadata) {
  /** The same, with the address that it was found at where it names none itself. */
  Draft at(@Nullable URI url) {
    return new Draft(id, text, metadata.orElse(new Metadata(null, null, null, url, null)));
  }
}
