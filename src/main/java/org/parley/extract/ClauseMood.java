package org.parley.extract;

import java.util.stream.Stream;
import org.parley.text.DependencyTree;

/** In which way a clause is said: as so or not so, as a fact, a wish, a plan or a question. */
final class ClauseMood {
  private static final int NONE = DependencyTree.NONE;

  private ClauseMood() {}

  /** Whether a clause is said to be so: negations of its own and of verbs that imply them. */
  static Polarity polarity(Syntax syntax, int predicate) {
    Polarity polarity = syntax.isNegated(predicate) ? Polarity.NEGATIVE : Polarity.POSITIVE;
    int intention = NounInfinitive.noun(syntax, predicate);
    if (intention != NONE) {
      // "condemned their refusal to leave": they have not left, and nobody has refused to condemn
      Polarity meant =
          syntax.lexicon().isIn("implies-not", syntax.lemma(intention))
              ? polarity.negate()
              : polarity;
      // "has no right to leave"; who has "no choice but to leave" does
      boolean excepted =
          syntax.anyChild(
              predicate,
              "mark",
              each ->
                  syntax.lemma(each).equals("but")
                      || (each > 0 && syntax.lemma(each - 1).equals("but")));
      return !excepted
              && syntax.anyChild(
                  intention, "det", each -> syntax.lexicon().isIn("negation", syntax.lemma(each)))
          ? meant.negate()
          : meant;
    }
    if (DeniedInfinitive.is(syntax, predicate) || isPrevented(syntax, predicate)) {
      return polarity.negate();
    }
    int head = syntax.tree().head(predicate);
    // "denied raiding": the parser does not always know where to hang a gerund; behind a comma, in
    // "rejected the plan, calling it unfair", none is a complement
    boolean gerund = syntax.token(predicate).xpos().equals("VBG");
    boolean complement =
        (syntax.tree().relation(predicate).equals("xcomp")
                || (syntax.is(predicate, "dep") && gerund))
            && !(gerund && predicate > 0 && syntax.token(predicate - 1).form().equals(","));
    if (head != NONE && complement) {
      // "failed to agree", "refused to leave": what the infinitive tells did not happen
      if (impliesNot(syntax, head)) {
        polarity = polarity.negate();
      }
      // "do not want to leave": nor does what one does not want; "nothing to stop them leaving"
      if (syntax.isNegated(head) || DeniedInfinitive.is(syntax, head)) {
        polarity = polarity.negate();
      }
    }
    return polarity;
  }

  /** "Refused to leave", "ruled out leaving". */
  private static boolean impliesNot(Syntax syntax, int verb) {
    String lemma = syntax.lemma(verb);
    return syntax.lexicon().isIn("implies-not", lemma)
        || syntax.children(verb, "compound:prt").stream()
            .anyMatch(
                particle ->
                    syntax.lexicon().isIn("implies-not", lemma + " " + syntax.lemma(particle)));
  }

  /** "Vetoed a text <i>imposing</i> a ban": it did not come to be. */
  private static boolean isPrevented(Syntax syntax, int gerund) {
    int noun = syntax.is(gerund, "acl") ? syntax.tree().head(gerund) : NONE;
    int verb = noun == NONE ? NONE : syntax.tree().head(noun);
    return verb != NONE
        && syntax.token(gerund).xpos().equals("VBG")
        && syntax.tree().relation(noun).equals(syntax.isPassive(verb) ? "nsubj:pass" : "obj")
        && syntax.lexicon().isIn("calls-off", syntax.lemma(verb))
        && !syntax.isNegated(verb);
  }

