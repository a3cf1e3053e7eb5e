package org.parley.link;

import com.google.common.base.Ascii;

/**
 * Tells where the name of a state or place only says whose body or office is meant: "the Danish
 * government", "the army of Denmark", "the Danish prime minister".
 *
 * <p>Such words are one mention, of the body; the place is then mentioned by description.
 */
final class Possessors {
  private static final int LONGEST = 3;

  private final LinkingLexicon lexicon;

  Possessors(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a name is that of whose a body or an office is. */
  boolean isOne(Words words, FoundName name) {
    return !name.readings().isEmpty()
        && name.readings().stream().allMatch(reading -> reading.entry().type().isTerritory())
        && (isBefore(words, name)
            || isAfterOf(words, name)
            || isInName(words, name)
            || isAfterCapital(words, name));
  }

  /** "The Denmark Singles Chart": a word of a longer name, in capitals, that lies behind it. */
  private boolean isInName(Words words, FoundName name) {
    int head = words.head(name.head());
    return head >= name.to()
        && words.isRelation(name.head(), "compound")
        && words.isCapital(name.to())
        && words.isNoun(name.to())
        && words.isCapital(head)
        && !lexicon.isGivenName(words.form(name.to()));
  }

  /** "The Viceroyalty of Peru"; not "Punjab Province of Pakistan", which names two places. */
  private static boolean isAfterCapital(Words words, FoundName name) {
    int of = name.from() - 1;
    if (of > 0 && words.lower(of).equals("the")) {
      of--;
    }
    return of > 1
        && words.lower(of).equals("of")
        && words.isCapital(of - 1)
        && !words.isCapital(of - 2)
        && words.isNoun(of - 1);
  }

  /** "Danish federal government": one word may stand between. */
  private boolean isBefore(Words words, FoundName name) {
    int next = name.to();
    return begins(words, next)
        || next + 1 < words.size()
            && !words.isCapital(next)
            && (words.isUpos(next, "ADJ") || words.isUpos(next, "NOUN"))
            && begins(words, next + 1);
  }

  private boolean begins(Words words, int from) {
    for (int to = from + 1; to <= Math.min(from + LONGEST, words.size()); to++) {
      if (isBody(words, from, to)) {
        return true;
      }
    }
    return false;
  }

  /** "The king of Denmark"; "the government of Denmark" names Denmark. */
  private boolean isAfterOf(Words words, FoundName name) {
    int of = name.from() - 1;
    if (of > 0 && words.lower(of).equals("the")) {
      of--;
    }
    if (of < 1 || !words.lower(of).equals("of")) {
      return false;
    }
    for (int from = of - 1; from >= Math.max(0, of - LONGEST); from--) {
      if (isBody(words, from, of) && lexicon.has(WordList.OFFICES, text(words, from, of))) {
        return true;
      }
    }
    return false;
  }

  private static String text(Words words, int from, int to) {
    return Ascii.toLowerCase(words.text(from, to));
  }

  private boolean isBody(Words words, int from, int to) {
    return lexicon.has(WordList.STATE_BODIES, text(words, from, to));
  }
}
