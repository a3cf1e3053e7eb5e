package org.parley.link;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Says whom "the former" and "the latter" mean: the first and the second of two. */
final class Contrast {
  /** How many sentences back the two may stand. */
  private static final int FARTHEST = 1;

  private final Sets sets;

  Contrast(LinkingLexicon lexicon, Discourse discourse) {
    this.sets = new Sets(lexicon, discourse);
  }

  /** The reference that a token makes; null where it makes none, or nobody is sure. */
  @Nullable Reference at(Words words, int token) {
    boolean latter = words.lower(token).equals("latter");
    int determiner = words.child(token, "det");
    if (!(latter || words.lower(token).equals("former"))
        || determiner == DependencyTree.NONE
        || words.isRelation(token, "amod")
        || words.isRelation(token, "compound")) {
      return null;
    }
    ImmutableList<Draft> two =
        sets.lastTwo(words.index(), determiner, FARTHEST, draft -> !draft.isPlural());
    if (two.size() != 2) {
      return null;
    }
    Mention mention =
        new Mention(words.span(determiner, token + 1), Mention.Kind.NOMINAL, words.index(), token);
    return new Reference(mention, determiner, token + 1, ImmutableList.of(two.get(latter ? 1 : 0)));
  }
}
