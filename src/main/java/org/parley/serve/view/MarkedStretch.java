package org.parley.serve.view;

import org.jspecify.annotations.Nullable;

/**
 * Some words of a document that the same marks cover.
 *
 * @param style the names of these marks' kinds and voices, for the style sheet; empty if there are
 *     none
 * @param href where the innermost mark leads, or null
 * @param title what the innermost mark is, or null
 * @param isFirst whether the innermost mark begins here, so that it is one stop for the keyboard
 */
public record MarkedStretch(
    String text, String style, @Nullable String href, @Nullable String title, boolean isFirst) {

  /** Words that nothing marks. */
  static MarkedStretch plain(String text) {
    return new MarkedStretch(text, "", null, null, false);
  }

  /** {@code -1} for what is not to be a stop of its own, or null. */
  public @Nullable String tabindex() {
    return isFirst ? null : "-1";
  }
}
