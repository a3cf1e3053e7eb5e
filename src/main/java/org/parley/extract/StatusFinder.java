package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Span;

/** Finds what territories are said to be: part of a state, independent, controlled by somebody. */
final class StatusFinder {
  private static final int NONE = DependencyTree.NONE;

  private final RuleIndex rules;

  StatusFinder(RuleIndex rules) {
    this.rules = rules;
  }

  /** The statuses of a document, without numbers; one for each territory and trigger. */
  List<TerritorialStatus> find(Reading reading, Scope scope) {
    List<TerritorialStatus> statuses = new ArrayList<>();
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        for (Rule rule : rules.candidates(syntax, token)) {
          Match match = rule.match(syntax, token);
          if (match != null) {
            add(reading, scope, match, statuses);
            break;
          }
        }
      }
    }
    return statuses;
  }

  private static void add(
      Reading reading, Scope scope, Match match, List<TerritorialStatus> statuses) {
    Syntax syntax = match.syntax();
    String status = match.rule().values().get("status");
    if (status == null) {
      return;
    }
    int object = match.first("object");
    int viewpoint = match.first("viewpoint");
    // "the island, part of Norland, was calm": what stands beside a name has no tense
    int clause =
        syntax.is(match.trigger(), "appos") ? match.trigger() : syntax.clause(match.trigger());
    Span span = span(match);
    Claim claim = scope.claim(syntax.token(match.trigger()).span());
    // "withdrew from the town": no longer controls it
    boolean ended = Boolean.parseBoolean(match.rule().values().get("negated"));
    boolean negated =
        ended != (clause != NONE && Clauses.polarity(syntax, clause) == Polarity.NEGATIVE);
    for (int named : match.all("territory")) {
      for (int territory : syntax.coordinated(named)) {
        if (territory == object) {
          continue;
        }
        statuses.add(
            new TerritorialStatus(
                -1,
                syntax.phrase(territory),
                status,
                object == NONE ? null : syntax.phrase(object),
                mode(match, scope, claim, clause),
                negated,
                span,
                viewpoint == NONE ? null : syntax.phrase(viewpoint),
                reading.times(syntax.sentence().index()).of(match.trigger()),
                claim == null ? null : claim.id(),
                syntax.sentence().index(),
                match.rule().name()));
      }
    }
  }

  /** From the first to the last of trigger, territory and object. */
  private static Span span(Match match) {
    Syntax syntax = match.syntax();
    Span span = syntax.token(match.trigger()).span();
    for (String role : new String[] {"territory", "object", "words"}) {
      for (int token : match.all(role)) {
        span = span.cover(syntax.phrase(token).core());
      }
    }
    return span;
  }

  private static StatusMode mode(Match match, Scope scope, @Nullable Claim claim, int clause) {
    String fixed = match.rule().values().get("mode");
    for (StatusMode mode : StatusMode.values()) {
      if (Names.camel(mode).equals(fixed)) {
        return mode;
      }
    }
    Syntax syntax = match.syntax();
    Modality modality = clause == NONE ? Modality.ACTUAL : Clauses.modality(syntax, clause);
    if (claim != null) {
      // "demanded that they recognize the island as its own"
      Integer within = claim.within();
      if (within != null && scope.claims().get(within).act() == SpeechAct.DEMAND) {
        return StatusMode.DEMANDED;
      }
      return switch (claim.act()) {
        // "demanded that they leave the town that they had seized": that they had is no demand
        case DEMAND -> isPast(syntax, clause) ? StatusMode.CLAIMED : StatusMode.DEMANDED;
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
      case FUTURE, POSSIBLE, CONDITIONAL, HYPOTHETICAL -> StatusMode.CLAIMED;
      case ACTUAL -> isPast(syntax, clause) ? StatusMode.HISTORICAL : StatusMode.ASSERTED;
    };
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
    return syntax.children(clause, "aux:pass").stream()
        .anyMatch(auxiliary -> syntax.token(auxiliary).xpos().equals("VBD"));
  }
}
