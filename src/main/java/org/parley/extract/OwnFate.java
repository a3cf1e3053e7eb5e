package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * Nouns for what is done to somebody: "<i>his</i> overthrow", "the <i>envoy's</i> arrest", "the
 * <i>island's</i> annexation by Norland". Whom they belong to has not done it but undergoes it,
 * unless somebody else is named who does.
 */
final class OwnFate {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> OF = ImmutableSet.of("of");
  private static final ImmutableSet<String> BY = ImmutableSet.of("by");

  private OwnFate() {}

  /** Who undergoes what a noun tells and stands before it as its owner; or none. */
  static int sufferer(Syntax syntax, int noun) {
    int owner = syntax.token(noun).upos().equals("NOUN") ? syntax.child(noun, "nmod:poss") : NONE;
    if (owner == NONE || names(syntax, noun)) {
      return NONE;
    }
    Lexicon lexicon = syntax.lexicon();
    if (lexicon.isIn("befalls-owner", syntax.lemma(noun))) {
      return owner;
    }
    // "the island's annexation" may be what the island has done, but not if somebody does it
    if (lexicon.isIn("done-to-owner", syntax.lemma(noun)) && isDone(syntax, noun)) {
      return owner;
    }
    // "their arrests" are those they made as well as those they suffered, and an army's arrest of
    // nobody in particular is one that it made
    boolean single = syntax.token(noun).xpos().equals("NN");
    boolean deals = lexicon.isIn("deals-out", syntax.lemma(owner));
    return single && !deals && lexicon.isIn("may-befall-owner", syntax.lemma(noun)) ? owner : NONE;
  }

  /** "its annexation <i>by Norland</i>". */
  private static boolean isDone(Syntax syntax, int noun) {
    return syntax.anyChild(
        noun,
        "nmod",
        phrase -> syntax.hasCase(phrase, BY) && Participants.isSomebody(syntax, phrase));
  }

  /** "his overthrow <i>of the king</i>", "its arrest and detention <i>of two men</i>". */
  private static boolean names(Syntax syntax, int noun) {
    return syntax.conjuncts().with(noun).stream()
        .anyMatch(each -> syntax.anyChild(each, "nmod", phrase -> syntax.hasCase(phrase, OF)));
  }
}
