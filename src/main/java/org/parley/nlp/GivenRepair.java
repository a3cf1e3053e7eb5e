package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * Takes a noun between a verb of giving and its object for whom it is given to: "gave <i>the
 * residents</i> a few hours".
 */
final class GivenRepair {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> GIVE =
      ImmutableSet.of(
          "give",
          "gives",
          "gave",
          "given",
          "giving",
          "offer",
          "offers",
          "offered",
          "offering",
          "grant",
          "grants",
          "granted",
          "granting",
          "allow",
          "allows",
          "allowed",
          "allowing");

  private GivenRepair() {}

  static void repair(DraftTree tree, int noun) {
    int verb = tree.head(noun);
    int object = verb == NONE ? NONE : tree.child(verb, "obj");
    boolean given =
        object != NONE
            && tree.relation(noun).equals("dep")
            && tree.tag(noun).startsWith("NN")
            && GIVE.contains(tree.word(verb))
            && !tree.has(verb, "iobj")
            && verb + 1 == tree.first(noun)
            && noun + 1 == tree.first(object);
    if (given) {
      tree.set(noun, verb, "iobj");
    }
  }
}
