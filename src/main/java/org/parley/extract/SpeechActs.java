package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Says what is done by a clause that somebody utters, where the cue ("said") leaves it open. */
final class SpeechActs {
  private static final int NONE = DependencyTree.NONE;

  private SpeechActs() {}

  /** The act of that name, as the lexicon spells it; a statement where the name is null. */
  static SpeechAct named(@Nullable String name) {
    for (SpeechAct act : SpeechAct.values()) {
      if (Names.camel(act).equals(name)) {
        return act;
      }
    }
    return SpeechAct.STATEMENT;
  }

  /**
   * Whether a clause tells another what has to be done: "they must leave", "Rome needs to sign".
   */
  static boolean isDemand(Syntax syntax, int predicate) {
    if (!syntax.isPredicate(predicate)) {
      return false;
    }
    int subject = syntax.subject(predicate);
    if (subject == NONE || syntax.isFunctionWord("first-person", subject)) {
      return false;
    }
    boolean actor =
        syntax.token(subject).upos().equals("PROPN")
            || syntax.token(subject).upos().equals("PRON")
            || syntax.lexicon().isIn("actor-noun", syntax.lemma(subject));
    if (!actor) {
      return false;
    }
    for (int auxiliary : syntax.children(predicate, "aux")) {
      if (syntax.lexicon().isIn("deontic", syntax.lemma(auxiliary))) {
        return true;
      }
    }
    int infinitive = syntax.child(predicate, "xcomp");
    // "they have to leave", but not "they had committed crimes", should the parser take it for that
    return syntax.lexicon().isIn("requirement-verb", syntax.lemma(predicate))
        && infinitive != NONE
        && syntax.children(infinitive, "mark").stream()
            .anyMatch(mark -> syntax.lemma(mark).equals("to"));
  }
}
