package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;

/**
 * What somebody threatens, promises, offers or demands by a noun, under a condition: "threatened
 * <i>sanctions</i> if …", "warned of <i>famine</i> should …". The condition is part of what is
 * said, and what hangs on it is the thing, not that somebody speaks of it.
 */
final class OfferedThing {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<SpeechAct> ACTS =
      ImmutableSet.of(SpeechAct.THREAT, SpeechAct.PROMISE, SpeechAct.OFFER, SpeechAct.DEMAND);

  private OfferedThing() {}

  /** The words of the conditions behind such a thing; empty where a claim's content is another. */
  static BitSet conditions(Match match) {
    Syntax syntax = match.syntax();
    int cue = match.trigger();
    BitSet words = new BitSet();
    boolean thing =
        syntax.isVerb(cue)
            && !match.all("content").isEmpty()
            && match.all("content").stream().noneMatch(syntax::isPredicate)
            && syntax
                .entry("speech", cue)
                .map(entry -> entry.attribute("act"))
                .map(SpeechActs::named)
                .filter(ACTS::contains)
                .isPresent();
    if (thing) {
      for (int clause : syntax.children(cue, "advcl")) {
        if (clause > cue && isCondition(syntax, clause)) {
          words.or(syntax.tree().subtree(clause));
        }
      }
    }
    return words;
  }

  private static boolean isCondition(Syntax syntax, int clause) {
    boolean marked =
        syntax.anyChild(
            clause, "mark", mark -> syntax.lexicon().isIn("condition-mark", syntax.lemma(mark)));
    int subject = syntax.child(clause, "nsubj");
    int auxiliary = syntax.child(clause, "aux");
    // "should the siege go on"
    return marked || (auxiliary != NONE && auxiliary < subject && syntax.isTensed(auxiliary));
  }

  /**
   * The thing among what a claim says, where a verb is the claim's cue and the clause a condition
   * behind it; or none.
   */
  static int of(Syntax syntax, Claim claim, int verb, int clause) {
    boolean conditional =
        syntax.is(clause, "advcl")
            && syntax.tree().head(clause) == verb
            && isCondition(syntax, clause);
    if (!conditional || claim.cue() == null || !claim.cue().contains(syntax.token(verb).span())) {
      return NONE;
    }
    for (String relation : new String[] {"obj", "obl"}) {
      for (int child : syntax.children(verb, relation)) {
        if (child > verb && claim.says(syntax.token(child).span()) && !syntax.isPredicate(child)) {
          return child;
        }
      }
    }
    return NONE;
  }
}
