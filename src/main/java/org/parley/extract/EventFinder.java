package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Finds events: the words of the lexicon that stand for one, with who does what to whom, where and
 * when.
 */
final class EventFinder {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> OWNERS = ImmutableSet.of("of", "from", "by", "between");
  private static final ImmutableSet<String> PLACE =
      ImmutableSet.of("in", "at", "near", "outside", "around", "across", "inside", "along");

  private final ImmutableList<Rule> rules;

  EventFinder(ImmutableList<Rule> rules) {
    this.rules =
        rules.stream()
            .filter(rule -> rule.finds() == Rule.Kind.EVENT)
            .collect(ImmutableList.toImmutableList());
  }

  /** The events of a document, without numbers. */
  List<Event> find(Reading reading, Scope scope) {
    List<Event> events = new ArrayList<>();
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        if (!reading.times(syntax.sentence().index()).covers(token)) {
          Event event = event(reading, scope, syntax, token);
          if (event != null) {
            events.add(event);
          }
        }
      }
    }
    return events;
  }

  private @Nullable Event event(Reading reading, Scope scope, Syntax syntax, int token) {
    Optional<String> type = EventWords.type(syntax, token);
    Match match = type.isEmpty() ? null : match(syntax, token);
    if (match == null) {
      return null;
    }
    Span trigger = trigger(syntax, token);
    Claim saying = scope.cueOf(trigger);
    Set<Integer> initiators = actors(reading, match, "initiator");
    Set<Integer> targets = actors(reading, match, "target");
    targets.removeAll(initiators);
    ImmutableList<Phrase> initiatorPhrases = phrases(syntax, initiators);
    ImmutableList<Phrase> targetPhrases = phrases(syntax, targets);
    if (saying != null && saying.addressee() != null && targetPhrases.isEmpty()) {
      targetPhrases = ImmutableList.of(saying.addressee());
    }
    if (saying != null && saying.speaker() != null && initiatorPhrases.isEmpty()) {
      initiatorPhrases = ImmutableList.of(saying.speaker());
    }
    int clause = syntax.isVerb(token) ? token : syntax.clause(token);
    return new Event(
        -1,
        type.orElseThrow(),
        trigger,
        initiatorPhrases,
        targetPhrases,
        phrases(syntax, actors(reading, match, "participant")),
        phrases(syntax, locations(reading, match, clause)),
        reading.times(syntax.sentence().index()).of(token),
        clause == NONE ? Polarity.POSITIVE : Clauses.polarity(syntax, clause),
        clause == NONE ? Modality.ACTUAL : Clauses.modality(syntax, clause),
        scope.claimId(trigger),
        saying == null ? null : saying.id(),
        syntax.sentence().index(),
        match.rule().name());
  }

  private @Nullable Match match(Syntax syntax, int token) {
    for (Rule rule : rules) {
      Match match = rule.match(syntax, token);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static Span trigger(Syntax syntax, int token) {
    Span span = syntax.token(token).span();
    int particle = syntax.child(token, "compound:prt");
    return particle == token + 1 ? span.cover(syntax.token(particle).span()) : span;
  }

  /** The tokens in a role, those coordinated with them, and for what is no actor its owner. */
  private static Set<Integer> actors(Reading reading, Match match, String role) {
    Set<Integer> actors = new LinkedHashSet<>();
    Times times = reading.times(match.syntax().sentence().index());
    for (int token : match.all(role)) {
      for (int each : match.syntax().coordinated(token)) {
        int actor = actor(match.syntax(), each);
        if (!times.covers(actor)) {
          actors.add(actor);
        }
      }
    }
    return actors;
  }

  /**
   * Who is meant by a phrase that fills an actor's role: "Ankara's plan", "the forces of the
   * north", "Turkish airspace" stand for whose they are.
   */
  private static int actor(Syntax syntax, int token) {
    int at = token;
    for (int steps = 0; steps < 3; steps++) {
      String upos = syntax.token(at).upos();
      if (upos.equals("PROPN")
          || upos.equals("PRON")
          || syntax.lexicon().isIn("actor-noun", syntax.lemma(at))) {
        return at;
      }
      int owner = owner(syntax, at);
      if (owner == NONE) {
        return at;
      }
      at = owner;
    }
    return at;
  }

  private static int owner(Syntax syntax, int token) {
    int owner = syntax.child(token, "nmod:poss");
    if (owner != NONE) {
      return owner;
    }
    for (int modifier : syntax.children(token, "nmod")) {
      if (syntax.hasCase(modifier, OWNERS)) {
        return modifier;
      }
    }
    for (String relation : new String[] {"compound", "amod"}) {
      for (int modifier : syntax.children(token, relation)) {
        if (Character.isUpperCase(syntax.token(modifier).form().codePointAt(0)) && modifier > 0) {
          return modifier;
        }
      }
    }
    return NONE;
  }

  /** Where: the rule's own place, else a named place in a locative phrase of the clause. */
  private static Set<Integer> locations(Reading reading, Match match, int clause) {
    Syntax syntax = match.syntax();
    Set<Integer> places = new LinkedHashSet<>(match.all("location"));
    List<Integer> heads = new ArrayList<>(List.of(match.trigger()));
    if (clause != NONE) {
      heads.add(clause);
    }
    // "met the minister in Rome": the parser hangs the place on the minister
    heads.addAll(match.all("target"));
    for (int at : heads) {
      for (String relation : new String[] {"obl", "nmod"}) {
        for (int child : syntax.children(at, relation)) {
          if (syntax.hasCase(child, PLACE)
              && syntax.token(child).upos().equals("PROPN")
              && !reading.times(syntax.sentence().index()).covers(child)) {
            places.addAll(syntax.coordinated(child));
          }
        }
      }
    }
    return places;
  }

  private static ImmutableList<Phrase> phrases(Syntax syntax, Set<Integer> tokens) {
    return tokens.stream().map(syntax::phrase).collect(ImmutableList.toImmutableList());
  }
}
