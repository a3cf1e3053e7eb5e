package org.parley.link;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * One line of a file of corrections.
 *
 * @param kind what it says
 * @param named those it speaks of, at least two; the first gives its name to all
 * @param document the name or identifier of the one document that it holds for; the empty string
 *     where it holds for all
 * @param place file and line
 */
record Correction(Kind kind, ImmutableList<Named> named, String document, String place) {
  /** What a correction says. */
  enum Kind {
    /** All are one. */
    SAME,
    /** The second is a name of the first. */
    IS,
    /** The first is never the second. */
    DIFFERENT
  }

  /**
   * Somebody or something as a correction names it.
   *
   * @param text a name, a Wikidata item, or the IRI or key of an entry of the gazetteer
   * @param type what it is, where the file says so; else null
   */
  record Named(String text, @Nullable EntityType type) {
    private static final String ENTITY = "/entity/";

    boolean isItem() {
      return text.matches("Q[1-9][0-9]*");
    }

    boolean isIri() {
      return text.contains(ENTITY) && !isItem();
    }

    /** The last segment of an IRI. */
    String key() {
      return text.substring(text.lastIndexOf('/') + 1);
    }
  }
}
