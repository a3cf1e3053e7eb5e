package org.parley.link;

import com.google.common.base.Ascii;
import org.jspecify.annotations.Nullable;

/** The personal pronouns that are resolved, each with all its cases. */
enum Pronoun {
  HE,
  SHE,
  IT,
  THEY,
  I,
  WE,
  YOU;

  static @Nullable Pronoun of(String nominative) {
    for (Pronoun pronoun : values()) {
      if (Ascii.toLowerCase(pronoun.name()).equals(nominative)) {
        return pronoun;
      }
    }
    return null;
  }

  /** Whether it is one of those who talk with each other. */
  boolean isOfDialogue() {
    return switch (this) {
      case I, WE, YOU -> true;
      case HE, SHE, IT, THEY -> false;
    };
  }
}
