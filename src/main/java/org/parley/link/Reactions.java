package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;
import org.parley.text.DependencyTree;

/**
 * Finds against whom a step was taken, whom "it" means in the reason for it: "broke off relations
 * with Chad after <i>it</i> seized an airliner".
 */
final class Reactions {
  private static final ImmutableSet<String> REASONS = ImmutableSet.of("after", "because");
  private static final ImmutableSet<String> AGAINST =
      ImmutableSet.of("against", "from", "of", "on", "to", "with");

  private final LinkingLexicon lexicon;

  Reactions(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The heads of those against whom the step can be that has a pronoun as the subject of its
   * reason, the likeliest first; empty where the reason is nothing that somebody did to another.
   */
  ImmutableList<Integer> against(Words words, int token) {
    int reason = words.head(token);
    if (reason == DependencyTree.NONE
        || !words.relation(token).equals("nsubj")
        || !words.isRelation(reason, "advcl")
        || !words.isVerb(reason)
        || lexicon.has(WordList.OWN_REASONS, words.lemma(reason))) {
      return ImmutableList.of();
    }
    int mark = words.child(reason, "mark");
    int step = words.head(reason);
    if (mark == DependencyTree.NONE
        || !REASONS.contains(words.lower(mark))
        || step > reason
        || !lexicon.has(WordList.REACTION_VERBS, words.lemma(step))) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    int object = words.child(step, "obj");
    if (object != DependencyTree.NONE && object < reason) {
      found.add(object);
      below(words, object, reason).forEach(found::add);
    }
    below(words, step, reason).forEach(found::add);
    int owner = object == DependencyTree.NONE ? object : words.child(object, "nmod:poss");
    if (owner != DependencyTree.NONE && !words.isUpos(owner, "PRON")) {
      found.add(owner);
    }
    return found.build();
  }

  /** What stands behind a preposition that can say against whom. */
  private static IntStream below(Words words, int head, int before) {
    ImmutableIntArray children = words.children(head);
    return children.stream()
        .filter(child -> child > head && child < before)
        .filter(child -> words.isRelation(child, "obl") || words.isRelation(child, "nmod"))
        .filter(child -> AGAINST.contains(words.preposition(child)));
  }
}
