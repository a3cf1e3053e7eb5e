package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Repairs what the parser is known to get wrong, by constraints that hold of English grammar and
 * not by exceptions for single words.
 *
 * <ol>
 *   <li>A preposition cannot be a clause: in "<i>after</i> signing" the participle is, and the
 *       preposition marks it.
 *   <li>A particle is none of a noun: in "sealed <i>off</i> the town" it is the verb's, and the
 *       noun is the verb's object.
 *   <li>A determiner is none of a phrase of its own before a gerund: in "the <i>shelling</i> of the
 *       town" the gerund is the noun.
 *   <li>What introduces a complement with a subject is no relative pronoun: "said on Friday
 *       <i>that</i> the town was ready", "warned both <i>that</i> they must leave".
 *   <li>An infinitive with "to" and without a subject of its own has that of the verb above: "will
 *       have <i>to leave</i>". Right behind a noun it is the noun's: "an attempt <i>to leave</i>".
 * </ol>
 */
final class TreeRepair {
  private static final int NONE = DependencyTree.NONE;

  private TreeRepair() {}

  static void repair(DraftTree tree) {
    OrderRepair.repair(tree);
    InvertedOpener.repair(tree);
    for (int token = 0; token < tree.size(); token++) {
      prepositionAsClause(tree, token);
      ParticipleRepair.repair(tree, token);
      GerundRepair.repair(tree, token);
      AuxiliaryRepair.repair(tree, token);
      particleOfNoun(tree, token);
      pronounAsMark(tree, token);
      gerundBelowDeterminer(tree, token);
      infinitiveAsClause(tree, token);
      RelativeRepair.repair(tree, token);
      BareRelativeRepair.repair(tree, token);
      AppositionRepair.repair(tree, token);
      SubjectRepair.repair(tree, token);
      HiddenSubjectRepair.repair(tree, token);
      ClausalSubjectRepair.repair(tree, token);
      if (tree.relation(token).equals("conj")) {
        CoordinationRepair.repair(tree, token);
      }
      FrameRepair.repair(tree, token);
      GivenRepair.repair(tree, token);
      AllWhoRepair.repair(tree, token);
      ProtestRepair.repair(tree, token);
    }
    for (int token = 0; token < tree.size(); token++) {
      ComplementRepair.repair(tree, token);
      PredicativeRepair.repair(tree, token);
      RelativeRepair.verbOfPronoun(tree, token);
      AntecedentRepair.repair(tree, token);
      ParticipleRepair.asideBeforeVerb(tree, token);
      AppositionRepair.subjectBeforeAside(tree, token);
      FrontedPhraseRepair.repair(tree, token);
      ProvisoRepair.repair(tree, token);
      ButClauseRepair.repair(tree, token);
      ContrastRepair.repair(tree, token);
      AsideEndRepair.repair(tree, token);
      ConditionPlaceRepair.repair(tree, token);
      TitleRepair.repair(tree, token);
      FrameSequelRepair.repair(tree, token);
    }
  }

  private static void prepositionAsClause(DraftTree tree, int token) {
    if (!tree.tag(token).equals("IN") || !tree.relation(token).equals("advcl")) {
      return;
    }
    int participle = tree.child(token, "dep");
    if (participle != NONE && tree.isVerb(participle)) {
      tree.set(participle, tree.head(token), "advcl");
      tree.set(token, participle, "mark");
    }
  }

  private static void particleOfNoun(DraftTree tree, int token) {
    int noun = tree.head(token);
    int verb = token - 1;
    if (tree.tag(token).equals("RP")
        && noun > token
        && verb >= 0
        && tree.isVerb(verb)
        && tree.head(noun) == verb
        && tree.relation(noun).equals("obl")
        && !tree.has(verb, "obj")) {
      tree.set(token, verb, "compound:prt");
      tree.set(noun, verb, tree.has(verb, "aux:pass") ? "obl" : "obj");
    }
  }

  private static void pronounAsMark(DraftTree tree, int token) {
    int clause = tree.head(token);
    boolean mark =
        tree.tag(token).equals("WDT")
            && tree.relation(token).equals("dep")
            && clause > token
            && (tree.relation(clause).equals("ccomp") || isSecondObject(tree, clause))
            && tree.anyChild(
                clause,
                child -> child > token && Regex.matches(tree.relation(child), "nsubj.*|expl"));
    if (mark) {
      tree.set(clause, tree.head(clause), "ccomp");
      tree.set(token, clause, "mark");
      tree.retag(token, "IN");
    }
  }

  /** Whether a clause hangs on a verb that has an object before it. */
  private static boolean isSecondObject(DraftTree tree, int clause) {
    int verb = tree.head(clause);
    int object = verb == NONE ? NONE : tree.child(verb, "obj");
    return tree.relation(clause).equals("dep")
        && tree.isFinite(clause)
        && tree.isVerb(verb)
        && verb < object
        && object < clause;
  }

  private static void infinitiveAsClause(DraftTree tree, int token) {
    int noun = tree.head(token);
    boolean ofNoun =
        tree.relation(token).equals("dep")
            && tree.tag(token).equals("VB")
            && noun != NONE
            && Regex.matches(tree.tag(noun), "NNS?")
            && noun == tree.first(token) - 1
            && tree.tag(noun + 1).equals("TO");
    if (ofNoun) {
      tree.set(token, noun, "acl");
      return;
    }
    boolean bare =
        tree.relation(token).equals("ccomp")
            && tree.tag(token).equals("VB")
            && tree.head(token) < token
            && tree.anyChild(token, child -> tree.tag(child).equals("TO"))
            && !tree.has(token, "nsubj")
            && !tree.has(token, "csubj")
            && !tree.anyChild(token, child -> tree.tag(child).startsWith("W"));
    if (bare) {
      tree.set(token, tree.head(token), "xcomp");
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
}
