package org.parley.extract;

import com.google.common.collect.ImmutableSet;
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

  /** The statuses of a document, without numbers; one for each territory, object and trigger. */
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
    ImmutableSet<Integer> objects = coordinated(match, "object");
    // "recognized by many, but not by Norland"
    ImmutableSet<Integer> excepted =
        match.all("object").stream()
            .flatMap(token -> syntax.conjuncts().excepted(token).stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<Integer> all =
        objects.isEmpty()
            ? ImmutableSet.of(NONE)
            : ImmutableSet.<Integer>builder().addAll(objects).addAll(excepted).build();
    int viewpoint = match.first("viewpoint");
    boolean attribute = Boolean.parseBoolean(match.rule().values().get("attribute"));
    // "the island, part of Norland, was calm": what stands beside a name has no tense
    int clause =
        attribute || syntax.is(match.trigger(), "appos")
            ? match.trigger()
            : clause(syntax, match.trigger());
    Span span = span(match);
    Claim claim = StatusModes.claim(match, scope);
    if (!attribute && StatusModes.isOnlyThoughtOf(syntax, clause, claim)) {
      return;
    }
    // "withdrew from the town": no longer controls it
    boolean ended = Boolean.parseBoolean(match.rule().values().get("negated"));
    boolean negated =
        ended != (clause != NONE && ClauseMood.polarity(syntax, clause) == Polarity.NEGATIVE);
    for (int territory : coordinated(match, "territory")) {
      for (int object : all) {
        if (territory == object) {
          continue;
        }
        statuses.add(
            new TerritorialStatus(
                -1,
                syntax.phrase(territory),
                status,
                object == NONE ? null : syntax.phrase(object),
                StatusModes.mode(match, scope, claim, clause),
                negated != excepted.contains(object),
                span,
                viewpoint == NONE ? null : syntax.phrase(viewpoint),
                attribute ? null : time(reading, match, claim),
                claim == null ? null : claim.id(),
                syntax.sentence().index(),
                match.rule().name()));
      }
    }
  }

  private static @Nullable TimeValue time(Reading reading, Match match, @Nullable Claim claim) {
    Times times = reading.times(match.syntax().sentence().index());
    return claim == null ? times.ofDeed(match.trigger()) : times.of(match.trigger());
  }

  /** "The treaty <i>made</i> the island part of Norland": what has tense is the verb. */
  private static int clause(Syntax syntax, int trigger) {
    int clause = syntax.clause(trigger);
    boolean made =
        clause != NONE && syntax.is(clause, "xcomp") && syntax.child(clause, "cop") == NONE;
    return made && syntax.child(clause, "nsubj") != NONE ? syntax.tree().head(clause) : clause;
  }

  /** Those who fill a role, with all who are coordinated with them. */
  private static ImmutableSet<Integer> coordinated(Match match, String role) {
    return match.all(role).stream()
        .flatMap(token -> match.syntax().conjuncts().with(token, match.trigger()).stream())
        .collect(ImmutableSet.toImmutableSet());
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
}
