package org.parley.link;

/** Tells nouns that only modify another, and mean nobody themselves. */
final class Modifiers {
  private final LinkingLexicon lexicon;

  Modifiers(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "government websites", "President Putin": what modifies another noun means nobody itself, but
   * for those who wield arms: "<i>coalition</i> aircraft struck", "<i>army</i> helicopters".
   */
  boolean is(Words words, int head) {
    return (words.isRelation(head, "compound") && !isWielder(words, head))
        || words.isRelation(head, "flat")
        || words.isRelation(head, "fixed");
  }

  private boolean isWielder(Words words, int modifier) {
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(modifier));
    boolean body =
        type == EntityType.ARMED_FORCE
            || type == EntityType.ORGANIZATION
            || type == EntityType.ALLIANCE
            || type == EntityType.STATE;
    return body
        && lexicon.has(WordList.ARMS, words.lemma(words.head(modifier)))
        && !lexicon.has(WordList.ARMS, words.lemma(modifier))
        && words.isRelation(words.head(modifier), "nsubj");
  }
}
