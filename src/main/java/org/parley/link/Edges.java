package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Tells the bank of a river from one that lends, and the side of a border from one that negotiates.
 */
final class Edges {
  private final LinkingLexicon lexicon;

  Edges(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** "The left bank", "the banks of the Danube", "the Danish side of the border". */
  boolean isPlace(Words words, int head, Iterable<Reference> names) {
    if (!lexicon.has(WordList.EDGES, words.lemma(head))) {
      return false;
    }
    int parted = parted(words, head);
    boolean side = lexicon.has(WordList.SIDES, words.lemma(head));
    if (!side && hasEdgeAdjective(words, head)) {
      return true;
    }
    return parted != DependencyTree.NONE
        && (side || words.isPlural(head) || words.preposition(head).equals("on"))
        && isLine(words, parted, names);
  }

  /**
   * "Kept its side of the bargain": one side of what is neither a place nor a quarrel is nobody.
   */
  boolean isNobody(Words words, int head, Iterable<Reference> names) {
    int parted = parted(words, head);
    return lexicon.has(WordList.SIDES, words.lemma(head))
        && lexicon.has(WordList.EDGES, words.lemma(head))
        && !words.isPlural(head)
        && parted != DependencyTree.NONE
        && !lexicon.has(WordList.ODDS_NOUNS, words.lemma(parted))
        && !NominalExtent.isInName(parted, names);
  }

  private static int parted(Words words, int head) {
    ImmutableIntArray children = words.children(head);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (child > head
          && words.isRelation(child, "nmod")
          && words.preposition(child).equals("of")) {
        return child;
      }
    }
    return DependencyTree.NONE;
  }

  private boolean hasEdgeAdjective(Words words, int head) {
    ImmutableIntArray children = words.children(head);
    for (int i = 0; i < children.length(); i++) {
      if (children.get(i) == head - 1
          && lexicon.has(WordList.EDGE_ADJECTIVES, words.lower(children.get(i)))) {
        return true;
      }
    }
    return false;
  }

  /** "Their side of <i>it</i>": of a crossing, since nobody has a side of anything else. */
  private boolean isLine(Words words, int parted, Iterable<Reference> names) {
    if (words.lower(parted).equals("it") || lexicon.has(WordList.LINES, words.lemma(parted))) {
      return true;
    }
    Reference name = nameAt(parted, names);
    return name != null
        && name.drafts().stream()
            .allMatch(
                draft -> draft.type() == EntityType.REGION || draft.type() == EntityType.TERRITORY);
  }

  private static @Nullable Reference nameAt(int token, Iterable<Reference> names) {
    for (Reference name : names) {
      if (name.covers(token)) {
        return name;
      }
    }
    return null;
  }
}
