package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.parley.text.DependencyTree;

/** What two do to each other by giving and taking the same: "traded blame", "exchanged fire". */
final class MutualDeed {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> WITH = ImmutableSet.of("with");

  private MutualDeed() {}

  /**
   * All who do it, where a word tells of such a deed and of those on both sides of it; else nobody.
   *
   * @param initiators who is found to do it
   */
  static Set<Integer> parties(Syntax syntax, int trigger, Set<Integer> initiators) {
    boolean noun = isHeadlineNoun(syntax, trigger);
    if (!noun && !isVerb(syntax, trigger)) {
      return ImmutableSet.of();
    }
    Set<Integer> parties = new LinkedHashSet<>();
    int head = syntax.tree().head(trigger);
    if (noun && syntax.is(trigger, "conj") && syntax.token(head).upos().equals("PROPN")) {
      parties.add(head);
    }
    parties.addAll(initiators);
    boolean several =
        parties.size() > 1
            || parties.stream().anyMatch(each -> syntax.token(each).xpos().equals("NNS"));
    return several ? parties : ImmutableSet.of();
  }

  private static boolean isVerb(Syntax syntax, int trigger) {
    int object = syntax.isVerb(trigger) ? syntax.patient(trigger) : NONE;
    return object != NONE
        && syntax.lexicon().isIn("does-mutually", syntax.lemma(trigger))
        && syntax.lexicon().isIn("traded-noun", syntax.lemma(object))
        && !hasOther(syntax, trigger, "obl")
        && !hasOther(syntax, object, "nmod");
  }

  /** "Norland and Westmark <i>trade blame</i>": the tagger may take both for nouns. */
  private static boolean isHeadlineNoun(Syntax syntax, int trigger) {
    return syntax.lexicon().isIn("traded-noun", syntax.lemma(trigger))
        && syntax.anyChild(
            trigger,
            "compound",
            verb ->
                verb == trigger - 1 && syntax.lexicon().isIn("does-mutually", syntax.lemma(verb)))
        && !hasOther(syntax, trigger, "nmod");
  }

  /** "traded blame <i>with</i> Westmark": the other side is told. */
  private static boolean hasOther(Syntax syntax, int token, String relation) {
    return syntax.anyChild(token, relation, phrase -> syntax.hasCase(phrase, WITH));
  }
}
