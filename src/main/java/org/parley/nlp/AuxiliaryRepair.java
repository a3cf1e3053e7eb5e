package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Tells auxiliaries from verbs with clauses of their own. Like {@link TreeRepair}, it goes by
 * constraints of English grammar.
 *
 * <ol>
 *   <li>A present participle is no auxiliary of a verb whose subject follows it, and no mark: in
 *       "with a witness <i>saying</i> we heard it" what was heard is what was said.
 *   <li>A clause has one finite verb. Where a subject and another auxiliary follow on what the
 *       parser takes for one, that is a verb of its own, with the clause as its complement: "but
 *       <i>says</i> Tolen <i>must</i> go".
 *   <li>So it is where the second follows right on the first and a relative pronoun is its subject:
 *       "islands <i>which</i> Norland <i>says were</i> taken".
 *   <li>A clause that begins with an auxiliary before its subject, right behind another with
 *       "would" or the like, is a condition of that: "it would hold <i>had they</i> left".
 *   <li>Nor is any verb an auxiliary of an infinitive with "to" but "have", "be", "use" and
 *       "ought": "but <i>promised to leave</i>".
 *   <li>No condition stands between an auxiliary and its verb: in "they would <i>if asked</i>" the
 *       auxiliary is all that is left of its clause.
 *   <li>A perfect gerund right behind a verb is its complement: "denies <i>having used</i> them".
 * </ol>
 */
final class AuxiliaryRepair {
  private static final int NONE = DependencyTree.NONE;

  /** Participles that do mark clauses. */
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("assuming", "considering", "providing", "seeing", "supposing");

  private static final ImmutableSet<String> BEFORE_TO =
      ImmutableSet.of("have", "has", "had", "is", "are", "was", "were", "used", "ought", "need");

  private AuxiliaryRepair() {}

  static void repair(DraftTree tree, int token) {
    participleAsAuxiliary(tree, token);
    verbAsAuxiliary(tree, token);
    verbBeforeInfinitive(tree, token);
    ellipsis(tree, token);
    verbInRelativeClause(tree, token);
    perfectGerund(tree, token);
    invertedCondition(tree, token);
    wereToHappen(tree, token);
    conditionAsSentence(tree, token);
  }

  /** "<i>Were the talks to fail</i>, he said, they would go": what has "would" is the sentence. */
  private static void conditionAsSentence(DraftTree tree, int token) {
    int auxiliary = tree.child(token, "aux");
    int clause = tree.child(token, "ccomp");
    boolean condition =
        tree.head(token) == NONE
            && auxiliary == tree.first(token)
            && tree.tag(auxiliary).equals("VBD")
            && tree.child(token, "nsubj") > auxiliary
            && tree.anyChild(token, child -> child < token && tree.tag(child).equals("TO"))
            && clause > token
            && tree.anyChild(clause, child -> tree.tag(child).equals("MD"));
    if (condition) {
      tree.set(clause, NONE, "root");
      tree.set(token, clause, "advcl");
    }
  }

  private static void participleAsAuxiliary(DraftTree tree, int token) {
    int verb = tree.head(token);
    int subject = verb == NONE ? NONE : tree.child(verb, "nsubj");
    boolean small =
        tree.relation(token).equals("aux")
            || (tree.relation(token).equals("mark") && !MARKS.contains(tree.word(token)));
    if (!tree.tag(token).equals("VBG") || !small || subject < token) {
      return;
    }
    int before = token - 1;
    boolean hasNoun = before >= 0 && tree.tag(before).startsWith("NN") && tree.head(before) == verb;
    int head = tree.head(verb);
    // hung loose first: else a circle forbids it
    tree.set(token, NONE, "root");
    tree.set(verb, token, "ccomp");
    tree.set(token, head, head == NONE ? "root" : "advcl");
    if (hasNoun) {
      int with = tree.child(before, "case");
      tree.set(before, token, "nsubj");
      if (with != NONE) {
        tree.set(with, token, "mark");
      }
    }
  }

  private static void verbAsAuxiliary(DraftTree tree, int token) {
    int clause = tree.head(token);
    if (!tree.relation(token).startsWith("aux") || !Regex.matches(tree.tag(token), "VB[DZP]")) {
      return;
    }
    int subject = NONE;
    for (int child = token + 1; child < clause && subject == NONE; child++) {
      if (tree.head(child) == clause && tree.relation(child).startsWith("nsubj")) {
        subject = child;
      }
    }
    for (int second = subject + 1; subject != NONE && second < clause; second++) {
      if (tree.head(second) == clause && Regex.matches(tree.tag(second), "MD|VB[DZP]")) {
        tree.set(token, tree.head(clause), tree.relation(clause));
        tree.moveChildren(clause, token, child -> child < token);
        tree.set(clause, token, "ccomp");
        return;
      }
    }
  }

  private static void verbBeforeInfinitive(DraftTree tree, int token) {
    int infinitive = tree.head(token);
    boolean own =
        tree.relation(token).equals("aux")
            && Regex.matches(tree.tag(token), "VB[DZP]")
            && infinitive > token + 1
            && tree.tag(token + 1).equals("TO")
            && tree.head(token + 1) == infinitive
            && !BEFORE_TO.contains(tree.word(token));
    if (own) {
      tree.set(token, tree.head(infinitive), tree.relation(infinitive));
      tree.moveChildren(infinitive, token, child -> child < token);
      tree.set(infinitive, token, "xcomp");
    }
  }

