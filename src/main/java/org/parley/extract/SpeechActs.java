package org.parley.extract;

import org.parley.text.DependencyTree;

/** Says what is done by a clause that somebody utters, where the cue ("said") leaves it open. */
final class SpeechActs {
  private static final int NONE = DependencyTree.NONE;

  private SpeechActs() {}

  /**
   * Whether a clause tells another what has to be done: "they must leave", "Rome needs to sign".
   */
  static boolean isDemand(Syntax syntax, int predicate) {
    if (!syntax.isPredicate(predicate)) {
      return false;
    }
    int subject = syntax.subject(predicate);
    if (subject == NONE || syntax.lexicon().isIn("first-person", syntax.lemma(subject))) {
      return false;
    }
    boolean actor =
        syntax.token(subject).upos().matches("PROPN|PRON")
            || syntax.lexicon().isIn("actor-noun", syntax.lemma(subject));
    if (!actor) {
      return false;
    }
    for (int auxiliary : syntax.children(predicate, "aux")) {
      if (syntax.lexicon().isIn("deontic", syntax.lemma(auxiliary))) {
        return true;
      }
    }
    return syntax.lexicon().isIn("requirement-verb", syntax.lemma(predicate))
        && syntax.child(predicate, "xcomp") != NONE;
  }
}
