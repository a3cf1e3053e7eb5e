package org.parley.nlp;

import org.parley.text.DependencyTree;

/**
 * Gives participles the place that they have. Like {@link TreeRepair}, it goes by constraints of
 * English grammar.
 *
 * <ol>
 *   <li>A participle with an object is no adverb: in "<i>after seizing</i> the town, they left" it
 *       is a clause, and the preposition marks it.
 *   <li>A participle without an auxiliary has no subject: in "demanded <i>talks</i> in the town
 *       <i>aimed</i> at peace" the noun is the object of the verb, and the participle tells more of
 *       the noun before it.
 *   <li>What modifies a noun does not stand before its article: in "of <i>ramming</i> a boat" the
 *       participle is a clause, and the noun is its object.
 *   <li>A present participle with an object, behind a comma and at the end of its clause, tells
 *       what the whole did: "shelled a camp near the town, <i>killing</i> dozens".
 *   <li>A past without a subject is no phrase: in "commitments <i>made</i> years ago" it is a
 *       participle of the noun before it.
 * </ol>
 */
final class ParticipleRepair {
  private static final int NONE = DependencyTree.NONE;

  private ParticipleRepair() {}

  static void repair(DraftTree tree, int token) {
    participleAsAdverb(tree, token);
    subjectOfParticiple(tree, token);
    gerundBeforeArticle(tree, token);
    resultBehindComma(tree, token);
    pastAsPhrase(tree, token);
  }

  private static void participleAsAdverb(DraftTree tree, int token) {
    if (!tree.tag(token).equals("VBG")
        || !tree.relation(token).equals("advmod")
        || !tree.has(token, "obj")) {
      return;
    }
    int head = tree.head(token);
    tree.set(token, head, "advcl");
    int before = token - 1;
    if (before >= 0 && tree.tag(before).equals("IN") && tree.head(before) == head) {
      tree.set(before, token, "mark");
    }
  }

  private static void subjectOfParticiple(DraftTree tree, int token) {
    int verb = tree.head(token);
    if (!tree.tag(token).equals("VBN")
        || !tree.relation(token).equals("dep")
        || !tree.isVerb(verb)
        || verb > token
        || tree.has(verb, "obj")
        || tree.has(verb, "ccomp")
        || tree.has(token, "aux")) {
      return;
    }
    int subject = tree.child(token, "nsubj");
    if (subject != NONE
        && subject > verb
        && subject < token
        && tree.tag(token - 1).startsWith("NN")) {
      tree.set(subject, verb, "obj");
      tree.set(token, token - 1, "acl");
    }
  }

  private static void gerundBeforeArticle(DraftTree tree, int token) {
    int noun = tree.head(token);
    int preposition = token - 1;
    boolean before =
        tree.tag(token).equals("VBG")
            && tree.relation(token).equals("amod")
            && preposition >= 0
            && tree.head(preposition) == noun
            && tree.relation(preposition).equals("case")
            && tree.tag(token + 1).matches("DT|PRP\\$")
            && tree.head(token + 1) == noun;
    if (!before) {
      return;
    }
    int head = tree.head(noun);
    int verb = head != NONE && tree.relation(head).equals("obj") ? tree.head(head) : head;
    tree.set(token, verb, "advcl");
    tree.set(preposition, token, "mark");
    tree.set(noun, token, "obj");
    tree.moveChildren(
        verb, token, child -> tree.relation(child).equals("obl") && tree.first(child) == noun + 1);
  }

  private static void resultBehindComma(DraftTree tree, int token) {
    int noun = tree.head(token);
    boolean candidate =
        tree.tag(token).equals("VBG")
            && tree.relation(token).equals("acl")
            && token > 1
            && tree.tag(token - 1).equals(",")
            && tree.has(token, "obj")
            && noun < token
            && !tree.relation(noun).startsWith("nsubj");
    if (!candidate) {
      return;
    }
    int verb = noun;
    while (verb != NONE && !tree.isFinite(verb)) {
      verb = tree.head(verb);
    }
    if (verb != NONE && verb < noun && isLastIn(tree, token, verb)) {
      tree.set(token, verb, "advcl");
    }
  }

  /** Whether nothing but marks hangs on a verb behind a clause. */
  private static boolean isLastIn(DraftTree tree, int clause, int verb) {
    return !tree.anyChild(
        verb, child -> child > clause && !tree.relation(child).matches("punct|conj|cc"));
  }

  private static void pastAsPhrase(DraftTree tree, int token) {
    boolean phrase =
        tree.tag(token).equals("VBD")
            && tree.relation(token).matches("obl|nmod")
            && token > 0
            && tree.tag(token - 1).startsWith("NN")
            && !tree.has(token, "nsubj")
            && !tree.has(token, "aux")
            && !tree.has(token, "obj")
            && !tree.has(token, "case");
    if (phrase) {
      tree.set(token, token - 1, "acl");
      tree.retag(token, "VBN");
    }
  }
}