  /** In which way a clause is said, from its auxiliaries and from the verbs that it depends on. */
  static Modality modality(Syntax syntax, int predicate) {
    Lexicon lexicon = syntax.lexicon();
    if (AskedClause.is(syntax, predicate) || isInverted(syntax, predicate)) {
      return Modality.HYPOTHETICAL;
    }
    if (AskedClause.isWhether(syntax, predicate)) {
      return Modality.HYPOTHETICAL;
    }
    if (SpeechActs.isTold(syntax, predicate)) {
      return Modality.DEMANDED;
    }
    if (ProposedClause.is(syntax, predicate)) {
      return Modality.POSSIBLE;
    }
    int at = predicate;
    for (int steps = 0; steps < 6 && at != NONE; steps++) {
      for (int auxiliary : syntax.children(at, "aux")) {
        String lemma = syntax.lemma(auxiliary);
        if (lexicon.isIn("future-auxiliary", lemma) || isToBe(syntax, at, lemma)) {
          return Modality.FUTURE;
        }
        if (lexicon.isIn("deontic", lemma)) {
          return Modality.DEMANDED;
        }
        if (lexicon.isIn("conditional-auxiliary", lemma)) {
          return Modality.CONDITIONAL;
        }
        if (lexicon.isIn("possible-auxiliary", lemma)) {
          return Modality.POSSIBLE;
        }
      }
      if (LetClause.is(syntax, at)) {
        return Modality.DEMANDED;
      }
      if (AwaitedClause.is(syntax, at)) {
        return Modality.HYPOTHETICAL;
      }
      for (int mark : syntax.children(at, "mark")) {
        if (lexicon.isIn("condition-mark", syntax.lemma(mark))) {
          return Modality.HYPOTHETICAL;
        }
      }
      String relation = syntax.tree().relation(at);
      int head = syntax.tree().head(at);
      if (head == NONE) {
        break;
      }
      String governor = syntax.lemma(head);
      // "on condition that they leave"
      if (lexicon.isIn("proviso-noun", governor)
          && syntax.child(head, "case") != NONE
          && isFinite(syntax, at)
          && syntax.children(at, "mark").stream().anyMatch(mark -> mark > head)) {
        return Modality.HYPOTHETICAL;
      }
      int noun = NounInfinitive.noun(syntax, at);
      boolean infinitive =
          noun != NONE
              || relation.equals("xcomp")
              || relation.equals("acl")
              || relation.equals("ccomp");
      boolean gerund = syntax.token(at).xpos().equals("VBG");
      if (infinitive && gerund && lexicon.isIn("governs-gerund", governor)) {
        return Modality.POSSIBLE;
      }
      // "is committed to helping"
      if (gerund && isGoal(syntax, at) && lexicon.isIn("governs-future", governor)) {
        return Modality.FUTURE;
      }
      if (infinitive && !gerund && !isFinite(syntax, at)) {
        // "went on to win": one thing was done after another
        boolean sequel =
            noun == NONE
                && lexicon.isIn("goes-on", governor)
                && syntax.child(head, "compound:prt") != NONE;
        Modality governed =
            sequel
                ? Modality.ACTUAL
                : governed(lexicon, noun != NONE ? syntax.lemma(noun) : governor);
        int object = syntax.child(head, "obj");
        // "approved a plan to disarm them": the parser hangs the infinitive on the verb
        if (governed == Modality.ACTUAL && noun == NONE && object != NONE && object < at) {
          governed = governed(lexicon, syntax.lemma(object));
        }
        if (noun != NONE && governed == Modality.ACTUAL) {
          return lexicon.isIn("implies-not", syntax.lemma(noun))
              ? Modality.ACTUAL
              : Modality.POSSIBLE;
        }
        if (governed != Modality.ACTUAL) {
          return governed;
        }
      }
      if (relation.equals("advcl") && syntax.token(at).xpos().equals("VB")) {
        return isAskedFor(syntax, head) ? Modality.DEMANDED : Modality.HYPOTHETICAL;
      }
      // "the first state to recognize it": it has done so
      if (relation.equals("acl")
          && Stream.of("amod", "advmod")
              .flatMap(each -> syntax.children(head, each).stream())
              .anyMatch(each -> lexicon.isIn("singles-out", syntax.lemma(each)))) {
        return Modality.ACTUAL;
      }
      // "talks to end the war": that it ends is an aim
      if (relation.equals("acl") && syntax.token(at).xpos().equals("VB")) {
        return Modality.POSSIBLE;
      }
      if (!relation.equals("xcomp") && !relation.equals("conj") && !relation.equals("acl")) {
        break;
      }
      // "could suspend it, and the league has cancelled the talks": each has its own tense
      if (relation.equals("conj") && isClauseOfItsOwn(syntax, at)) {
        break;
      }
      at = head;
    }
    return Modality.ACTUAL;
  }

  /** "called on them <i>to leave</i>": the infinitive is no purpose. */
  private static boolean isAskedFor(Syntax syntax, int verb) {
    return syntax
        .entry("speech", verb)
        .filter(entry -> "ask".equals(entry.attribute("frame")))
        .filter(entry -> entry.companions().containsKey("infinitive"))
        .isPresent();
  }

  private static boolean isClauseOfItsOwn(Syntax syntax, int predicate) {
    return syntax.child(predicate, "aux") != NONE && syntax.child(predicate, "nsubj") != NONE;
  }

  /** In which way an infinitive is said that hangs on a word. */
  private static Modality governed(Lexicon lexicon, String governor) {
    if (lexicon.isIn("governs-demanded", governor)) {
      return Modality.DEMANDED;
    }
    if (lexicon.isIn("governs-future", governor)) {
      return Modality.FUTURE;
    }
    return lexicon.isIn("governs-possible", governor) ? Modality.POSSIBLE : Modality.ACTUAL;
  }

  /** "<i>should</i> they come under attack", "<i>had</i> they left": a condition without a mark. */
  private static boolean isInverted(Syntax syntax, int predicate) {
    int subject = syntax.child(predicate, "nsubj");
    int auxiliary = syntax.child(predicate, "aux");
    return syntax.is(predicate, "advcl")
        && auxiliary != NONE
        && auxiliary < subject
        && syntax.child(predicate, "mark") == NONE;
  }

  private static boolean isGoal(Syntax syntax, int gerund) {
    return Stream.of("mark", "case")
        .flatMap(relation -> syntax.children(gerund, relation).stream())
        .anyMatch(mark -> syntax.lemma(mark).equals("to"));
  }

  /** "is to meet": it is arranged. */
  private static boolean isToBe(Syntax syntax, int predicate, String auxiliary) {
    return auxiliary.equals("be")
        && syntax.token(predicate).xpos().equals("VB")
        && syntax.anyChild(predicate, "mark", mark -> syntax.token(mark).xpos().equals("TO"));
  }

  /** Whether a clause has a finite verb: then it tells what is so, not what is wanted. */
  static boolean isFinite(Syntax syntax, int predicate) {
    if (isFiniteVerb(syntax, predicate)) {
      return true;
    }
    for (String relation : new String[] {"cop", "aux", "aux:pass"}) {
      for (int verb : syntax.children(predicate, relation)) {
        if (isFiniteVerb(syntax, verb) || syntax.token(verb).xpos().equals("MD")) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isFiniteVerb(Syntax syntax, int token) {
    return switch (syntax.token(token).xpos()) {
      case "VBD", "VBZ", "VBP" -> true;
      default -> false;
    };
  }
}
