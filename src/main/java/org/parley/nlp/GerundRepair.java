package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes gerunds behind prepositions for the clauses that they are. Like {@link TreeRepair}, it goes
 * by constraints of English grammar.
 *
 * <ol>
 *   <li>What modifies a noun does not stand before its article: in "of <i>ramming</i> a boat" the
 *       participle is a clause, and the noun is its object.
 *   <li>A clause, too, is one behind "accused of" and the like, and what is coordinated with it:
 *       "accused them of <i>using</i> hunger and of <i>burning</i> crops".
 *   <li>Right behind a verb and its particle a gerund is what that tells of: "rule out
 *       <i>leaving</i>", "stop short of <i>leaving</i>".
 *   <li>Behind a verb that only says that something goes on, it is what does: "will keep
 *       <i>backing</i> them".
 *   <li>So is one of a verb that always has an object, behind a preposition and before a noun
 *       without an article: "insists on <i>keeping</i> soldiers there".
 *   <li>What "that" begins right behind one of saying is said: "began by <i>complaining</i> that
 *       …".
 * </ol>
 */
final class GerundRepair {
  private static final int NONE = DependencyTree.NONE;

  private static final ImmutableSet<String> ACCUSED =
      ImmutableSet.of(
          "accuse",
          "accused",
          "accuses",
          "accusing",
          "acquitted",
          "convicted",
          "guilty",
          "suspected",
          "suspects",
          "suspicion");

  /** Gerunds of verbs that always have an object: before a noun they do not modify it. */
  private static final ImmutableSet<String> OF_TRANSITIVES =
      ImmutableSet.of(
          "accepting",
          "adopting",
          "allowing",
          "avoiding",
          "blocking",
          "bringing",
          "building",
          "buying",
          "cutting",
          "deploying",
          "denying",
          "easing",
          "ending",
          "expelling",
          "finding",
          "freeing",
          "getting",
          "giving",
          "granting",
          "holding",
          "imposing",
          "keeping",
          "lifting",
          "making",
          "paying",
          "posting",
          "preventing",
          "putting",
          "raising",
          "recognising",
          "recognizing",
          "releasing",
          "sending",
          "setting",
          "sharing",
          "stationing",
          "stopping",
          "supplying",
          "taking",
          "telling");

  private GerundRepair() {}

  static void repair(DraftTree tree, int token) {
    gerundBeforeArticle(tree, token);
    gerundOfAccusation(tree, token);
    gerundBelowAccused(tree, token);
    gerundBeforeNoun(tree, token);
    gerundBehindVerb(tree, token);
    gerundStoppedShortOf(tree, token);
    gerundOfPhase(tree, token);
    whatGerundSays(tree, token);
  }

  private static void whatGerundSays(DraftTree tree, int clause) {
    int mark = tree.child(clause, "mark");
    int gerund = mark - 1;
    boolean said =
        tree.relation(clause).equals("ccomp")
            && gerund >= 0
            && tree.word(mark).equals("that")
            && tree.tag(gerund).equals("VBG")
            && tree.head(clause) != gerund
            && tree.isWithin(gerund, tree.head(clause));
    if (said) {
      tree.set(clause, gerund, "ccomp");
    }
  }

  /** "Will keep <i>backing</i> them", "went on <i>shelling</i> it": one deed, and not yet over. */
  private static void gerundOfPhase(DraftTree tree, int token) {
    int verb = tree.head(token);
    if (!tree.tag(token).equals("VBG") || verb == NONE || verb >= token || !tree.isVerb(verb)) {
      return;
    }
    if (verb == token - 1
        && Regex.matches(tree.relation(token), "dep|advcl|acl|ccomp")
        && Regex.matches(tree.word(verb), "ke(ep|eps|pt|eping)|resum(e|es|ed|ing)")) {
      tree.set(token, verb, "xcomp");
    }
    boolean on =
        verb == token - 2
            && Regex.matches(tree.word(verb), "go|goes|went|gone|going|carr(y|ies|ied|ying)")
            && tree.word(token - 1).equals("on")
            && tree.head(token - 1) == token
            && Regex.matches(tree.relation(token), "obl|advcl|dep");
    if (on) {
      tree.set(token, verb, "xcomp");
      tree.set(token - 1, verb, "compound:prt");
      tree.retag(token - 1, "RP");
    }
  }

  /** "Did not rule out <i>taking</i> it": right behind a verb and its particle it is the object. */
  private static void gerundBehindVerb(DraftTree tree, int token) {
    int verb = tree.head(token);
    boolean behind =
        tree.tag(token).equals("VBG")
            && tree.relation(token).equals("dep")
            && verb != NONE
            && tree.isVerb(verb)
            && verb < token
            && !tree.has(verb, "obj")
            && !tree.has(verb, "xcomp")
            && !tree.has(verb, "ccomp")
            && tree.head(token - 1) == verb
            && tree.relation(token - 1).equals("compound:prt");
    if (behind) {
      tree.set(token, verb, "xcomp");
    }
  }

