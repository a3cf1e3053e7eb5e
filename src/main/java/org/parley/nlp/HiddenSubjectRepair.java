package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives finite verbs subjects that the parser takes for a part of another phrase. Like {@link
 * TreeRepair}, it goes by constraints of English grammar.
 *
 * <ol>
 *   <li>Who stands right behind a quotation and a verb of saying is its subject, whatever else
 *       follows: "'It is over,' <i>said a guard</i> who left".
 *   <li>A time is measured from what happened: in "a day after <i>envoys met</i>" the noun is the
 *       subject.
 *   <li>No past modifies a noun: in "said that ships built here <i>remained</i> idle boats" it is
 *       the verb, and the one before it a participle.
 * </ol>
 */
final class HiddenSubjectRepair {
  private static final int NONE = DependencyTree.NONE;

  private HiddenSubjectRepair() {}

  static void repair(DraftTree tree, int token) {
    if (!tree.has(token, "nsubj") && !tree.has(token, "csubj") && tree.isFinite(token)) {
      speakerBehindQuotation(tree, token);
      subjectBehindTime(tree, token);
    }
    finiteAsModifier(tree, token);
  }

  /** "'It is over,' <i>said a guard</i>": behind a quotation and a verb of saying. */
  private static void speakerBehindQuotation(DraftTree tree, int verb) {
    int speaker = tree.child(verb, "xcomp");
    boolean quoted =
        verb > 1
            && tree.tag(verb).equals("VBD")
            && tree.tag(verb - 1).equals("''")
            && tree.tag(verb - 2).equals(",")
            && Regex.matches(tree.relation(verb), "dep|parataxis")
            && speaker > verb
            && tree.tag(speaker).startsWith("NN")
            && tree.first(speaker) == verb + 1;
    if (quoted) {
      tree.set(speaker, verb, "nsubj");
      tree.set(verb, tree.head(verb), "parataxis");
    }
  }

  /** "A day after <i>envoys</i> met": what stands before the verb is no part of the time. */
  private static void subjectBehindTime(DraftTree tree, int verb) {
    int time = tree.child(verb, "obl:tmod");
    int subject = time == NONE ? NONE : tree.child(time, "nmod");
    int mark = subject == NONE ? NONE : tree.child(subject, "case");
    boolean behind =
        mark != NONE
            && subject < verb
            && Regex.matches(tree.word(mark), "after|before")
            && Regex.matches(tree.tag(verb), "VB[DZP]")
            && tree.isWithin(verb - 1, subject);
    if (!behind) {
      return;
    }
    tree.set(subject, verb, "nsubj");
    tree.set(mark, verb, "mark");
    int main = tree.head(verb);
    while (main != NONE && !tree.hasFiniteVerb(main)) {
      main = tree.head(main);
    }
    if (main != NONE) {
      tree.set(verb, main, "advcl");
    }
  }

  /** "Said that ships built here <i>remained</i> idle boats": no past modifies a noun. */
  private static void finiteAsModifier(DraftTree tree, int verb) {
    int noun = tree.head(verb);
    int governor = noun == NONE ? NONE : tree.head(noun);
    int participle = governor == NONE ? NONE : tree.child(governor, "ccomp");
    int subject = participle == NONE ? NONE : tree.child(participle, "nsubj");
    boolean past =
        tree.tag(verb).equals("VBD")
            && tree.relation(verb).equals("amod")
            && noun > verb
            && tree.relation(noun).equals("obj")
            && subject != NONE
            && subject < participle
            && participle < verb
            && tree.tag(participle).equals("VBN")
            && !tree.has(participle, "aux")
            && tree.isWithin(verb - 1, participle);
    if (!past) {
      return;
    }
    // hung loose first: else a circle forbids it
    tree.set(verb, governor, "ccomp");
    tree.moveChildren(participle, verb, child -> child < participle);
    tree.set(participle, subject, "acl");
    tree.set(noun, verb, "xcomp");
  }
}
