package org.parley.extract;

import java.util.BitSet;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.parley.text.DependencyTree;
import org.parley.text.Span;

/** Reads what a sentence tells apart from who says so: its predicate and its words. */
final class ToldClause {
  private static final int NONE = DependencyTree.NONE;

  private ToldClause() {}

  /** Whether a predicate tells what will, would, may or has to be. */
  static boolean isComing(Syntax syntax, int predicate) {
    return Stream.of("future-auxiliary", "conditional-auxiliary", "possible-auxiliary", "deontic")
        .anyMatch(list -> hasAuxiliary(syntax, predicate, list));
  }

  /** Whether a predicate has an auxiliary of that list. */
  static boolean hasAuxiliary(Syntax syntax, int predicate, String list) {
    return syntax.anyChild(
        predicate, "aux", verb -> syntax.lexicon().isIn(list, syntax.lemma(verb)));
  }

  /**
   * The token among these that stands highest in the tree of those that the test holds for; or
   * none.
   */
  static int uppermost(Syntax syntax, BitSet tokens, IntPredicate test) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
      int depth = 0;
      for (int at = token; at != NONE; at = syntax.tree().head(at)) {
        depth++;
      }
      if (depth < least && test.test(token)) {
        least = depth;
        best = token;
      }
    }
    return best;
  }

  /** The words of a clause among these tokens, without the frame of who says so. */
  static Span span(Reading reading, Scope scope, Syntax syntax, int predicate, BitSet among) {
    BitSet tokens = ConditionSpans.clauseTokens(syntax, predicate);
    tokens.and(among);
    Claim claim = scope.claim(syntax.token(predicate).span());
    if (claim != null) {
      BitSet said = new BitSet();
      tokens.stream().filter(token -> claim.says(syntax.token(token).span())).forEach(said::set);
      tokens = said;
    }
    return tokens.isEmpty()
        ? syntax.token(predicate).span()
        : reading.trimmed(syntax.span(ConditionSpans.run(syntax, tokens, predicate)));
  }
}
