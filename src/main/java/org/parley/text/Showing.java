package org.parley.text;

import com.google.common.base.Ascii;
import java.util.Arrays;
import java.util.Optional;

/** How much of a text may be kept in the graph, and so be shown, searched and passed on. */
public enum Showing {
  /** All of it. */
  FULL,

  /** Only the sentences that carry statements, for texts whose licence permits no more. */
  STATEMENTS;

  /** The name under which users know it. */
  public String id() {
    return Ascii.toLowerCase(name());
  }

  /** The one with a name. */
  public static Optional<Showing> named(String id) {
    return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
  }
}
