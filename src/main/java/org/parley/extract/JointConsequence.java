package org.parley.extract;

import com.google.common.collect.ImmutableList;
import org.parley.text.DependencyTree;

/**
 * Several clauses that hang together on a condition behind them: "The pass will be reopened and the
 * toll will be dropped if A agrees". Parsers hang the condition on the last of them.
 */
final class JointConsequence {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableList<String> MOODS =
      ImmutableList.of(
          "future-auxiliary", "conditional-auxiliary", "possible-auxiliary", "deontic");

  private JointConsequence() {}

  /**
   * The first of the coordinated clauses of one mood that a predicate ends; itself where it stands
   * alone. "It was closed, but it will be reopened if …": only the second hangs on the condition.
   */
  static int first(Syntax syntax, int predicate) {
    int at = predicate;
    while (syntax.is(at, "conj") && isJoint(syntax, syntax.tree().head(at), at)) {
      at = syntax.tree().head(at);
    }
    return at;
  }

  private static boolean isJoint(Syntax syntax, int earlier, int later) {
    int joint = syntax.child(later, "cc");
    if (joint != NONE && syntax.lexicon().isIn("contrast", syntax.lemma(joint))) {
      return false;
    }
    boolean own = syntax.child(later, "nsubj") != NONE || ClauseMood.isFinite(syntax, later);
    if (!own) {
      // "will be mended and reopened", "to mend and to reopen"
      return syntax.isPredicate(earlier) && syntax.isPredicate(later);
    }
    String mood = mood(syntax, later);
    return !mood.isEmpty() && mood.equals(mood(syntax, earlier));
  }

  /** Which of the moods a clause's own auxiliary gives it; empty if none. */
  private static String mood(Syntax syntax, int predicate) {
    for (int auxiliary : syntax.children(predicate, "aux")) {
      for (String mood : MOODS) {
        if (syntax.lexicon().isIn(mood, syntax.lemma(auxiliary))) {
          return mood;
        }
      }
    }
    return "";
  }
}
