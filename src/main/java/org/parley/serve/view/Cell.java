package org.parley.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * A node as a page shows it.
 *
 * @param text its name or its words
 * @param href where its page is, or null if it has none
 * @param external whether that is on another site
 * @param title what shows when one points at it, or null
 * @param language the tag of a literal's language, or null
 * @param note the name of a literal's datatype; mostly empty
 * @param value a literal's form in the graph where the text is another, or null
 * @param described where this site describes a foreign resource, or null
 */
public record Cell(
    String text,
    @Nullable String href,
    boolean external,
    @Nullable String title,
    @Nullable String language,
    String note,
    @Nullable String value,
    @Nullable String described) {

  /** Words that name nothing. */
  public static Cell words(String text) {
    return new Cell(text, null, false, null, null, "", null, null);
  }

  /** A link on this site. */
  public static Cell link(String text, String href) {
    return new Cell(text, href, false, null, null, "", null, null);
  }

  /** What a link to another site says of itself, or null. */
  public @Nullable String rel() {
    return external ? "external noopener nofollow" : null;
  }
}
