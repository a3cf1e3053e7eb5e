package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes "provided that" behind an object for the conjunction that it is: in "will lift the ban
 * <i>provided that</i> they leave" the ban provides nothing, and "lift" needs an object.
 */
final class ProvisoRepair {
  private static final int NONE = DependencyTree.NONE;

  private ProvisoRepair() {}

  static void repair(DraftTree tree, int provided) {
    int verb = tree.head(provided);
    boolean candidate =
        tree.word(provided).equals("provided")
            && verb != NONE
            && verb < provided
            && tree.relation(provided).equals("ccomp")
            && provided + 1 < tree.size()
            && tree.word(provided + 1).equals("that")
            && !tree.has(provided, "aux")
            && !tree.has(verb, "obj")
            && tree.anyChild(verb, child -> Regex.matches(tree.tag(child), "MD|TO"));
    int object = candidate ? tree.child(provided, "nsubj") : NONE;
    int clause = candidate ? tree.child(provided, "ccomp") : NONE;
    if (object == NONE || object < verb || clause == NONE || !tree.has(clause, "nsubj")) {
      return;
    }
    tree.set(object, verb, "obj");
    tree.set(clause, verb, "advcl");
    tree.moveChildren(provided, verb, child -> child != clause);
    tree.set(provided, clause, "mark");
    tree.retag(provided, "IN");
  }
}