  /** "Stopped short of <i>joining</i>": how far somebody went is the verb's. */
  private static void gerundStoppedShortOf(DraftTree tree, int token) {
    int verb = tree.head(token);
    boolean of =
        tree.tag(token).equals("VBG")
            && verb != NONE
            && verb == token - 3
            && tree.word(token - 1).equals("of")
            && tree.word(token - 2).equals("short")
            && tree.head(token - 2) == token
            && tree.isVerb(verb);
    if (of) {
      tree.set(token - 2, verb, "advmod");
      tree.set(token, verb, "xcomp");
      tree.set(token - 1, token, "mark");
    }
  }

  /** "Accused the minister of <i>deserting</i> them": whom, and of what. */
  private static void gerundBelowAccused(DraftTree tree, int token) {
    int noun = tree.head(token);
    boolean below =
        tree.tag(token).equals("VBG")
            && tree.relation(token).equals("nmod")
            && noun < token
            && tree.word(token - 1).equals("of")
            && tree.head(token - 1) == token
            && Regex.matches(tree.relation(noun), "obj|nsubj:pass")
            && ACCUSED.contains(tree.word(tree.head(noun)));
    if (below) {
      tree.set(token, tree.head(noun), "advcl");
      tree.set(token - 1, token, "mark");
    }
  }

  private static void gerundBeforeNoun(DraftTree tree, int token) {
    int noun = tree.head(token);
    int preposition = token - 1;
    boolean before =
        OF_TRANSITIVES.contains(tree.word(token))
            && Regex.matches(tree.relation(token), "amod|compound")
            && noun > token
            && preposition > 0
            && Regex.matches(tree.tag(preposition), "IN|TO")
            && tree.head(preposition) == noun
            && Regex.matches(tree.relation(noun), "obl|nmod")
            && Regex.matches(tree.tag(noun), "NNS|NNPS?|NN");
    if (!before) {
      return;
    }
    int verb = tree.head(noun);
    tree.set(token, verb, tree.isVerb(verb) ? "advcl" : "acl");
    tree.retag(token, "VBG");
    tree.set(preposition, token, "mark");
    tree.set(noun, token, "obj");
    tree.moveChildren(
        verb,
        token,
        child ->
            Regex.matches(tree.relation(child), "obl|advmod") && tree.first(child) == noun + 1);
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
            && Regex.matches(tree.tag(token + 1), "DT|PRP\\$")
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

  private static void gerundOfAccusation(DraftTree tree, int token) {
    int noun = token + 1;
    int preposition = token - 1;
    boolean gerund =
        preposition > 0
            && noun < tree.size()
            && tree.tag(token).equals("VBG")
            && tree.relation(token).equals("amod")
            && tree.head(token) == noun
            && tree.word(preposition).equals("of")
            && tree.head(preposition) == noun
            && ACCUSED.contains(tree.word(accusation(tree, noun)));
    if (!gerund) {
      return;
    }
    int verb = accusation(tree, noun);
    tree.set(token, verb, "advcl");
    tree.set(preposition, token, "mark");
    tree.set(noun, token, "obj");
    tree.moveChildren(
        verb, token, child -> tree.relation(child).equals("obl") && tree.first(child) == noun + 1);
    for (int second = noun + 1; second + 1 < tree.size(); second++) {
      joinedGerund(tree, token, second);
    }
  }

  private static void joinedGerund(DraftTree tree, int first, int gerund) {
    int object = tree.head(gerund);
    boolean joined =
        tree.word(gerund).endsWith("ing")
            && Regex.matches(tree.relation(gerund), "compound|amod")
            && tree.word(gerund - 1).equals("of")
            && tree.head(gerund - 1) == object
            && tree.relation(object).equals("conj")
            && tree.tag(gerund - 2).equals("CC");
    if (joined) {
      tree.set(gerund, first, "conj");
      tree.retag(gerund, "VBG");
      tree.moveChildren(object, gerund, child -> child < gerund);
      tree.set(gerund - 1, gerund, "mark");
      tree.set(object, gerund, "obj");
    }
  }

  /** What a phrase with "of" hangs on: the verb, whose object it may have been given to. */
  private static int accusation(DraftTree tree, int noun) {
    int head = tree.head(noun);
    boolean object = head != NONE && Regex.matches(tree.relation(head), "obj|nsubj:pass");
    int verb = object ? tree.head(head) : head;
    return verb == NONE ? noun : verb;
  }
}
