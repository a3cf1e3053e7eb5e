package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives a verb behind an aside to the clause that the aside interrupts. Like {@link TreeRepair}, it
 * goes by constraints of English grammar and punctuation: what a comma opens, a comma ends, and the
 * next verb without a subject has the form of the verb before the aside.
 *
 * <ol>
 *   <li>"The league <i>rejected</i> the count, alleging that boxes had been stuffed, and
 *       <i>vowed</i> to …".
 *   <li>"He <i>denied</i> ordering the raid, in which forty died, but never <i>condemned</i> it". A
 *       relative pronoun that is a subject may have both verbs, and these stay as they are.
 *   <li>"A <i>claim</i>, for which he gave no proof, <i>that</i> they had paid".
 * </ol>
 */
final class AsideEndRepair {
  private static final int NONE = DependencyTree.NONE;

  private static final String TOLD =
      "(claim|allegation|accusation|charge|assertion|statement|argument|belief|fear|promise|pledge"
          + "|threat|warning|report|rumou?r|suggestion|denial|demand)s?";

  private AsideEndRepair() {}

  static void repair(DraftTree tree, int verb) {
    sequel(tree, verb);
    whatIsTold(tree, verb);
  }

  private static void whatIsTold(DraftTree tree, int clause) {
    int mark = tree.child(clause, "mark");
    boolean open =
        tree.relation(clause).equals("ccomp")
            && mark > 0
            && tree.word(mark).equals("that")
            && tree.tag(mark - 1).equals(",");
    for (int top = tree.head(clause); open && top != NONE; top = tree.head(top)) {
      int noun = tree.head(top);
      if (tree.relation(top).equals("acl:relcl") && top < mark && tree.word(noun).matches(TOLD)) {
        tree.set(clause, noun, "acl");
        return;
      }
    }
  }

  private static void sequel(DraftTree tree, int verb) {
    int joint = tree.child(verb, "cc");
    boolean open =
        tree.relation(verb).equals("conj")
            && joint > 0
            && joint < verb
            && tree.tag(joint - 1).equals(",")
            && Regex.matches(tree.tag(verb), "VB[DZPN]")
            && !tree.has(verb, "nsubj")
            && !tree.has(verb, "aux")
            && !tree.has(verb, "mark");
    int aside = open ? aside(tree, tree.head(verb), joint) : NONE;
    if (aside == NONE) {
      return;
    }
    int main = tree.head(aside);
    while (main != NONE && !tree.hasFiniteVerb(main)) {
      main = tree.head(main);
    }
    if (main != NONE
        && main < tree.first(aside)
        && tree.tag(main).equals(tag(tree, verb))
        && tree.has(main, "nsubj")) {
      tree.retag(verb, tag(tree, verb));
      tree.set(verb, main, "conj");
    }
  }

  /**
   * No participle without an auxiliary has an object: "had fallen, but never <i>admitted it</i>".
   */
  private static String tag(DraftTree tree, int verb) {
    boolean past =
        tree.tag(verb).equals("VBN")
            && (tree.has(verb, "obj") || tree.has(verb, "xcomp") || tree.has(verb, "ccomp"));
    return past ? "VBD" : tree.tag(verb);
  }

  /** The clause behind a comma, without a subject that the verb could have, that holds a token. */
  private static int aside(DraftTree tree, int token, int joint) {
    for (int top = token; top != NONE && tree.head(top) != NONE; top = tree.head(top)) {
      int first = tree.first(top);
      boolean behindComma =
          tree.head(top) < first && first > 0 && first < joint && tree.tag(first - 1).equals(",");
      boolean gerund =
          Regex.matches(tree.relation(top), "advcl|acl|dep")
              && tree.tag(top).equals("VBG")
              && first == top;
      boolean relative =
          tree.relation(top).equals("acl:relcl")
              && tree.tag(first).equals("IN")
              && tree.tag(first + 1).equals("WDT");
      if (behindComma && (gerund && top != token || relative)) {
        return top;
      }
    }
    return NONE;
  }
}
