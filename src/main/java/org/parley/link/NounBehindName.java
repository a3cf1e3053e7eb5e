package org.parley.link;

import org.jspecify.annotations.Nullable;

/**
 * Finds nouns behind a name that are spelt like an adjective, and are taken for one where headlines
 * leave out the article: "Hamas <i>official</i> denies it" speaks of somebody of Hamas.
 */
final class NounBehindName {
  private NounBehindName() {}

  /** The name that such a noun belongs to; null if a token is none. */
  static @Nullable Reference name(
      LinkingLexicon lexicon, Words words, int token, Iterable<Reference> names) {
    if (!words.isUpos(token, "ADJ")
        || !words.isRelation(token, "amod")
        || words.head(token) != token - 1
        || lexicon.type(SortedWords.NOUNS, words.lower(token)) != EntityType.PERSON) {
      return null;
    }
    for (Reference name : names) {
      if (name.to() == token && name.head() == token - 1) {
        return name;
      }
    }
    return null;
  }

  /** The same where only the head of the name is known: the token of the noun behind it, or -1. */
  static int noun(LinkingLexicon lexicon, Words words, int head, Iterable<Reference> names) {
    int token = head + 1;
    return token < words.size() && name(lexicon, words, token, names) != null ? token : -1;
  }
}
