package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Hangs what a protest is about on the protest: in "resigned in protest <i>at the raid</i>" a
 * phrase right behind "in protest" belongs to it, not to the verb.
 */
final class ProtestRepair {
  private static final int NONE = DependencyTree.NONE;

  private ProtestRepair() {}

  static void repair(DraftTree tree, int protest) {
    boolean reason =
        protest > 0
            && tree.word(protest).equals("protest")
            && tree.word(protest - 1).equals("in")
            && protest + 2 < tree.size()
            && Regex.matches(tree.word(protest + 1), "at|against|over");
    if (!reason) {
      return;
    }
    for (int noun = protest + 2; noun < tree.size(); noun++) {
      if (tree.head(noun) == tree.head(protest)
          && Regex.matches(tree.relation(noun), "obl|nmod|advcl")
          && tree.first(noun) == protest + 1) {
        tree.set(noun, protest, tree.relation(noun).equals("obl") ? "nmod" : tree.relation(noun));
        return;
      }
    }
  }
}
