package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes what begins a sentence with "should" before its subject for a condition, where the parser
 * has hung the main clause on it: in "<i>should</i> the talks <i>fail</i> in May, the port and the
 * bridge <i>will pass</i> to them" the clause behind the comma with a modal verb of its own is the
 * sentence.
 */
final class InvertedOpener {
  private static final int NONE = DependencyTree.NONE;

  private InvertedOpener() {}

  static void repair(DraftTree tree) {
    int should = 0;
    int condition =
        tree.size() > 3 && tree.word(should).equals("should") ? tree.head(should) : NONE;
    int subject = condition == NONE ? NONE : tree.child(condition, "nsubj");
    if (subject == NONE || subject > condition || tree.first(subject) != should + 1) {
      return;
    }
    int modal = condition + 1;
    while (modal < tree.size() && !tree.tag(modal).equals("MD")) {
      modal++;
    }
    int verb = modal < tree.size() ? tree.head(modal) : NONE;
    boolean main =
        verb > modal
            && (tree.head(condition) == verb && tree.relation(condition).equals("csubj")
                || tree.head(verb) == condition
                    && Regex.matches(tree.relation(verb), "dep|parataxis|.comp"));
    int comma = main ? commaBefore(tree, condition, modal) : NONE;
    if (comma == NONE) {
      return;
    }
    if (tree.head(condition) != verb) {
      int head = tree.head(condition);
      String relation = tree.relation(condition);
      tree.set(verb, head, relation);
    }
    tree.set(condition, verb, "advcl");
    tree.moveChildren(condition, verb, child -> child > comma);
    subjectBehind(tree, comma, modal);
  }

  /** The first comma between the condition and the modal verb; or none. */
  private static int commaBefore(DraftTree tree, int condition, int modal) {
    for (int token = condition + 1; token < modal - 1; token++) {
      if (tree.tag(token).equals(",")) {
        return token;
      }
    }
    return NONE;
  }

  /**
   * Takes what begins behind the comma for the subject, and what is coordinated with it for that.
   */
  private static void subjectBehind(DraftTree tree, int comma, int modal) {
    int verb = tree.head(modal);
    for (int noun = comma + 1; noun < modal; noun++) {
      boolean begins =
          Regex.matches(tree.tag(noun), "NN.*|PRP|DT|CD")
              && (tree.head(noun) <= comma || tree.head(noun) == verb)
              && tree.head(noun) != NONE
              && tree.first(noun) == comma + 1;
      if (begins) {
        for (int other = noun + 1; other < modal; other++) {
          boolean outside = tree.head(other) <= comma || tree.head(other) == verb;
          if (outside && tree.tag(other).startsWith("NN")) {
            tree.set(other, noun, "conj");
          }
        }
        tree.set(noun, verb, "nsubj");
        return;
      }
    }
  }
}
