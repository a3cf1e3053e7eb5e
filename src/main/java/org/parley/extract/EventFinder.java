package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collection;
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

  private final RuleIndex rules;

  EventFinder(RuleIndex rules) {
    this.rules = rules;
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
    events.addAll(demands(reading, scope, events));
    return events;
  }

  /**
   * "said that Norland must withdraw": what is done by saying so, where the cue tells of no event.
   */
  private static List<Event> demands(Reading reading, Scope scope, List<Event> events) {
    List<Event> demands = new ArrayList<>();
    for (Claim claim : scope.claims()) {
      Span cue = claim.cue();
      if (claim.act() == SpeechAct.DEMAND
          && cue != null
          && claim.speaker() != null
          && events.stream().noneMatch(event -> event.trigger().overlaps(cue))) {
        demands.add(
            new Event(
                -1,
                "Demand",
                cue,
                ImmutableList.of(claim.speaker()),
                claim.addressee() == null || isHeard(reading, claim, cue)
                    ? ImmutableList.of()
                    : ImmutableList.of(claim.addressee()),
                ImmutableList.of(),
                ImmutableList.of(),
                null,
                claim.negated() ? Polarity.NEGATIVE : Polarity.POSITIVE,
                Modality.ACTUAL,
                scope.claimId(cue),
                claim.id(),
                claim.sentence(),
                claim.rule()));
      }
    }
    return demands;
  }

  private static boolean isHeard(Reading reading, Claim claim, Span cue) {
    Phrase addressee = claim.addressee();
    if (addressee == null || addressee.sentence() != claim.sentence()) {
      return false;
    }
    Syntax syntax = reading.sentence(claim.sentence());
    int verb = Audience.tokenAt(syntax, cue);
    boolean quoted = claim.quoting() != Quoting.NONE;
    return verb != DependencyTree.NONE
        && (Audience.is(syntax, verb, addressee.head())
            || (quoted && syntax.lexicon().isIn("tells-others", syntax.lemma(addressee.head()))));
  }

  private @Nullable Event event(Reading reading, Scope scope, Syntax syntax, int token) {
    Optional<String> type = EventWords.type(syntax, token);
    Match match = type.isEmpty() ? null : match(syntax, token);
    if (match == null) {
      return null;
    }
    Span trigger = trigger(syntax, token);
    Claim saying = scope.cueOf(trigger);
    int clause = syntax.isVerb(token) ? token : syntax.clause(token);
    Set<Integer> found = Participants.in("initiator", reading, match);
    Phrase speaker = found.isEmpty() && saying != null ? saying.speaker() : null;
    // "…, warned the envoy": the parser takes who stands behind the verb for its object
    Set<Integer> initiators =
        speaker == null || speaker.sentence() != syntax.sentence().index()
            ? found
            : ImmutableSet.of(speaker.head());
    Set<Integer> targets = Participants.in("target", reading, match);
    Set<Integer> places = Participants.places(reading, match, clause);
    targets.removeAll(initiators);
    int besieged = BesiegedPlace.of(reading, syntax, token, initiators);
    if (besieged != NONE) {
      initiators = ImmutableSet.of();
      targets = ImmutableSet.of(besieged);
    }
    Set<Integer> mutual = MutualDeed.parties(syntax, token, initiators);
    if (!mutual.isEmpty()) {
      initiators = mutual;
    }
    if (syntax.lexicon().isIn("done-with-own-forces", Ascii.toLowerCase(type.orElseThrow()))) {
      targets.removeIf(target -> Participants.isOwnForce(syntax, target));
    }
    Times times = reading.times(syntax.sentence().index());
    ImmutableList<Phrase> initiatorPhrases =
        speaker == null ? phrases(syntax, initiators) : ImmutableList.of(speaker);
    ImmutableList<Phrase> targetPhrases =
        mutual.isEmpty()
            ? targets(syntax, times, match, type.orElseThrow(), saying, initiators, targets)
            : initiatorPhrases;
    if (targetPhrases.isEmpty()
        && syntax.lexicon().isIn("acts-on-its-place", Ascii.toLowerCase(type.orElseThrow()))) {
      targetPhrases = phrases(syntax, places);
    }
    Modality modality = EventMood.modality(syntax, token);
    Integer claim = scope.claimId(trigger);
    TimeValue time =
        modality == Modality.ACTUAL && claim == null ? times.ofDeed(token) : times.of(token);
    if (initiatorPhrases.isEmpty() && targetPhrases.isEmpty() && places.isEmpty() && time == null) {
      return null;
    }
    return new Event(
        -1,
        type.orElseThrow(),
        trigger,
        initiatorPhrases,
        targetPhrases,
        phrases(syntax, Participants.in("participant", reading, match)),
        phrases(syntax, places),
        time,
        EventMood.polarity(syntax, token),
        modality,
        claim,
        saying == null ? null : saying.id(),
        syntax.sentence().index(),
        match.rule().name());
  }

  /**
   * Whom it is directed at: by the rule, by the act of saying that it is, or by what it is about.
   */
  private static ImmutableList<Phrase> targets(
      Syntax syntax,
      Times times,
      Match match,
      String type,
      @Nullable Claim saying,
      Set<Integer> initiators,
      Set<Integer> found) {
    Set<Integer> targets =
        Sets.filter(
            found,
            token ->
                !Affected.isVictim(syntax, match.trigger(), token)
                    && !isAudience(syntax, match.trigger(), token));
    if (targets.stream().anyMatch(token -> isReciprocal(syntax, token, initiators))) {
      return phrases(syntax, initiators);
    }
    if (targets.stream().anyMatch(token -> Participants.isSomebody(syntax, token))
        || (!targets.isEmpty() && isUndergone(syntax, match.trigger()))) {
      return phrases(syntax, targets);
    }
    if (saying != null
        && saying.addressee() != null
        && !(saying.addressee().sentence() == syntax.sentence().index()
            && isAudience(syntax, match.trigger(), saying.addressee().head()))
        && Participants.isActor(syntax, saying.addressee().head())) {
      return ImmutableList.of(saying.addressee());
    }
    if (syntax.lexicon().isIn("leaves-a-place", Ascii.toLowerCase(type))) {
      int left = targets.isEmpty() ? LeftPlace.of(syntax, times, match.trigger()) : NONE;
      return phrases(syntax, left == NONE ? targets : syntax.conjuncts().with(left));
    }
    int affected = Affected.by(syntax, times, match.trigger(), initiators);
    if (affected != NONE
        && syntax.lexicon().isIn("acts-with-others", Ascii.toLowerCase(type))
        && syntax.clause(affected) != syntax.clause(match.trigger())) {
      // "worked together to defeat them": whom they defeat they did not work with
      affected = NONE;
    }
    return phrases(
        syntax,
        affected == NONE ? targets : ImmutableSet.copyOf(syntax.conjuncts().with(affected)));
  }

  /** "warned <i>reporters</i> that Norland would attack". */
  private static boolean isAudience(Syntax syntax, int trigger, int token) {
    return syntax.entry("speech", trigger).isPresent() && Audience.is(syntax, trigger, token);
  }

  /** "the plan met with refusal": what its subject undergoes concerns that and nobody else. */
  private static boolean isUndergone(Syntax syntax, int trigger) {
    return syntax
        .entry("event", trigger)
        .filter(entry -> "undergo".equals(entry.attribute("frame")))
        .isPresent();
  }

  /** "accused each other", "each side accused the other": those who do it undergo it. */
  private static boolean isReciprocal(Syntax syntax, int token, Set<Integer> initiators) {
    int determiner = syntax.child(token, "det");
    return syntax.lexicon().isIn("reciprocal-other", syntax.lemma(token))
        && determiner != NONE
        && (syntax.lexicon().isIn("reciprocal-each", syntax.lemma(determiner))
            || initiators.stream().anyMatch(each -> isOneOfTwo(syntax, each)));
  }

  private static boolean isOneOfTwo(Syntax syntax, int token) {
    int determiner = syntax.child(token, "det");
    return determiner != NONE && syntax.lexicon().isIn("one-of-two", syntax.lemma(determiner));
  }

  private @Nullable Match match(Syntax syntax, int token) {
    for (Rule rule : rules.candidates(syntax, token)) {
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

  private static ImmutableList<Phrase> phrases(Syntax syntax, Collection<Integer> tokens) {
    return tokens.stream().map(syntax::phrase).collect(ImmutableList.toImmutableList());
  }
}
