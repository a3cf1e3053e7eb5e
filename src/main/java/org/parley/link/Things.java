package org.parley.link;

/** What is no entity, yet could be meant by "it" or "they": the plan, the sanctions. */
final class Things {
  private static final double SPEAKING = 2;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Things(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The weight of the strongest thing before a pronoun; 0 if there is none. */
  double strongest(Words words, int token, Pronoun pronoun) {
    boolean speaking = isSpeaking(words, token);
    double most = 0;
    for (int sentence = Math.max(0, words.index() - 1); sentence <= words.index(); sentence++) {
      Words there = discourse.words(sentence);
      int end = sentence == words.index() ? token : there.size();
      for (int noun = 0; noun < end; noun++) {
        if (isThing(there, noun, pronoun == Pronoun.THEY)
            && !(sentence == words.index() && isAbove(words, noun, token))) {
          double weight =
              Weights.nearness(words.index() - sentence) + Discourse.prominence(there, noun);
          if (pronoun == Pronoun.THEY) {
            weight += likeness(words, token, there, noun);
          }
          boolean dumb = speaking && !lexicon.has(WordList.TEXTS, there.lemma(noun));
          most = Math.max(most, dumb ? weight - SPEAKING : weight);
        }
      }
    }
    return most;
  }

  /** What a thing gains by standing in the same paragraph, or in the same place of its clause. */
  private double likeness(Words words, int token, Words there, int noun) {
    double likeness = Weights.isParallel(words, token, there, noun) ? Weights.PARALLEL : 0;
    return discourse.isSameParagraph(words.index(), there.index())
        ? likeness + Weights.SAME_PARAGRAPH
        : likeness;
  }

  /** Things say and want nothing, but they show. */
  private boolean isSpeaking(Words words, int token) {
    int verb = words.head(token);
    return verb >= 0
        && words.relation(token).equals("nsubj")
        && lexicon.has(WordList.SPEECH_VERBS, words.lemma(verb))
        && !lexicon.has(WordList.SHOWING_VERBS, words.lemma(verb));
  }

  private boolean isThing(Words words, int noun, boolean plural) {
    return words.isUpos(noun, "NOUN")
        && words.isPlural(noun) == plural
        && (words.isRelation(noun, "nsubj") || words.isRelation(noun, "obj"))
        && discourse.references().withHead(words.index(), noun) == null;
  }

  private static boolean isAbove(Words words, int noun, int token) {
    return words.dominates(noun, token) || words.head(noun) == words.head(token);
  }
}
