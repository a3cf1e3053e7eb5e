package org.parley.nlp;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Gives relative clauses their pronoun and their noun, when all else in a tree is mended. Like
 * {@link TreeRepair}, it goes by constraints of English grammar.
 *
 * <ol>
 *   <li>In a second relative clause "that" is no conjunction: "land that borders both and
 *       <i>that</i> Norland <i>claims</i>".
 *   <li>Nor is it one behind a noun for a deed, or before a verb of rejecting or accepting, that
 *       has no other object: "in a move <i>that</i> they never <i>recognized</i>".
 *   <li>Nobody denies a place: in "ships call at Tarn, <i>which they deny</i>" it is the sentence.
 *   <li>Who or what acts is no act: in "patrols with Norland, <i>which they condemned as a
 *       threat</i>" the clause tells of the patrols.
 *   <li>A name right before the comma is nearer than a plural before it: "officers loyal to
 *       <i>Tolen, who accused</i> them".
 * </ol>
 */
final class AntecedentRepair {
  private static final int NONE = DependencyTree.NONE;

  /** Nouns that no clause with "that" tells the content of. */
  private static final ImmutableSet<String> DEEDS =
      ImmutableSet.of(
          "act",
          "action",
          "attack",
          "campaign",
          "deal",
          "move",
          "offensive",
          "operation",
          "pact",
          "raid",
          "step",
          "strike",
          "treaty",
          "vote",
          "war");

  private static final ImmutableSet<String> ACTS =
      ImmutableSet.of(
          "act",
          "aggression",
          "attempt",
          "attack",
          "betrayal",
          "blackmail",
          "breach",
          "crime",
          "escalation",
          "farce",
          "infringement",
          "interference",
          "intrusion",
          "mistake",
          "move",
          "ploy",
          "pretext",
          "provocation",
          "sham",
          "step",
          "stunt",
          "threat",
          "violation");

  /** Verbs for what is done with what another says. */
  private static final ImmutableSet<String> REJECTS =
      ImmutableSet.of(
          "accept",
          "accepted",
          "accepts",
          "contested",
          "denied",
          "denies",
          "deny",
          "dismiss",
          "dismissed",
          "dismisses",
          "disputed",
          "disputes",
          "refuted",
          "reject",
          "rejected",
          "rejects",
          "upheld",
          "withdrew");

  private AntecedentRepair() {}

  static void repair(DraftTree tree, int token) {
    markOfSecondRelative(tree, token);
    complementOfDeed(tree, token);
    relativeOfAct(tree, token);
    deniedSentence(tree, token);
    relativeOfNearest(tree, token);
  }

  /**
   * "Officers loyal to <i>Tolen, who accused</i> them": a name right before the comma is who did.
   */
  private static void relativeOfNearest(DraftTree tree, int verb) {
    int noun = tree.head(verb);
    int pronoun = tree.child(verb, "nsubj");
    int name = pronoun - 2;
    boolean far =
        noun != NONE
            && pronoun > 2
            && tree.relation(verb).equals("acl:relcl")
            && tree.word(pronoun).equals("who")
            && tree.first(verb) == pronoun
            && tree.tag(pronoun - 1).equals(",")
            && tree.tag(noun).equals("NNS")
            && noun < name
            && tree.tag(name).equals("NNP");
    int adjective = far ? tree.head(name) : NONE;
    boolean nearest =
        adjective > noun
            && tree.head(adjective) == noun
            && Regex.matches(tree.tag(adjective), "JJ|VBN")
            && tree.relation(name).equals("obl")
            && adjective < name;
    if (nearest
        && !tree.anyChild(
            verb,
            child ->
                tree.tag(child).equals("VBP")
                    || Regex.matches(tree.word(child), "have|are|were"))) {
      tree.set(verb, name, "acl:relcl");
    }
  }

  /** "Ships call at Tarn, <i>which they deny</i>". */
  private static void deniedSentence(DraftTree tree, int verb) {
    int name = tree.head(verb);
    int pronoun = tree.child(verb, "obj");
    boolean denied =
        name != NONE
            && tree.relation(verb).equals("acl:relcl")
            && REJECTS.contains(tree.word(verb))
            && tree.word(verb).startsWith("den")
            && pronoun > 0
            && pronoun < verb
            && tree.word(pronoun).equals("which")
            && tree.tag(pronoun - 1).equals(",")
            && tree.tag(name).startsWith("NNP")
            && Regex.matches(tree.relation(name), "obl|nmod|obj");
    int clause = denied ? tree.head(name) : NONE;
    while (clause != NONE && !tree.hasFiniteVerb(clause)) {
      clause = tree.head(clause);
    }
    if (clause != NONE) {
      tree.set(verb, clause, "acl:relcl");
    }
  }

  /** "Land that borders both and <i>that</i> Norland <i>claims</i>". */
  private static void markOfSecondRelative(DraftTree tree, int verb) {
    int mark = tree.child(verb, "mark");
    int first = tree.head(verb);
    boolean second =
        mark != NONE
            && tree.word(mark).equals("that")
            && tree.relation(verb).equals("conj")
            && tree.relation(first).equals("acl:relcl")
            && tree.child(verb, "cc") == mark - 1
            && tree.child(verb, "nsubj") > mark
            && !tree.has(verb, "obj")
            && !tree.has(verb, "ccomp")
            && !tree.has(verb, "aux:pass")
            && !tree.has(verb, "cop");
    if (second) {
      tree.retag(mark, "WDT");
      tree.set(mark, verb, "obj");
    }
  }

  /** "Joint patrols with Norland, <i>which</i> Belmar <i>condemned as a provocation</i>". */
  private static void relativeOfAct(DraftTree tree, int verb) {
    int name = tree.head(verb);
    boolean inner =
        name != NONE
            && tree.relation(verb).equals("acl:relcl")
            && tree.relation(name).equals("nmod")
            && Regex.matches(tree.tag(tree.head(name)), "NNS?")
            && (tree.tag(name).startsWith("NNP") || tree.has(name, "nmod:poss"));
    if (inner
        && tree.anyChild(
            verb,
            child ->
                ACTS.contains(tree.word(child))
                    && child > verb
                    && tree.anyChild(child, word -> tree.word(word).equals("as")))) {
      tree.set(verb, tree.head(name), "acl:relcl");
    }
  }

  private static void complementOfDeed(DraftTree tree, int verb) {
    int noun = tree.head(verb);
    int mark = tree.child(verb, "mark");
    boolean relative =
        noun != NONE
            && (DEEDS.contains(tree.word(noun))
                || (REJECTS.contains(tree.word(verb)) && !tree.has(noun, "cop")))
            && tree.relation(verb).equals("ccomp")
            && mark == noun + 1
            && tree.word(mark).equals("that")
            && tree.child(verb, "nsubj") > mark
            && !tree.has(verb, "aux:pass")
            && !tree.anyChild(
                verb,
                child -> child > verb && Regex.matches(tree.relation(child), "obj|.comp|obl"));
    if (relative) {
      tree.retag(mark, "WDT");
      tree.set(mark, verb, "obj");
      tree.set(verb, noun, "acl:relcl");
    }
  }
}
