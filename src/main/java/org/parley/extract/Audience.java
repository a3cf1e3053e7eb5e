package org.parley.extract;

import org.parley.text.DependencyTree;
import org.parley.text.Span;

/**
 * Those who are told something so that others hear of it: in "told <i>reporters</i> that Norland
 * must leave" nothing is demanded of them. "Told reporters to leave" is said to them.
 */
final class Audience {
  private static final int NONE = DependencyTree.NONE;

  private Audience() {}

  /** Whether a token is who only hears what a verb of saying tells. */
  static boolean is(Syntax syntax, int verb, int token) {
    if (!syntax.isVerb(verb) || syntax.child(verb, "xcomp") != NONE) {
      return false;
    }
    int clause = syntax.child(verb, "ccomp");
    if (syntax.lexicon().isIn("tells-others", syntax.lemma(token))) {
      // "accused reporters of lying"
      return clause != NONE || syntax.is(verb, "parataxis") || saysMore(syntax, verb);
    }
    int subject = clause == NONE ? NONE : syntax.subject(clause);
    return syntax.lexicon().isIn("listens", syntax.lemma(token))
        && subject != NONE
        && !syntax.token(subject).upos().equals("PRON");
  }

  /** "\"They must leave,\" she <i>told</i> them": the clause stands beside. */
  private static boolean saysMore(Syntax syntax, int verb) {
    return syntax.anyChild(verb, "parataxis", clause -> true)
        || syntax.anyChild(verb, "dep", syntax::isPredicate);
  }

  /** The token that a span begins with; or none. */
  static int tokenAt(Syntax syntax, Span span) {
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.token(token).span().start() == span.start()) {
        return token;
      }
    }
    return NONE;
  }
}
