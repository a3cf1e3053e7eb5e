package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * In which way an event happens, whether a verb or a noun stands for it.
 *
 * <p>A noun takes part in the way of its clause only where the verb brings the event about, asks
 * for it or denies it: "will hold <i>talks</i>", "demanded a <i>meeting</i>". Else it is taken for
 * granted: in "the <i>offensive</i> will stop" there is an offensive.
 */
final class EventMood {
  private static final int NONE = DependencyTree.NONE;

  private EventMood() {}

  static Polarity polarity(Syntax syntax, int trigger) {
    int clause = clause(syntax, trigger);
    if (clause == NONE) {
      return Polarity.POSITIVE;
    }
    Polarity polarity = ClauseMood.polarity(syntax, clause);
    // "postponed the execution", "foiled an attack", "lost the support of the army"
    boolean off =
        clause != trigger
            && (syntax.lexicon().isIn("calls-off", syntax.lemma(clause))
                || (syntax.lexicon().isIn("support-noun", syntax.lemma(trigger))
                    && syntax.lexicon().isIn("loses-support", syntax.lemma(clause))));
    return off ? polarity.negate() : polarity;
  }

  static Modality modality(Syntax syntax, int trigger) {
    Modality settled = SettledByTalks.modality(syntax, trigger);
    if (settled != null) {
      return settled;
    }
    int clause = clause(syntax, trigger);
    if (clause == NONE) {
      return Modality.ACTUAL;
    }
    if (AskedClause.is(syntax, clause)) {
      return Modality.HYPOTHETICAL;
    }
    if (clause != trigger) {
      if (isAskedFor(syntax, trigger)) {
        return Modality.DEMANDED;
      }
      String verb = syntax.lemma(clause);
      if (syntax.lexicon().isIn("governs-demanded", verb)) {
        return Modality.DEMANDED;
      }
      if (syntax.lexicon().isIn("governs-future", verb)) {
        return Modality.FUTURE;
      }
      if (syntax.lexicon().isIn("governs-possible", verb)) {
        return Modality.POSSIBLE;
      }
    }
    return ClauseMood.modality(syntax, clause);
  }

  /** The predicate whose polarity and modality the event shares, or none. */
  private static int clause(Syntax syntax, int trigger) {
    if (syntax.isVerb(trigger) || syntax.isPredicate(trigger)) {
      return trigger;
    }
    int head = syntax.tree().head(trigger);
    if (head == NONE || (!syntax.isVerb(head) && !isAskedFor(syntax, trigger))) {
      return NONE;
    }
    if (isAskedFor(syntax, trigger)) {
      return head;
    }
    boolean undergoes = syntax.is(trigger, "obj") || syntax.patient(head) == trigger;
    // "want to join the rebels' fight": it is fought already
    int owner = syntax.child(trigger, "nmod:poss");
    if (owner != NONE
        && !syntax.token(owner).upos().equals("PRON")
        && syntax.lexicon().isIn("light-verb", syntax.lemma(head))) {
      return NONE;
    }
    return undergoes && decides(syntax.lexicon(), syntax.lemma(head)) ? head : NONE;
  }

  /** "called <i>for talks</i>", "a demand <i>for sanctions</i>": there are none yet. */
  private static boolean isAskedFor(Syntax syntax, int noun) {
    int head = syntax.tree().head(noun);
    return (syntax.is(noun, "obl") || syntax.is(noun, "nmod"))
        && syntax.hasCase(noun, ImmutableSet.of("for"))
        && syntax.lexicon().isIn("asks-for", syntax.lemma(head));
  }

  private static boolean decides(Lexicon lexicon, String verb) {
    return lexicon.isIn("light-verb", verb)
        || lexicon.isIn("does-noun", verb)
        || lexicon.isIn("governs-demanded", verb)
        || lexicon.isIn("governs-future", verb)
        || lexicon.isIn("governs-possible", verb)
        || lexicon.isIn("implies-not", verb)
        || lexicon.isIn("loses-support", verb)
        || lexicon.isIn("calls-off", verb);
  }
}
