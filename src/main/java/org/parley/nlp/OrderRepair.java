package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Keeps an order and what is told to follow from it apart: "<i>Lift</i> the blockade by midnight
 * and your soldiers <i>will</i> go home". Like {@link TreeRepair}, it goes by constraints of
 * English grammar: an order has no subject, and what stands between the conjunction and a modal
 * verb is the subject of that. Parsers coordinate it with the words before, and give the order to a
 * noun.
 */
final class OrderRepair {
  private static final int NONE = DependencyTree.NONE;

  private final DraftTree tree;

  private OrderRepair(DraftTree tree) {
    this.tree = tree;
  }

  static void repair(DraftTree tree) {
    OrderRepair repair = new OrderRepair(tree);
    for (int token = 0; token < tree.size(); token++) {
      if (tree.tag(token).equals("VB") && repair.beginsSpeech(token)) {
        repair.order(token);
      }
    }
  }

  private boolean beginsSpeech(int token) {
    return token == 0 || tree.tag(token - 1).equals("``");
  }

  private void order(int order) {
    int joint = joint(order);
    int modal = joint == NONE ? NONE : modal(joint);
    if (modal == NONE || tree.head(modal) < modal) {
      return;
    }
    int verb = tree.head(modal);
    int subject = subject(joint, modal);
    int top = order;
    while (tree.head(top) != NONE && tree.head(top) >= order && tree.head(top) <= verb) {
      top = tree.head(top);
    }
    int head = tree.head(top);
    String relation = tree.relation(top);
    // hung loose first: else a circle forbids it
    tree.set(order, NONE, "root");
    tree.set(verb, order, "conj");
    tree.set(order, head, relation);
    tree.set(joint, verb, "cc");
    tree.set(subject, verb, "nsubj");
    for (int token = order + 1; token < joint; token++) {
      boolean crosses =
          tree.head(token) >= joint || tree.head(token) == head && head != NONE || isRoot(token);
      if (crosses) {
        boolean nominal =
            Regex.matches(tree.relation(token), "nsubj|dep|root|ccomp|xcomp|dislocated");
        boolean object = nominal && Regex.matches(tree.tag(token), "NN.*|PRP");
        tree.set(token, order, object ? "obj" : tree.relation(token));
      }
    }
    for (int token = joint + 1; token < verb; token++) {
      if (tree.head(token) < joint) {
        tree.set(token, verb, tree.relation(token));
      }
    }
  }

  private boolean isRoot(int token) {
    return tree.head(token) == NONE;
  }

  /** The conjunction behind an order, with no finite verb between; or none. */
  private int joint(int order) {
    for (int token = order + 1; token < tree.size(); token++) {
      String tag = tree.tag(token);
      if (Regex.matches(tag, "VBD|VBZ|VBP|MD|TO|W.*|[.:]|''")) {
        return NONE;
      }
      if (tag.equals("CC") && modal(token) != NONE) {
        return token;
      }
    }
    return NONE;
  }

  /** The modal verb behind a subject right behind a conjunction; or none. */
  private int modal(int joint) {
    if (joint + 1 < tree.size() && tree.tag(joint + 1).equals("RB")) {
      // "or else", "and not"
      return NONE;
    }
    for (int token = joint + 1; token < tree.size(); token++) {
      String tag = tree.tag(token);
      if (tag.equals("MD")) {
        return token > joint + 1 ? token : NONE;
      }
      if (!Regex.matches(tag, "DT|PRP|PRP\\$|NN.*|JJ.*|CD|POS|RB|IN|VBN")) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The uppermost word between the conjunction and the modal verb. */
  private int subject(int joint, int modal) {
    for (int token = joint + 1; token < modal; token++) {
      int head = tree.head(token);
      boolean outside = head <= joint || head >= modal;
      if (outside && Regex.matches(tree.tag(token), "NN.*|PRP|DT|CD")) {
        return token;
      }
    }
    return modal - 1;
  }
}
