package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import org.jspecify.annotations.Nullable;

/** What the words of a name that no gazetteer knows tell of what it names. */
final class NameSorts {
  private static final CharMatcher DIGITS = CharMatcher.inRange('0', '9');

  private final Words words;
  private final Titles titles;
  private final LinkingLexicon lexicon;

  NameSorts(Words words, Titles titles, LinkingLexicon lexicon) {
    this.words = words;
    this.titles = titles;
    this.lexicon = lexicon;
  }

  /** The type that a sort, the words around it or its given name tell; null if nothing does. */
  @Nullable EntityType typeOf(int from, int to, String sort) {
    for (EntityType type : EntityType.values()) {
      if (type.localName().equals(sort)) {
        return type;
      }
    }
    if (!words.isCapital(to - 1)) {
      return lexicon.type(SortedWords.NOUNS, words.lower(to - 1));
    }
    boolean personal =
        titles.endsBefore(from)
            || (to - from > 1 && isGivenName(from))
            || hasInnerParticle(from, to);
    return personal ? EntityType.PERSON : null;
  }

  private boolean isGivenName(int token) {
    return lexicon.isGivenName(words.form(token))
        && !lexicon.has(WordList.EITHER_OPENINGS, words.lower(token));
  }

  private boolean hasInnerParticle(int from, int to) {
    for (int token = from + 1; token < to - 1; token++) {
      if (lexicon.has(WordList.PARTICLES, words.form(token))) {
        return true;
      }
    }
    return false;
  }

  /** What the words of an unknown name sort it under; the empty string if they tell nothing. */
  String sortOf(int from, int to) {
    if (to - from == 1 && !titles.isSurname(from) && isNoName(from)) {
      return "none";
    }
    String byHead = titles.endsBefore(from) ? null : sortOfHead(from, to);
    if (byHead != null) {
      return byHead;
    }
    String byFirst =
        to - from > 1 ? lexicon.sort(SortedWords.NAME_FIRSTS, words.lower(from)) : null;
    return byFirst != null ? byFirst : "";
  }

  /** A single word that says nothing: "a VBIED", "the Coalition" (which is a description). */
  private boolean isNoName(int token) {
    int determiner = words.child(token, "det");
    boolean indefinite =
        determiner >= 0 && words.lower(determiner).startsWith("a") && words.isAcronym(token);
    return indefinite
        || words.hasChild(token, "nummod")
        || (words.isAcronym(token) && words.form(token).endsWith("s"))
        || lexicon.has(WordList.DIRECTIONS, words.lower(token))
        || (!words.isAcronym(token) && isCommonNoun(token))
        || DIGITS.matchesAnyOf(words.form(token)) && !words.isAcronym(token)
        || isLetter(words.form(token));
  }

  /** "wrote on X.": the full stop of a sentence can be taken for that of an initial. */
  private static boolean isLetter(String form) {
    int length = form.codePointCount(0, form.length());
    return length == 1 || (length == 2 && form.endsWith("."));
  }

  /** Whether a word is a noun for somebody or some place. */
  boolean isCommonNoun(int token) {
    String lower = words.lower(token);
    String singular = lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    return lexicon.type(SortedWords.NOUNS, lower) != null
        || lexicon.type(SortedWords.NOUNS, singular) != null
        || lexicon.sort(SortedWords.NAME_HEADS, lower) != null
        || lexicon.has(WordList.OFFICES, singular);
  }

  /** What the head word of a name sorts it under: the last word, or the one before "of". */
  @Nullable String sortOfHead(int from, int to) {
    if (to - from < 2) {
      return null;
    }
    int last = to - 1;
    for (int token = from + 1; token < to; token++) {
      if (words.lower(token).equals("of") || words.lower(token).equals("for")) {
        last = token - 1;
        String whole = Ascii.toLowerCase(words.text(last, to));
        String sort = lexicon.sort(SortedWords.NAME_HEADS, whole);
        if (sort != null) {
          // "House of Commons", though a house is a place
          return sort;
        }
        break;
      }
    }
    while (last > from && DIGITS.matchesAnyOf(words.form(last))) {
      last--;
    }
    String one = lexicon.sort(SortedWords.NAME_HEADS, Ascii.toLowerCase(words.form(last)));
    String two =
        last > from
            ? lexicon.sort(SortedWords.NAME_HEADS, words.lower(last - 1) + " " + words.lower(last))
            : null;
    return two != null ? two : one;
  }
}
