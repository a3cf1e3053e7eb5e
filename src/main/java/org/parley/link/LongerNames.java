package org.parley.link;

import java.util.List;

/**
 * Tells where a known name is only a part of a longer name that the gazetteer does not have: a
 * club, a railway, a colony. What the part alone names is then not meant.
 */
final class LongerNames {
  private final Words words;
  private final LinkingLexicon lexicon;

  LongerNames(Words words, LinkingLexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
  }

  /** Whether a run that holds known names and more is one name of its own. */
  boolean isOne(int from, int to, List<FoundName> inside) {
    FoundName first = inside.get(0);
    FoundName last = inside.get(inside.size() - 1);
    if (inside.size() == 1) {
      // Letters stand before anything: "US Predator".
      return !first.isDerived()
          && !words.isAcronym(first.from())
          && isPlace(first)
          && (first.from() == from ? isName(first.to(), to) : isPrefixed(from, to, first));
    }
    return inside.size() == 2
        && first.from() == from
        && last.to() == to
        && first.isDerived()
        && (isColony(first, last) || isMinority(first, last));
  }

  /** "French Equatorial Africa". */
  private boolean isColony(FoundName first, FoundName last) {
    return first.to() < last.from()
        && !last.isDerived()
        && isPlace(last)
        && isName(first.to(), last.from());
  }

  /** "British Pakistanis". */
  private static boolean isMinority(FoundName first, FoundName last) {
    return first.to() == last.from()
        && first.readings().get(0).kind() == NameIndex.Kind.ADJECTIVE
        && last.readings().get(0).kind() == NameIndex.Kind.DEMONYM;
  }

  /** "Tashkent Metro": what follows the place is neither a person nor letters. */
  private boolean isName(int from, int to) {
    for (int token = from; token < to; token++) {
      String form = words.form(token);
      if (words.isAcronym(token)
          || lexicon.isGivenName(form)
          || !Character.isLetterOrDigit(form.codePointAt(0))) {
        return false;
      }
    }
    return from < to;
  }

  private boolean hasNoGivenName(int from, int to) {
    for (int token = from; token < to; token++) {
      if (lexicon.isGivenName(words.form(token))) {
        return false;
      }
    }
    return from < to;
  }

  /** "Epic Thailand", "CSKA Moscow". */
  private boolean isPrefixed(int from, int to, FoundName place) {
    return place.to() == to
        && hasNoGivenName(from, place.from())
        && !lexicon.has(WordList.DIRECTIONS, words.lower(from))
        && !lexicon.has(WordList.NAME_PREFIXES, words.lower(from))
        && (from > 0 || words.isProper(from))
        && words.isCapital(from)
        && areJoined(words, place.from() - 1, place.head());
  }

  private static boolean areJoined(Words words, int prefix, int place) {
    return words.head(prefix) == place || words.head(place) == prefix;
  }

  private static boolean isPlace(FoundName name) {
    return name.readings().stream()
        .allMatch(n -> n.entry().type().isTerritory() || n.kind() == NameIndex.Kind.METONYM);
  }

  /**
   * "Guadalajara Province of Spain": the end of the part, which has a name of its own before its
   * noun; else its beginning, as for "Gulf of Mexico" and "Republic of Crimea".
   */
  int endOfPart(int from, FoundName whole) {
    int of = whole.from() - 1;
    if (of > from && words.lower(of).equals("the")) {
      of--;
    }
    if (of - 2 < from || !words.lower(of).equals("of") || !isPlace(whole)) {
      return from;
    }
    EntityType type = lexicon.type(SortedWords.NAME_HEADS, words.lower(of - 1));
    return type == EntityType.REGION || type == EntityType.CITY ? of : from;
  }
}
