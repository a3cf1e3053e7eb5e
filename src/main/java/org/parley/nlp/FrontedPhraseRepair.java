package org.parley.nlp;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Takes a participle in commas behind a phrase that opens a sentence for what tells more of that
 * phrase: in "under the treaty, <i>signed</i> in May by both, they leave" a sentence has one main
 * verb, and a participle without a subject is not it.
 */
final class FrontedPhraseRepair {
  private static final int NONE = DependencyTree.NONE;

  private FrontedPhraseRepair() {}

  /** "According to Norland, <i>trade</i> grew": what opens a sentence is no part of its subject. */
  private static void phraseOnSubject(DraftTree tree, int phrase) {
    int subject = tree.head(phrase);
    int preposition = tree.child(phrase, "case");
    boolean open =
        subject > phrase
            && preposition == 0
            && tree.first(phrase) == 0
            && tree.word(0).equals("according")
            && Regex.matches(tree.relation(phrase), "obl|nmod|dep")
            && Regex.matches(tree.relation(subject), "[nc]subj(:pass)?")
            && tree.tag(subject).startsWith("NN")
            && tree.head(subject) > subject;
    if (open) {
      tree.set(subject, tree.head(subject), tree.relation(subject).replace("csubj", "nsubj"));
      tree.set(phrase, tree.head(subject), "obl");
    }
  }

  /** "Only <i>when both have agreed</i> should a vote be held": what a conjunction opens. */
  private static void clauseWithConjunction(DraftTree tree, int clause) {
    int main = tree.head(clause);
    boolean loose =
        tree.relation(clause).equals("dep")
            && main > clause
            && tree.isFinite(main)
            && tree.hasFiniteVerb(clause)
            && tree.first(clause) == 0
            && tree.has(clause, "nsubj");
    if (loose
        && tree.anyChild(
            clause,
            child ->
                child <= 1
                    && Regex.matches(tree.word(child), "when|if|once|after|until|unless|while"))) {
      tree.set(clause, main, "advcl");
    }
  }

  static void repair(DraftTree tree, int participle) {
    phraseOnSubject(tree, participle);
    clauseWithConjunction(tree, participle);
    boolean candidate =
        tree.head(participle) == NONE
            && tree.tag(participle).equals("VBN")
            && participle > 2
            && tree.tag(participle - 1).equals(",")
            && !tree.has(participle, "aux")
            && !tree.has(participle, "nsubj");
    if (!candidate) {
      return;
    }
    int noun = fronted(tree, participle);
    int verb = noun == NONE ? NONE : mainVerb(tree, participle);
    if (verb == NONE) {
      return;
    }
    int comma = tree.first(tree.child(verb, "nsubj")) - 1;
    int start = tree.first(noun);
    tree.set(verb, NONE, "root");
    tree.moveChildren(participle, verb, child -> child != verb && (child < start || child > comma));
    tree.set(noun, verb, "obl");
    tree.set(participle, noun, "acl");
    tree.moveChildren(verb, participle, child -> child > participle && child < comma);
  }

  /** The noun of the phrase right before the comma; or none. */
  private static int fronted(DraftTree tree, int participle) {
    for (int noun = participle - 2; noun > 0; noun--) {
      if (tree.head(noun) == participle) {
        return tree.relation(noun).equals("obl")
                && tree.has(noun, "case")
                && tree.isWithin(participle - 2, noun)
            ? noun
            : NONE;
      }
    }
    return NONE;
  }

  /** The finite verb whose subject follows the comma that ends the aside; or none. */
  private static int mainVerb(DraftTree tree, int participle) {
    for (int verb = participle + 1; verb < tree.size(); verb++) {
      int subject = tree.head(verb) == participle ? tree.child(verb, "nsubj") : NONE;
      if (subject != NONE
          && subject < verb
          && Regex.matches(tree.relation(verb), "parataxis|dep|ccomp|advcl")
          && tree.hasFiniteVerb(verb)
          && tree.tag(tree.first(subject) - 1).equals(",")) {
        return verb;
      }
    }
    return NONE;
  }
}
