package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives a condition behind a comma to the main clause, where the parser hangs it on a relative
 * clause: in "we will see fewer in towns <i>that were searched, provided that</i> nobody knew" no
 * comma stands before "that", so that the one before "provided" ends the relative clause. Nor is a
 * condition the sentence: in "<i>if they say</i> that it holds, the talks <i>will go</i> on" the
 * clause behind the comma is.
 */
final class ConditionPlaceRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final String MARKS = "if|unless|provided|providing|once|until";

  private ConditionPlaceRepair() {}

  static void repair(DraftTree tree, int condition) {
    conditionAsSentence(tree, condition);
    int relative = tree.head(condition);
    int mark = tree.child(condition, "mark");
    boolean candidate =
        relative != NONE
            && relative < condition
            && tree.relation(condition).equals("advcl")
            && Regex.matches(tree.relation(relative), "acl:relcl|acl|dep")
            && tree.tag(tree.first(relative)).startsWith("W")
            && mark > relative
            && Regex.matches(tree.word(mark), MARKS)
            && tree.first(condition) == mark
            && tree.tag(mark - 1).equals(",")
            && !tree.tag(Math.max(0, tree.first(relative) - 1)).equals(",");
    int clause = candidate ? tree.head(relative) : NONE;
    while (clause != NONE && !tree.isFinite(clause)) {
      clause = tree.head(clause);
    }
    if (clause != NONE && clause < relative) {
      tree.set(condition, clause, "advcl");
    }
  }

  private static void conditionAsSentence(DraftTree tree, int clause) {
    int condition = clause;
    while (condition != NONE && tree.head(condition) != NONE) {
      condition = tree.head(condition);
    }
    int first = tree.first(clause);
    int mark = tree.child(condition, "mark");
    boolean open =
        clause != condition
            && tree.relation(clause).equals("parataxis")
            && mark == 0
            && Regex.matches(tree.word(mark), "if|unless|once|until")
            && tree.has(clause, "nsubj")
            && tree.hasFiniteVerb(clause)
            && !tree.has(clause, "mark")
            && first > condition
            && tree.tag(first - 1).equals(",");
    if (open) {
      tree.set(clause, NONE, "root");
      tree.set(condition, clause, "advcl");
    }
  }
}