  private static void ellipsis(DraftTree tree, int token) {
    int verb = tree.head(token);
    int mark = token + 1;
    boolean cut =
        tree.tag(token).equals("MD")
            && tree.relation(token).equals("aux")
            && mark < verb
            && tree.head(mark) == verb
            && tree.relation(mark).equals("mark")
            && tree.tag(mark).equals("IN");
    if (cut) {
      tree.set(token, tree.head(verb), tree.relation(verb));
      tree.moveChildren(verb, token, child -> child < token);
      int subject = tree.child(token, "nsubj:pass");
      if (subject != NONE) {
        tree.set(subject, token, "nsubj");
      }
      tree.set(verb, token, "advcl");
    }
  }

  private static void verbInRelativeClause(DraftTree tree, int token) {
    int clause = tree.head(token);
    int second = token + 1;
    boolean twice =
        tree.relation(token).startsWith("aux")
            && Regex.matches(tree.tag(token), "VB[DZP]")
            && second < clause
            && tree.head(second) == clause
            && Regex.matches(tree.tag(second), "MD|VB[DZP]")
            && tree.relation(clause).equals("acl:relcl");
    int subject = NONE;
    int pronoun = NONE;
    for (int child = 0; twice && child < token; child++) {
      if (tree.head(child) == clause && tree.relation(child).startsWith("nsubj")) {
        subject = child;
      } else if (tree.head(child) == clause && Regex.matches(tree.tag(child), "W(DT|P)")) {
        pronoun = child;
      }
    }
    if (subject == NONE || pronoun == NONE || pronoun > subject) {
      return;
    }
    tree.set(token, tree.head(clause), "acl:relcl");
    tree.set(subject, token, "nsubj");
    tree.set(clause, token, "ccomp");
    tree.set(pronoun, clause, tree.has(clause, "aux:pass") ? "nsubj:pass" : "nsubj");
  }

  private static void perfectGerund(DraftTree tree, int token) {
    int verb = tree.head(token);
    int auxiliary = tree.child(token, "aux");
    boolean right = auxiliary != NONE && tree.tag(auxiliary).equals("VBG") && verb == auxiliary - 1;
    if (right && tree.relation(token).equals("dep") && tree.isFinite(verb)) {
      tree.set(token, verb, "xcomp");
    }
  }

  /** "threatened <i>to leave</i> should they come": on which condition it would leave. */
  private static void infinitiveBeforeCondition(
      DraftTree tree, int token, int auxiliary, int subject) {
    int verb = tree.head(token);
    int infinitive = verb == NONE ? NONE : tree.child(verb, "xcomp");
    boolean condition =
        tree.relation(token).equals("advcl")
            && auxiliary != NONE
            && auxiliary < subject
            && tree.first(token) == auxiliary
            && Regex.matches(tree.tag(auxiliary), "VBD|MD")
            && infinitive > verb
            && infinitive < auxiliary
            && tree.anyChild(infinitive, child -> tree.tag(child).equals("TO"));
    if (condition) {
      tree.set(token, infinitive, "advcl");
    }
  }

  /** "<i>Were</i> that to happen, traffic would stop". */
  private static void wereToHappen(DraftTree tree, int were) {
    int clause = tree.word(were).equals("were") ? tree.child(were, "ccomp") : NONE;
    boolean inverted =
        clause != NONE
            && tree.head(were) > clause
            && Regex.matches(tree.relation(were), "advmod|dep|nsubj|advcl")
            && tree.first(were) == were
            && tree.child(clause, "nsubj") == were + 1
            && tree.anyChild(clause, child -> tree.tag(child).equals("TO"));
    if (inverted) {
      int verb = tree.head(were);
      tree.set(clause, verb, "advcl");
      tree.set(were, clause, "aux");
    }
  }

  private static void invertedCondition(DraftTree tree, int token) {
    int auxiliary = tree.child(token, "aux");
    int subject = tree.child(token, "nsubj");
    infinitiveBeforeCondition(tree, token, auxiliary, subject);
    boolean inverted =
        auxiliary != NONE
            && auxiliary < subject
            && subject < token
            && Regex.matches(tree.relation(token), "parataxis|dep")
            && Regex.matches(tree.tag(auxiliary), "VBD|MD")
            && tree.first(token) == auxiliary
            && !(auxiliary > 0 && Regex.matches(tree.tag(auxiliary - 1), "[.:]|``|''|CC|W.*"));
    boolean behindComma = inverted && auxiliary > 0 && tree.tag(auxiliary - 1).equals(",");
    if (inverted && tree.relation(token).equals("dep") && tree.head(token) > token) {
      tree.set(token, tree.head(token), "advcl");
      return;
    }
    if (!inverted || (behindComma && !tree.tag(auxiliary).equals("MD"))) {
      return;
    }
    for (int verb = auxiliary - 1; verb >= 0; verb--) {
      boolean modal = tree.anyChild(verb, child -> tree.tag(child).equals("MD"));
      // "is prepared to go on, should they agree": behind a comma any tense will do
      boolean finite = behindComma && tree.isFinite(verb);
      if (finite || (modal && tree.tag(verb).startsWith("VB"))) {
        tree.set(token, verb, "advcl");
        return;
      }
    }
  }
}
