package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes a noun behind "but" and before a finite verb for the subject of that verb: in "has a flag
 * and an army, but no <i>member</i> of the league has recognized it" nothing is had behind the
 * comma, and the clause before it is none of the verb's subjects.
 */
final class ButClauseRepair {
  private static final int NONE = DependencyTree.NONE;

  private ButClauseRepair() {}

  static void repair(DraftTree tree, int but) {
    int noun = tree.head(but);
    boolean candidate =
        tree.word(but).equals("but")
            && but > 0
            && tree.tag(but - 1).equals(",")
            && noun > but
            && tree.tag(noun).startsWith("NN")
            && tree.relation(noun).equals("conj")
            && tree.first(noun) >= but - 1;
    int verb = candidate ? verbBehind(tree, noun) : NONE;
    int clause = verb == NONE ? NONE : tree.child(verb, "csubj");
    if (clause == NONE || clause > but || !tree.isWithin(noun, clause)) {
      return;
    }
    tree.set(noun, verb, "nsubj");
    tree.set(but, verb, "cc");
    tree.set(clause, tree.head(verb), tree.relation(verb));
    tree.moveChildren(verb, clause, child -> child < but - 1);
    tree.set(verb, clause, "conj");
  }

  /** The finite verb without a subject whose first word follows a noun's phrase; or none. */
  private static int verbBehind(DraftTree tree, int noun) {
    int last = noun;
    while (last + 1 < tree.size() && tree.isWithin(last + 1, noun)) {
      last++;
    }
    for (int verb = last + 1; verb < Math.min(tree.size(), last + 4); verb++) {
      boolean begins =
          verb == last + 1
              || (tree.head(last + 1) == verb && tree.relation(last + 1).startsWith("aux"));
      boolean auxiliary = Regex.matches(tree.relation(verb), "aux.*|cop");
      if (begins
          && !auxiliary
          && tree.isVerb(verb)
          && tree.isFinite(verb)
          && !tree.has(verb, "nsubj")) {
        return verb;
      }
    }
    return NONE;
  }
}
