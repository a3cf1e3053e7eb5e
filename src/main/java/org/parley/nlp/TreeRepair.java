package org.parley.nlp;

import org.parley.text.DependencyTree;

/**
 * Repairs what the parser is known to get wrong, by constraints that hold of English grammar and
 * not by exceptions for single words.
 *
 * <ol>
 *   <li>A finite clause with a subject of its own cannot be coordinated with a noun: "accused them
 *       of <i>crimes</i>, and the minister <i>left</i>".
 *   <li>A bare infinitive cannot be coordinated with a verb that agrees with a subject in the third
 *       person: "<i>wants</i> them to go, <i>leave</i> the town and …" goes with "go".
 *   <li>A verb in the present without a subject, coordinated with a verb of saying in the past
 *       whose complement is in the present, belongs to the complement: "<i>told</i> us that it
 *       <i>is</i> not leaving, but <i>wants</i> talks".
 *   <li>A finite verb without a subject cannot be coordinated with the bare infinitive behind a
 *       modal verb: "<i>warned</i> that it could <i>flood</i> and <i>urged</i> them to leave" goes
 *       with the verb that is finite alike.
 *   <li>A preposition cannot be a clause: in "<i>after</i> signing" the participle is, and the
 *       preposition marks it.
 *   <li>A participle with an object is no adverb: in "<i>after seizing</i> the town, they left" it
 *       is a clause, and the preposition marks it.
 *   <li>A particle is none of a noun: in "sealed <i>off</i> the town" it is the verb's, and the
 *       noun is the verb's object.
 *   <li>A determiner is none of a phrase of its own before a gerund: in "the <i>shelling</i> of the
 *       town" the gerund is the noun.
 *   <li>A participle without an auxiliary has no subject: in "demanded <i>talks</i> in the town
 *       <i>aimed</i> at peace" the noun is the object of the verb, and the participle tells more of
 *       the noun before it.
 * </ol>
 */
final class TreeRepair {
  private static final int NONE = DependencyTree.NONE;

  private TreeRepair() {}

  static void repair(DraftTree tree) {
    OrderRepair.repair(tree);
    for (int token = 0; token < tree.size(); token++) {
      prepositionAsClause(tree, token);
      participleAsAdverb(tree, token);
      subjectOfParticiple(tree, token);
      AuxiliaryRepair.repair(tree, token);
      particleOfNoun(tree, token);
      gerundBelowDeterminer(tree, token);
      SubjectRepair.repair(tree, token);
      if (tree.relation(token).equals("conj")) {
        clauseOnNoun(tree, token);
        infinitiveOnFinite(tree, token);
        presentOnPast(tree, token);
        finiteOnInfinitive(tree, token);
      }
      FrameRepair.repair(tree, token);
    }
  }

  private static void prepositionAsClause(DraftTree tree, int token) {
    if (!tree.tag(token).equals("IN") || !tree.relation(token).equals("advcl")) {
      return;
    }
    int participle = tree.child(token, "dep");
    if (participle != NONE && isVerb(tree, participle)) {
      tree.set(participle, tree.head(token), "advcl");
      tree.set(token, participle, "mark");
    }
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
        || !isVerb(tree, verb)
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

  private static void particleOfNoun(DraftTree tree, int token) {
    int noun = tree.head(token);
    int verb = token - 1;
    if (tree.tag(token).equals("RP")
        && noun > token
        && verb >= 0
        && isVerb(tree, verb)
        && tree.head(noun) == verb
        && tree.relation(noun).equals("obl")
        && !tree.has(verb, "obj")) {
      tree.set(token, verb, "compound:prt");
      tree.set(noun, verb, tree.has(verb, "aux:pass") ? "obl" : "obj");
    }
  }

  private static void gerundBelowDeterminer(DraftTree tree, int token) {
    int gerund = token + 1;
    boolean below =
        tree.tag(token).equals("DT")
            && gerund < tree.size()
            && tree.tag(gerund).equals("VBG")
            && tree.head(gerund) == token
            && tree.relation(gerund).equals("amod")
            && tree.has(token, "nmod");
    if (!below) {
      return;
    }
    tree.set(gerund, tree.head(token), tree.relation(token));
    for (int child = 0; child < tree.size(); child++) {
      if (tree.head(child) == token) {
        tree.set(child, gerund, tree.relation(child));
      }
    }
    tree.set(token, gerund, "det");
    tree.retag(gerund, "NN");
  }

  private static void clauseOnNoun(DraftTree tree, int token) {
    int head = tree.head(token);
    if (!tree.isFinite(token)
        || !tree.has(token, "nsubj")
        || isVerb(tree, head)
        || tree.has(head, "cop")) {
      return;
    }
    for (int above = tree.head(head); above != NONE; above = tree.head(above)) {
      if (tree.isFinite(above) && above < token) {
        tree.set(token, above, "conj");
        return;
      }
    }
  }

  private static void infinitiveOnFinite(DraftTree tree, int token) {
    int head = tree.head(token);
    boolean bare = tree.tag(token).equals("VB") || tree.tag(token).equals("VBP");
    boolean agrees = tree.tag(head).equals("VBZ") || tree.tag(head).equals("VBD");
    if (!bare
        || !agrees
        || tree.has(token, "nsubj")
        || tree.has(token, "aux")
        || tree.has(token, "mark")) {
      return;
    }
    int infinitive = tree.child(head, "xcomp");
    if (infinitive != NONE && infinitive < token && tree.tag(infinitive).equals("VB")) {
      tree.set(token, infinitive, "conj");
      tree.retag(token, "VB");
    }
  }

  private static void presentOnPast(DraftTree tree, int token) {
    int head = tree.head(token);
    boolean present = tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP");
    if (!present || tree.has(token, "nsubj") || !tree.tag(head).equals("VBD")) {
      return;
    }
    int complement = tree.child(head, "ccomp");
    if (complement != NONE && complement < token && isPresent(tree, complement)) {
      tree.set(token, complement, "conj");
    }
  }

  private static void finiteOnInfinitive(DraftTree tree, int token) {
    int infinitive = tree.head(token);
    boolean behindModal =
        tree.relation(token).equals("conj")
            && tree.tag(infinitive).equals("VB")
            && tree.has(infinitive, "aux")
            && tree.relation(infinitive).equals("ccomp");
    boolean finite = tree.tag(token).equals("VBD") || tree.tag(token).equals("VBZ");
    if (!behindModal || !finite || tree.has(token, "nsubj") || tree.has(token, "aux")) {
      return;
    }
    int governor = tree.head(infinitive);
    if (governor < infinitive && tree.tag(governor).equals(tree.tag(token))) {
      tree.set(token, governor, "conj");
    }
  }

  private static boolean isPresent(DraftTree tree, int token) {
    if (tree.tag(token).equals("VBZ") || tree.tag(token).equals("VBP")) {
      return true;
    }
    for (int i = 0; i < tree.size(); i++) {
      if (tree.head(i) == token
          && (tree.relation(i).startsWith("aux") || tree.relation(i).equals("cop"))
          && (tree.tag(i).equals("VBZ") || tree.tag(i).equals("VBP") || tree.tag(i).equals("MD"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVerb(DraftTree tree, int token) {
    return tree.tag(token).startsWith("VB") || tree.tag(token).equals("MD");
  }
}
