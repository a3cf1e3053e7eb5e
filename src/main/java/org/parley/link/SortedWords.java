package org.parley.link;

import com.google.common.base.Ascii;

/** The lists of {@code linking.yml} whose words are sorted by what they mean. */
enum SortedWords {
  /** Last words of names, by type; {@code none} for what is nobody and no place. */
  NAME_HEADS,
  /** First words of names, by type. */
  NAME_FIRSTS,
  /** Common nouns, by type. */
  NOUNS,
  /** Pronouns, by their nominative. */
  PRONOUNS;

  /** Its key in the file: {@code name-heads}. */
  String key() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }

  /** Whether a word may be sorted under this. */
  boolean hasSort(String sort) {
    return switch (this) {
      case NAME_HEADS, NAME_FIRSTS -> sort.equals("none") || isType(sort);
      case NOUNS -> isType(sort);
      case PRONOUNS -> Pronoun.of(sort) != null;
    };
  }

  private static boolean isType(String sort) {
    for (EntityType type : EntityType.values()) {
      if (type.localName().equals(sort)) {
        return true;
      }
    }
    return false;
  }
}
