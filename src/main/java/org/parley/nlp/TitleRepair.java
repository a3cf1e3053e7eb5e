package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Joins the second verb of a title to the first: "Norland <i>shuts</i> border, <i>threatens</i> to
 * cut gas", "Norland <i>rejects</i> truce, <i>says</i> it will fight on". A title has no end and
 * leaves out "and".
 */
final class TitleRepair {
  private static final int NONE = DependencyTree.NONE;

  private TitleRepair() {}

  static void repair(DraftTree tree, int second) {
    int first = second > 1 ? first(tree, second) : NONE;
    int head = tree.head(second);
    if (first == NONE
        || tree.has(second, "nsubj")
        || !Regex.matches(tree.relation(second), "dep|nsubj|parataxis|appos|obj")) {
      return;
    }
    if (head == first) {
      tree.set(second, first, "conj");
    } else if (head > second && tree.head(head) == first && tree.isVerb(head)) {
      // "says it will fight on": the clause is what is said
      boolean infinitive = tree.anyChild(head, child -> tree.tag(child).equals("TO"));
      tree.set(second, first, "conj");
      tree.set(head, second, infinitive ? "xcomp" : "ccomp");
    }
  }

  /** The verb of the first half, if it agrees with that behind the comma. */
  private static int first(DraftTree tree, int second) {
    String tag = tree.tag(second);
    boolean title =
        Regex.matches(tag, "VB[PZ]")
            && tree.tag(second - 1).equals(",")
            && !Regex.matches(tree.tag(tree.size() - 1), "[.:]|''");
    for (int token = 0; title && token < second - 1; token++) {
      if (tree.tag(token).equals(tag)) {
        return tree.has(token, "nsubj") ? token : NONE;
      }
      if (Regex.matches(tree.tag(token), "[,:.]|VB[DPZ]|MD")) {
        return NONE;
      }
    }
    return NONE;
  }
}
