package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;

/**
 * Who sets a condition that stands in no claim: whoever offers, promises, threatens, demands or
 * refuses what hangs on it. "Norland has offered autonomy on condition that …".
 */
final class ConditionSetter {
  private static final int NONE = DependencyTree.NONE;

  private ConditionSetter() {}

  /** Who does what hangs on a condition by saying so; null where nobody does. */
  static @Nullable Phrase of(Syntax syntax, int consequence) {
    int at = consequence;
    while (at != NONE) {
      int agent = syntax.isVerb(at) ? syntax.agent(at) : NONE;
      if (setsTerms(syntax, at) && agent != NONE && Participants.isActor(syntax, agent)) {
        return syntax.phrase(agent);
      }
      boolean infinitive =
          syntax.is(at, "xcomp") || syntax.is(at, "conj") || isInfinitiveOf(syntax, at);
      at = infinitive ? syntax.tree().head(at) : NONE;
    }
    return null;
  }

  /** "gave them two days <i>to leave</i>". */
  private static boolean isInfinitiveOf(Syntax syntax, int verb) {
    return (syntax.is(verb, "advcl") || syntax.is(verb, "acl"))
        && syntax.anyChild(verb, "mark", mark -> syntax.token(mark).xpos().equals("TO"));
  }

  private static boolean setsTerms(Syntax syntax, int verb) {
    return syntax
        .entry("speech", verb)
        .map(entry -> SpeechActs.named(entry.attribute("act")))
        .filter(
            act ->
                switch (act) {
                  case OFFER, PROMISE, THREAT, DEMAND, DENIAL -> true;
                  case STATEMENT, ACCUSATION, EVALUATION, BELIEF, QUESTION, CREDIT -> false;
                })
        .isPresent();
  }
}
