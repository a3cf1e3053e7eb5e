package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes a clause behind "all who", "those who" for what tells of these: in "allow <i>all</i> who
 * fled to return" those who fled are allowed to, and a verb behind a comma and "and" goes with the
 * first one.
 */
final class AllWhoRepair {
  private static final int NONE = DependencyTree.NONE;

  private AllWhoRepair() {}

  static void repair(DraftTree tree, int all) {
    int clause = tree.head(all);
    int verb = clause == NONE ? NONE : tree.head(clause);
    boolean candidate =
        tree.relation(all).equals("dep")
            && Regex.matches(tree.word(all), "all|those|everyone|everybody|anyone|anybody")
            && all + 1 < tree.size()
            && tree.word(all + 1).equals("who")
            && verb != NONE
            && verb < all
            && tree.isVerb(verb)
            && tree.relation(clause).equals("ccomp")
            && !tree.has(verb, "obj");
    if (!candidate) {
      return;
    }
    tree.set(all, verb, "obj");
    tree.set(clause, all, "acl:relcl");
    int infinitive = tree.child(clause, "xcomp");
    if (infinitive == NONE) {
      return;
    }
    tree.set(infinitive, verb, "xcomp");
    for (int other = infinitive + 3; other < tree.size(); other++) {
      boolean joined =
          tree.head(other) == infinitive
              && tree.relation(other).equals("conj")
              && tree.tag(other).equals("VB")
              && tree.tag(verb).equals("VB")
              && tree.tag(other - 1).equals("CC")
              && tree.tag(other - 2).equals(",");
      if (joined) {
        tree.set(other, verb, "conj");
      }
    }
  }
}
