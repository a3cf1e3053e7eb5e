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

  /** Of what gender whoever is meant is, as far as the pronoun tells. */
  Draft.Gender gender() {
    return switch (this) {
      case HE -> Draft.Gender.MALE;
      case SHE -> Draft.Gender.FEMALE;
      case IT, THEY, I, WE, YOU -> Draft.Gender.UNKNOWN;
    };
  }

  /** Whether it is one of those who talk with each other. */
  boolean isOfDialogue() {
    return switch (this) {
      case I, WE, YOU -> true;
      case HE, SHE, IT, THEY -> false;
    };
  }
}
