package org.parley.extract;

import org.parley.text.DependencyTree;

/**
 * Tells what is only proposed though its verb has tense: "Europe should offer a bargain: Norland
 * <i>leaves</i>; the council <i>grants</i> an amnesty", "proposed that they <i>meet</i> again and
 * that the islands <i>be disarmed</i>".
 */
final class ProposedClause {
  private static final int NONE = DependencyTree.NONE;

  private ProposedClause() {}

  static boolean is(Syntax syntax, int predicate) {
    return isBehindProposal(syntax, predicate) || isSubjunctive(syntax, predicate);
  }

  /** In the present, behind a colon and a noun for what is proposed. */
  private static boolean isBehindProposal(Syntax syntax, int predicate) {
    if (!isPresent(syntax, predicate)) {
      return false;
    }
    int colon = predicate;
    while (colon >= 0 && !syntax.token(colon).form().equals(":")) {
      colon--;
    }
    return colon > 1
        && syntax.lexicon().isIn("bargain-noun", syntax.lemma(colon - 1))
        && syntax.token(colon - 1).upos().equals("NOUN");
  }

  /** "Proposed that they meet": the form of a plural does not show it, the verb does. */
  private static boolean isSubjunctive(Syntax syntax, int predicate) {
    int first = predicate;
    while (syntax.is(first, "conj")) {
      first = syntax.tree().head(first);
    }
    int governor = syntax.is(first, "ccomp") ? syntax.tree().head(first) : NONE;
    return governor != NONE
        && syntax.lemma(governor).equals("propose")
        && syntax.child(predicate, "nsubj") + syntax.child(predicate, "nsubj:pass") > 2 * NONE
        && syntax.anyChild(first, "mark", mark -> syntax.lemma(mark).equals("that"))
        && (isPresent(syntax, predicate)
            || syntax.anyChild(
                predicate, "aux:pass", each -> syntax.token(each).form().equals("be")));
  }

  private static boolean isPresent(Syntax syntax, int predicate) {
    String tag = syntax.token(predicate).xpos();
    return tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VB");
  }
}
