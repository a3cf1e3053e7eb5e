package org.parley.extract;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * What somebody asks others to let happen: "<i>let</i> the council <i>decide</i>". Behind a subject
 * ("the army let them leave") it has happened, and who says "let me thank you" thanks.
 */
final class LetClause {
  private static final int NONE = DependencyTree.NONE;

  private LetClause() {}

  /** Whether a clause is what an imperative "let" at the beginning of a clause asks for. */
  static boolean is(Syntax syntax, int predicate) {
    int let = syntax.tree().head(predicate);
    String relation = syntax.tree().relation(predicate);
    if (let == NONE
        || !syntax.lexicon().isIn("lets-happen", syntax.lemma(let))
        || !(relation.equals("ccomp") || relation.equals("xcomp"))
        || !Regex.matches(syntax.token(let).xpos(), "VBP?")
        || syntax.child(let, "nsubj") != NONE
        || syntax.child(let, "mark") != NONE
        || syntax.child(let, "aux") != NONE
        || !beginsClause(syntax, let)) {
      return false;
    }
    int whom = let + 1;
    return whom < syntax.size()
        && !syntax.lexicon().isIn("writer-alone", syntax.lemma(whom))
        && !syntax.isPunctuation(whom);
  }

  private static boolean beginsClause(Syntax syntax, int token) {
    int before = token - 1;
    while (before >= 0 && syntax.is(before, "advmod") && syntax.tree().head(before) == token) {
      before--;
    }
    return before < 0
        || syntax.isPunctuation(before)
        || syntax.token(before).upos().equals("CCONJ");
  }
}
