package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;

/** Runs of words that are names or parts of names. */
final class NameRuns {
  /** The tokens {@code [from, to)}. */
  record Run(int from, int to) {}

  private final Words words;
  private final LinkingLexicon lexicon;
  private final Titles titles;
  private final BitSet languages;
  private final BitSet known = new BitSet();

  /**
   * @param languages tokens that name languages, which are nobody
   */
  NameRuns(
      Words words,
      LinkingLexicon lexicon,
      Titles titles,
      List<FoundName> knownNames,
      BitSet languages) {
    this.languages = languages;
    this.words = words;
    this.lexicon = lexicon;
    this.titles = titles;
    knownNames.forEach(name -> known.set(name.from(), name.to()));
  }

  ImmutableList<Run> find() {
    ImmutableList.Builder<Run> runs = ImmutableList.builder();
    int token = 0;
    while (token < words.size()) {
      if (isPart(token) || isPrefix(token) || isModifier(token) || isInCapitals(token)) {
        int end = end(token);
        runs.add(new Run(token, end));
        token = end;
      } else {
        token++;
      }
    }
    return runs.build();
  }

  private int end(int start) {
    int end = start + 1;
    while (true) {
      int next = continues(start, end);
      if (next == end) {
        return end;
      }
      end = next;
    }
  }

  /** The end of the run when it goes on at a token, else that token. */
  private int continues(int start, int at) {
    if (at < words.size() && (isPart(at) || isNounInside(at) || isPrefix(at))) {
      return at + 1;
    }
    int next = at;
    while (next < words.size() && next < at + 3 && isJoint(next)) {
      next++;
    }
    if (next > at && next < words.size() && isPart(next) && !isBreak(at, next)) {
      return next + 1;
    }
    int hyphenated = afterHyphenated(start, at);
    return hyphenated > at ? hyphenated : afterOf(start, at);
  }

  /**
   * "Union of Copt-led Parishes": an adjective with a hyphen after "of", before another capital.
   */
  private int afterHyphenated(int start, int at) {
    return at + 2 < words.size()
            && hasOf(start, at)
            && words.form(at).equals("-")
            && words.isGlued(at)
            && words.isGlued(at + 1)
            && !words.isCapital(at + 1)
            && !known.get(at + 2)
            && (isPart(at + 2) || isNounInside(at + 2))
        ? at + 3
        : at;
  }

  /**
   * Whether the two parts around a joint are names of their own: "Danish-Swedish"; not so in
   * "Danish-Swedish War".
   */
  private boolean isBreak(int at, int next) {
    if (!known.get(at - 1) || !known.get(next)) {
      return false;
    }
    int last = next;
    while (last + 1 < words.size() && (isPart(last + 1) || isNounInside(last + 1))) {
      last++;
    }
    return known.get(last) || lexicon.sort(SortedWords.NAME_HEADS, words.lower(last)) == null;
  }

  /** Hyphens and the small words within a person's name. */
  private boolean isJoint(int token) {
    String form = words.form(token);
    if (form.equals("-")) {
      return words.isGlued(token) && token + 1 < words.size() && words.isGlued(token + 1);
    }
    return (lexicon.has(WordList.PARTICLES, form) && !words.isCapital(token))
        || isPossessive(token);
  }

  /** "Sudan People's Liberation Army": the possessive of many, between capitals. */
  private boolean isPossessive(int token) {
    return words.tag(token).equals("POS")
        && token > 0
        && token + 1 < words.size()
        && words.isCapital(token - 1)
        && words.isCapital(token + 1)
        && "Group".equals(lexicon.sort(SortedWords.NAME_HEADS, words.lower(token - 1)));
  }

  /** "Security Forces": a noun in capitals between or after parts of a name. */
  private boolean isNounInside(int token) {
    return words.isCapital(token)
        && !titles.covers(token)
        && !isOutside(token)
        && (words.isUpos(token, "NOUN")
            || words.isUpos(token, "ADJ")
            || words.isUpos(token, "VERB"));
  }

  /** "Ministry of Higher Education", "Front for the Liberation of the Sahara". */
  private int afterOf(int start, int at) {
    if (at + 1 >= words.size() || !isOf(at) || !(isHead(at - 1) || hasOf(start, at))) {
      return at;
    }
    int next = words.lower(at + 1).equals("the") ? at + 2 : at + 1;
    boolean goesOn = next < words.size() && (isPart(next) || isNounInside(next));
    return goesOn ? next + 1 : at;
  }

  private boolean hasOf(int from, int to) {
    for (int token = from; token < to; token++) {
      if (isOf(token)) {
        return true;
      }
    }
    return false;
  }

  private boolean isOf(int token) {
    return words.lower(token).equals("of") || words.lower(token).equals("for");
  }

  private boolean isHead(int token) {
    String word = words.lower(token);
    return words.isCapital(token)
        && !lexicon.has(WordList.GOVERNMENTS, word)
        && (lexicon.sort(SortedWords.NAME_HEADS, word) != null || isPluralName(token));
  }

  /** "Friends of Syria", "Sons of Iraq": a surname would not be in the plural. */
  private boolean isPluralName(int token) {
    return token > 0 && words.tag(token).equals("NNPS") && !known.get(token);
  }

  private boolean isPart(int token) {
    if (known.get(token)) {
      return true;
    }
    return words.isProper(token)
        && words.isCapital(token)
        && !titles.covers(token)
        && !isOutside(token);
  }

  /** "al-Hilla", "407th Air Wing", "Ras Hadd": what begins a name, and alone would be none. */
  private boolean isPrefix(int token) {
    if (token + 1 >= words.size()) {
      return false;
    }
    String form = words.form(token);
    if (lexicon.has(WordList.PARTICLES, form) && words.form(token + 1).equals("-")) {
      return token + 2 < words.size() && isPart(token + 2);
    }
    if (words.isCapital(token) && lexicon.has(WordList.PLACE_OPENINGS, words.lower(token))) {
      return isPart(token + 1) || isPrefix(token + 1);
    }
    return Character.isDigit(form.charAt(0))
        && Character.isLetter(form.charAt(form.length() - 1))
        && (isPart(token + 1) || isNounInside(token + 1));
  }

  /** "Combined Joint Task Force": an adjective in capitals that begins a name. */
  private boolean isModifier(int token) {
    return token > 0
        && (!words.isUpos(token - 1, "PUNCT") || words.form(token - 1).equals(","))
        && words.isRelation(token, "amod")
        && isNounInside(token)
        && token + 1 < words.size()
        && isPart(token + 1);
  }

  /** "PORT EPIC, Nov 3 -": the first word of a dateline, which parsers take for a common noun. */
  private boolean isInCapitals(int token) {
    return token == 0
        && isNounInside(token)
        && words.isAcronym(token)
        && words.isRelation(token, "compound")
        && token + 1 < words.size()
        && words.isAcronym(token + 1)
        && isPart(token + 1);
  }

  private boolean isOutside(int token) {
    return languages.get(token) || lexicon.has(WordList.CALENDAR, words.lower(token));
  }
}
