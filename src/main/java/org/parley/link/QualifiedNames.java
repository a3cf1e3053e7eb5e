package org.parley.link;

import com.google.common.collect.ImmutableList;
import org.parley.text.DependencyTree;

/**
 * Finds the entries that a name stands for together with a noun that it shares with others: "the
 * Donetsk and Luhansk republics" are the Donetsk republic and the Luhansk republic.
 */
final class QualifiedNames {
  private final NameIndex index;
  private final LinkingLexicon lexicon;

  QualifiedNames(NameIndex index, LinkingLexicon lexicon) {
    this.index = index;
    this.lexicon = lexicon;
  }

  /** The names of a name with its noun; empty if there is no such noun or entry. */
  ImmutableList<NameIndex.Name> of(Words words, FoundName name) {
    int at = name.head();
    if (words.isRelation(at, "conj") && words.head(at) != DependencyTree.NONE) {
      at = words.head(at);
    }
    int noun = words.head(at);
    if (noun == DependencyTree.NONE
        || noun < name.to()
        || !words.isRelation(at, "compound")
        || !words.isPlural(noun)
        || !isPlace(words, noun)) {
      return ImmutableList.of();
    }
    return index.named(words.text(name.from(), name.to()) + " " + words.lemma(noun));
  }

  private boolean isPlace(Words words, int noun) {
    EntityType type = lexicon.type(SortedWords.NOUNS, words.lemma(noun));
    return type != null && type.isTerritory();
  }
}
