package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The names of the gazetteer in one sentence, the longest first and from left to right. */
final class KnownNames {
  /** Forms of so few letters are often something else unless they are tagged as names. */
  private static final int SHORT = 3;

  private final NameIndex index;
  private final LinkingLexicon lexicon;
  private final Words words;
  private final BitSet languages = new BitSet();

  KnownNames(NameIndex index, LinkingLexicon lexicon, Words words) {
    this.index = index;
    this.lexicon = lexicon;
    this.words = words;
  }

  private ImmutableList<NameIndex.Name> namesAt(int start) {
    ImmutableList<NameIndex.Name> longest = index.longestAt(words, start);
    return longest.isEmpty()
        ? longest
        : longest.stream()
            .filter(name -> isName(name, start))
            .collect(ImmutableList.toImmutableList());
  }

  List<FoundName> find() {
    List<FoundName> found = new ArrayList<>();
    int token = 0;
    while (token < words.size()) {
      int start = token++;
      ImmutableList<NameIndex.Name> names = namesAt(start);
      if (!names.isEmpty()) {
        token = words.tokenBefore(words.firstAtom(start) + names.get(0).atoms().size());
        ImmutableList<NameIndex.Name> withNoun = withNoun(start, token);
        if (!withNoun.isEmpty()) {
          names = withNoun;
          token++;
        }
        found.add(
            new FoundName(
                words.index(),
                start,
                token,
                words.headOf(start, token),
                names,
                null,
                false,
                false,
                null));
      }
    }
    return found;
  }

  /**
   * "The Baltic sea": the names that a name has with the noun behind it, however that is written.
   */
  private ImmutableList<NameIndex.Name> withNoun(int start, int end) {
    if (end >= words.size()
        || words.isCapital(end)
        || lexicon.type(SortedWords.NAME_HEADS, words.lower(end)) != EntityType.REGION) {
      return ImmutableList.of();
    }
    String noun = words.form(end);
    String capitalised = noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1);
    return index.named(words.text(start, end) + " " + capitalised);
  }

  /** The adjectives found that name a language; to be asked after {@link #find}. */
  BitSet languages() {
    return languages;
  }

  private boolean isName(NameIndex.Name name, int start) {
    if (isWithinPersonName(start) || isEndInCapitals(name, start)) {
      return false;
    }
    if (name.kind() == NameIndex.Kind.ADJECTIVE) {
      int end = start + size(name, start);
      languages.set(start, end, isLanguage(end - 1));
      return !languages.get(start);
    }
    if (name.form().length() <= SHORT && name.atoms().size() == 1) {
      boolean money = start + 1 < words.size() && words.form(start + 1).startsWith("$");
      return words.isNoun(start) && !money;
    }
    int next = start + size(name, start);
    if (name.article().equals("the")
        && next < words.size()
        && (words.isProper(next) || words.form(next).equals("-"))) {
      // "the West" is not in "the West Indies" nor in "the West-Central Interior".
      return false;
    }
    if (name.article().equals("The") && start == 1) {
      // At the beginning of a sentence any article is capitalised.
      return !words.isRelation(words.headOf(start, start + size(name, start)), "compound")
          && !words.isRelation(words.headOf(start, start + size(name, start)), "amod");
    }
    return true;
  }

  /** "Abu Jandal al-Kuwaiti": an origin as a part of somebody's name. */
  private boolean isWithinPersonName(int start) {
    return start >= 2
        && words.form(start - 1).equals("-")
        && lexicon.has(WordList.PARTICLES, words.form(start - 2));
  }

  /** "EAST LIMA, Nov 3 -": the end of a name of more words, all in capitals as datelines are. */
  private boolean isEndInCapitals(NameIndex.Name name, int start) {
    return start > 0
        && !words.isShouted()
        && words.isAcronym(start - 1)
        && words.isAcronym(start)
        && !name.form().startsWith(words.form(start))
        && IntStream.range(0, start).allMatch(words::isAcronym);
  }

  private int size(NameIndex.Name name, int start) {
    return words.tokenBefore(words.firstAtom(start) + name.atoms().size()) - start;
  }

  /** "Danish speakers", "in Danish": the adjective names a language. */
  private boolean isLanguage(int token) {
    int next =
        token + 1 < words.size() && words.form(token + 1).equals("-") ? token + 2 : token + 1;
    if (next < words.size() && lexicon.has(WordList.LANGUAGES, words.lemma(next))) {
      return true;
    }
    String preposition = words.preposition(token);
    return (preposition.equals("in") || preposition.equals("into"))
        && !words.isRelation(token, "amod");
  }
}
