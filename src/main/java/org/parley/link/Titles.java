package org.parley.link;

import java.util.BitSet;

/** The titles of persons in a sentence: offices, ranks and forms of address. */
final class Titles {
  private static final int LONGEST = 4;

  private final Words words;
  private final LinkingLexicon lexicon;
  private final BitSet covered = new BitSet();
  private final BitSet ends = new BitSet();

  Titles(Words words, LinkingLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    int token = 0;
    while (token < words.size()) {
      int end = end(words, lexicon, token);
      if (end > token) {
        covered.set(token, end);
        ends.set(end);
      }
      token = Math.max(end, token + 1);
    }
  }

  private static int end(Words words, LinkingLexicon lexicon, int from) {
    if (!lexicon.beginsTitle(words.lower(from))) {
      return from;
    }
    StringBuilder phrase = new StringBuilder();
    int end = from;
    for (int token = from; token < Math.min(words.size(), from + 2 * LONGEST); token++) {
      if (token > from && !words.isGlued(token)) {
        phrase.append(' ');
      }
      phrase.append(words.lower(token));
      if (!lexicon.beginsTitle(phrase.toString())) {
        break;
      }
      if (lexicon.isTitle(phrase.toString()) && !isSurname(words, lexicon, from, token)) {
        end = token + 1;
      }
    }
    return end;
  }

  /**
   * "John Major", "Ms Bishop": a title of one word after a given name or a courtesy, and no name
   * after it; not "Mr President".
   */
  private static boolean isSurname(Words words, LinkingLexicon lexicon, int from, int token) {
    return from == token
        && from > 0
        && words.isCapital(from)
        && (lexicon.isGivenName(words.form(from - 1))
            || lexicon.has(WordList.COURTESIES, words.lower(from - 1))
                && !lexicon.has(WordList.ADDRESSED_OFFICES, words.lower(from)))
        && (from + 1 == words.size() || !words.isCapital(from + 1));
  }

  /**
   * "Minister of Foreign Affairs <i>Ann Lee</i>": where in a run of capitals behind an office and
   * "of" a given name begins the person's name; the run's beginning where none does.
   */
  int personBehindBody(int from, int to) {
    int of = from - 1;
    while (of > 0 && (words.lower(of).equals("the") || covers(of))) {
      of--;
    }
    if (of < 1 || !words.lower(of).equals("of") || !isOfPerson(of - 1)) {
      return from;
    }
    for (int token = from + 1; token + 1 < to; token++) {
      if (lexicon.isGivenName(words.form(token))
          && Character.isLetter(words.form(token - 1).charAt(0))) {
        return token;
      }
    }
    return from;
  }

  /** "Minister", "Chief". */
  private boolean isOfPerson(int token) {
    return isLast(token)
        || lexicon.type(SortedWords.NOUNS, words.lower(token)) == EntityType.PERSON;
  }

  boolean covers(int token) {
    return covered.get(token);
  }

  boolean isLast(int token) {
    return ends.get(token + 1);
  }

  /** "Ms <i>Bishop</i>": whatever the word means otherwise. */
  boolean isSurname(int token) {
    return token > 0
        && words.isCapital(token)
        && !covers(token)
        && lexicon.has(WordList.COURTESIES, words.lower(token - 1));
  }

  /** Whether a title ends just before this token. */
  boolean endsBefore(int token) {
    return ends.get(token);
  }
}
