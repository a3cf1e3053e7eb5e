package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.Optional;

/**
 * What the rules know about words: word lists by name, and entries that stand for a speech act or
 * an event type. All of it comes from {@code data/lexicon/*.yml}; see {@link LexiconReader}.
 */
public final class Lexicon {
  private final ImmutableMap<String, ImmutableSet<String>> lists;
  private final ImmutableListMultimap<String, LexiconEntry> entriesByLemma;

  /** The same by class first: a token is mostly asked whether it is of one. */
  private final ImmutableMap<String, ImmutableListMultimap<String, LexiconEntry>> entriesByClass;

  private final Spellings spellings;
  private final ImmutableSortedSet<String> wordClasses;

  /**
   * @param lists words by the name of their list
   * @param entriesByLemma entries by lemma, the most specific first
   * @param spellings which spellings count as one; words and lemmas here are in the one that is
   *     used
   */
  Lexicon(
      ImmutableSetMultimap<String, String> lists,
      ImmutableListMultimap<String, LexiconEntry> entriesByLemma,
      Spellings spellings) {
    // The names are interned, as those that Java's sources write are: they are sooner compared so.
    this.lists =
        lists.keySet().stream()
            .collect(ImmutableMap.toImmutableMap(String::intern, name -> lists.get(name)));
    this.entriesByLemma = entriesByLemma;
    this.spellings = spellings;
    this.wordClasses =
        entriesByLemma.values().stream()
            .map(LexiconEntry::wordClass)
            .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
    this.entriesByClass =
        Maps.toMap(
            wordClasses,
            wordClass ->
                ImmutableListMultimap.copyOf(
                    Multimaps.filterValues(
                        entriesByLemma, entry -> entry.wordClass().equals(wordClass))));
  }

  /** A lemma in lower case and in the spelling that the lexicon uses: {@code recognize}. */
  public String normal(String lemma) {
    return spellings.normal(lemma);
  }

  /** Whether a word list holds a lemma. An unknown list holds nothing. */
  public boolean isIn(String list, String lemma) {
    ImmutableSet<String> words = lists.get(list);
    return words != null && words.contains(lemma);
  }

  /** The words of a list. */
  public ImmutableSet<String> list(String name) {
    return lists.getOrDefault(name, ImmutableSet.of());
  }

  /** The names of the lists. */
  public ImmutableSet<String> listNames() {
    return lists.keySet();
  }

  /** The classes that entries belong to, in order of their names. */
  ImmutableSortedSet<String> wordClasses() {
    return wordClasses;
  }

  /** All entries. */
  public ImmutableSet<LexiconEntry> entries() {
    return ImmutableSet.copyOf(entriesByLemma.values());
  }

  /** The most specific entry of a class that a token is in its construction. */
  Optional<LexiconEntry> entry(String wordClass, Syntax syntax, int token) {
    ImmutableListMultimap<String, LexiconEntry> ofClass = entriesByClass.get(wordClass);
    ImmutableList<LexiconEntry> entries =
        ofClass == null ? ImmutableList.of() : ofClass.get(syntax.lemma(token));
    if (entries.isEmpty()) {
      return Optional.empty();
    }
    String upos = syntax.token(token).upos();
    boolean verbal = upos.equals("VERB") || upos.equals("AUX");
    for (LexiconEntry entry : entries) {
      if (entry.verbal() == verbal
          && (verbal || upos.equals("NOUN") || upos.equals("ADJ") || upos.equals("PROPN"))
          && fits(entry, syntax, token)) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** The entry of a verb of a class that a clause can follow, whatever stands there; or empty. */
  Optional<LexiconEntry> entryWithClause(String wordClass, String lemma) {
    for (LexiconEntry entry : entriesByLemma.get(lemma)) {
      if (entry.wordClass().equals(wordClass)
          && entry.verbal()
          && entry.particle() == null
          && entry.attribute("frame") == null
          && (entry.companions().isEmpty()
              || entry.companions().keySet().equals(ImmutableSet.of("clause")))) {
        return Optional.of(entry);
      }
    }
    return Optional.empty();
  }

  /** Whether a verb is in the lexicon with that particle: "write <i>off</i>". */
  boolean hasParticle(String lemma, String particle) {
    return entriesByLemma.get(lemma).stream()
        .anyMatch(entry -> entry.verbal() && particle.equals(entry.particle()));
  }

  private static boolean fits(LexiconEntry entry, Syntax syntax, int token) {
    if (entry.particle() != null && !hasParticle(syntax, token, entry.particle())) {
      return false;
    }
    for (var companion : entry.companions().entrySet()) {
      if (!Companions.has(syntax, token, companion.getKey(), companion.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasParticle(Syntax syntax, int token, String particle) {
    var children = syntax.tree().children(token);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (Ascii.equalsIgnoreCase(syntax.token(child).form(), particle)
          && (syntax.is(child, "compound") || syntax.is(child, "advmod"))) {
        return true;
      }
      // The parser may take the particle for a preposition: "pulled out of the town".
      // Or for the preposition of the object: "took in thousands".
      if ((syntax.is(child, "obl") || syntax.is(child, "obj"))
          && syntax.hasCase(child, ImmutableSet.of(particle))) {
        return true;
      }
    }
    return false;
  }
}
