package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;

/** Says in which way a status is given: as a fact, a claim, a demand or what was once. */
final class StatusModes {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> TIME_MARKS =
      ImmutableSet.of("after", "before", "since", "when", "while", "as");

  private StatusModes() {}

  /** The claim that a status stands in; null where the document says so itself. */
  static @Nullable Claim claim(Match match, Scope scope) {
    Syntax syntax = match.syntax();
    int clause = syntax.clause(match.trigger());
    Claim claim = scope.claim(syntax.token(match.trigger()).span());
    if (claim == null || !claim.quotes().isEmpty()) {
      return claim;
    }
    boolean outside =
        switch (claim.act()) {
          case DEMAND -> isTimeOfIt(syntax, clause);
          case DENIAL -> isTakenForGranted(syntax, clause);
          default -> false;
        };
    if (!outside) {
      return claim;
    }
    Integer within = claim.within();
    return within == null ? null : scope.claims().get(within);
  }

  /** "rejected a ruling on the region <i>that they administer</i>": that is not denied. */
  private static boolean isTakenForGranted(Syntax syntax, int clause) {
    for (int at = clause; at != NONE; at = syntax.tree().head(at)) {
      if (syntax.tree().relation(at).equals("acl:relcl")) {
        return true;
      }
    }
    // "ruled out talks <i>while they hold the island</i>"
    return clause != NONE
        && syntax.is(clause, "advcl")
        && ClauseMood.isFinite(syntax, clause)
        && syntax.anyChild(clause, "mark", mark -> TIME_MARKS.contains(syntax.lemma(mark)));
  }

  /** "demanded that they leave, a day <i>after they had seized</i> the town": when it was. */
  private static boolean isTimeOfIt(Syntax syntax, int clause) {
    return clause != NONE
        && syntax.is(clause, "advcl")
        && syntax.anyChild(clause, "mark", mark -> TIME_MARKS.contains(syntax.lemma(mark)))
        && isPast(syntax, clause);
  }

  /**
   * "If they recognized the island", "sent ships to take the island", "may recognize the island":
   * nobody says that it is so. But who says "unless they recognize it" asks them to, and "until
   * they annexed it" tells that they did.
   */
  static boolean isOnlyThoughtOf(Syntax syntax, int clause, @Nullable Claim claim) {
    if (clause == NONE) {
      return false;
    }
    return switch (ClauseMood.modality(syntax, clause)) {
      // "may recapture the town", "vowed to annex it": what would make it so is still to come
      case FUTURE, POSSIBLE ->
          syntax.isVerb(clause)
              && (EventWords.type(syntax, clause).isPresent()
                  || syntax.lexicon().isIn("verb-of-control", syntax.lemma(clause)));
      case HYPOTHETICAL ->
          !(claim == null
              ? isMarked(syntax, clause, syntax.lexicon().list("mark-of-an-end"))
                  && isPast(syntax, clause)
              : isMarked(syntax, clause, syntax.lexicon().list("insisting-mark")));
      case ACTUAL, DEMANDED, CONDITIONAL -> false;
    };
  }

  private static boolean isMarked(Syntax syntax, int clause, ImmutableSet<String> marks) {
    return syntax.anyChild(clause, "mark", mark -> marks.contains(syntax.lemma(mark)));
  }

  static StatusMode mode(Match match, Scope scope, @Nullable Claim claim, int clause) {
    Syntax syntax = match.syntax();
    Modality modality = clause == NONE ? Modality.ACTUAL : ClauseMood.modality(syntax, clause);
    StatusMode fixed = fixed(match);
    if (match.rule().values().containsKey("attribute")) {
      // "leave the Danish-held island": whose it is is not asked for
      return fixed != null ? fixed : claim != null ? StatusMode.CLAIMED : ofTense(syntax, clause);
    }
    if (modality == Modality.HYPOTHETICAL) {
      return claim == null ? ofTense(syntax, clause) : StatusMode.DEMANDED;
    }
    if (fixed == StatusMode.CLAIMED || (fixed != null && modality == Modality.ACTUAL)) {
      return fixed;
    }
    if (claim != null) {
      // "demanded that they recognize the island as its own"
      Integer within = claim.within();
      if (within != null && scope.claims().get(within).act() == SpeechAct.DEMAND) {
        return StatusMode.DEMANDED;
      }
      return switch (claim.act()) {
        // "demanded that they leave the town that they had seized": that they had is no demand
        case DEMAND ->
            isPast(syntax, clause)
                    || isPerfect(syntax, clause)
                    || (modality == Modality.ACTUAL && isToldBeside(syntax, clause))
                ? StatusMode.CLAIMED
                : StatusMode.DEMANDED;
        case DENIAL -> StatusMode.DENIED;
        case STATEMENT, ACCUSATION, OFFER, THREAT, PROMISE, EVALUATION, BELIEF, QUESTION, CREDIT ->
            modality == Modality.DEMANDED ? StatusMode.DEMANDED : StatusMode.CLAIMED;
      };
    }
    // "is recognized as part of Norland": somebody judges so
    if (clause != NONE
        && clause != match.trigger()
        && syntax.lexicon().isIn("judging", syntax.lemma(clause))) {
      return StatusMode.CLAIMED;
    }
    return switch (modality) {
      case DEMANDED -> StatusMode.DEMANDED;
      case FUTURE, POSSIBLE, CONDITIONAL -> StatusMode.CLAIMED;
      case ACTUAL, HYPOTHETICAL -> ofTense(syntax, clause);
    };
  }

  private static @Nullable StatusMode fixed(Match match) {
    String fixed = match.rule().values().get("mode");
    for (StatusMode mode : StatusMode.values()) {
      if (Names.camel(mode).equals(fixed)) {
        return mode;
      }
    }
    return null;
  }

  private static StatusMode ofTense(Syntax syntax, int clause) {
    return isPast(syntax, clause) ? StatusMode.HISTORICAL : StatusMode.ASSERTED;
  }

  private static boolean isPast(Syntax syntax, int clause) {
    if (clause == NONE) {
      return false;
    }
    for (String relation : new String[] {"advmod", "amod"}) {
      if (syntax.children(clause, relation).stream()
          .anyMatch(each -> syntax.lexicon().isIn("time-past", syntax.lemma(each)))) {
        return true;
      }
    }
    int copula = syntax.child(clause, "cop");
    if (copula != NONE) {
      return syntax.token(copula).xpos().equals("VBD");
    }
    if (syntax.token(clause).xpos().equals("VBD")) {
      return true;
    }
    return hasAuxiliary(syntax, clause, "aux:pass", "be", "VBD")
        || hasAuxiliary(syntax, clause, "aux", "have", "VBD");
  }

  /** "asked them to leave the town, <i>which Norland holds</i>": that it does is no demand. */
  private static boolean isToldBeside(Syntax syntax, int clause) {
    return clause != NONE && syntax.is(clause, "acl:relcl") && ClauseMood.isFinite(syntax, clause);
  }

  /** "has seized": it is done. */
  private static boolean isPerfect(Syntax syntax, int clause) {
    return clause != NONE
        && (hasAuxiliary(syntax, clause, "aux", "have", "VBZ")
            || hasAuxiliary(syntax, clause, "aux", "have", "VBP"));
  }

  private static boolean hasAuxiliary(
      Syntax syntax, int clause, String relation, String lemma, String tag) {
    return syntax.children(clause, relation).stream()
        .anyMatch(
            auxiliary ->
                syntax.lemma(auxiliary).equals(lemma)
                    && syntax.token(auxiliary).xpos().equals(tag));
  }
}
