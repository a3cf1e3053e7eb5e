package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/** Finds conditions: what must hold, what hangs on it, and who sets it for whom. */
final class ConditionFinder {
  private static final int NONE = DependencyTree.NONE;

  private final RuleIndex rules;
  private final ConditionSets sets = new ConditionSets();

  ConditionFinder(RuleIndex rules) {
    this.rules = rules;
  }

  /** The conditions without numbers; their sets are numbered. */
  record Found(List<Condition> conditions, List<ConditionSet> sets) {}

  Found find(Reading reading, Scope scope, ImmutableList<Claim> claims) {
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        for (Rule rule : rules.candidates(syntax, token)) {
          Match match = rule.match(syntax, token);
          if (match != null && match.first("condition") != NONE) {
            add(reading, scope, match, claims);
            break;
          }
        }
      }
      new AnnouncedConditions(reading, sets).addList(syntax, scope);
      new AnnouncedConditions(reading, sets).addInline(syntax, scope);
      new EnumeratedConditions(reading, scope, sets).add(syntax);
      new CarriedConditions(reading, scope, sets).add(syntax);
    }
    return new Found(sets.conditions(), sets.sets());
  }

  private void add(Reading reading, Scope scope, Match match, ImmutableList<Claim> claims) {
    Syntax syntax = match.syntax();
    String kind = match.rule().kind();
    ConditionSpans spans = ConditionSpans.of(match);
    int head = spans.conditionHead();
    int consequence = spans.consequenceHead();
    Claim claim = scope.claim(syntax.token(head).span());
    boolean requirement = kind.equals("requirement");
    if (claim == null && "claim".equals(match.rule().values().get("in"))) {
      return;
    }
    int needs = match.trigger();
    if (requirement && SpeechActs.isOwnNeed(syntax, needs, syntax.child(needs, "nsubj"))) {
      return;
    }
    List<Integer> heads = new ArrayList<>();
    heads.add(head);
    for (int other : ConditionSpans.alike(syntax, head)) {
      if (other != consequence && requirement) {
        heads.add(other);
      }
    }
    int thing =
        claim == null || consequence == NONE
            ? NONE
            : OfferedThing.of(syntax, claim, consequence, head);
    Span consequenceSpan = thing == NONE ? said(syntax, claim, spans) : syntax.phrase(thing).span();
    Proposition governs =
        thing != NONE
            ? Clauses.nominal(syntax, thing, Modality.CONDITIONAL)
            : consequence == NONE
                ? null
                : Clauses.proposition(syntax, consequence, Modality.CONDITIONAL);
    if (consequence == NONE && requirement) {
      Following following = following(reading, scope, syntax, claim);
      consequenceSpan = following == null ? null : following.span();
      governs = following == null ? null : following.proposition();
    }
    Integer set = sets.sharedWith(syntax, governs);
    if (heads.size() > 1) {
      set = sets.add(ConditionSets.combination(syntax, heads));
    }
    ConditionMembers members =
        heads.size() > 1
            ? null
            : ConditionMembers.of(syntax, kind, spans.condition(), consequenceSpan);
    Phrase speaker = speaker(match, claim, consequence);
    for (int each : heads) {
      Phrase addressee = addressee(match, each, claim);
      sets.add(
          new Condition(
              -1,
              kind,
              spans.connective(),
              each != head
                  ? ConditionSpans.own(syntax, each)
                  : members == null ? spans.condition() : members.whole(),
              consequenceSpan,
              ConditionSpans.isNamed(match, each)
                  ? Clauses.nominal(syntax, each, Modality.HYPOTHETICAL)
                  : Clauses.proposition(syntax, each, Modality.HYPOTHETICAL),
              governs,
              speaker,
              addressee,
              set,
              reading.times(syntax.sentence().index()).deadline(each),
              claim == null ? null : claim.id(),
              syntax.sentence().index(),
              match.rule().name()));
    }
    AnnouncedConditions announced = new AnnouncedConditions(reading, sets);
    if (members == null) {
      announced.addDemands(sets.last(), syntax, head, claims);
    } else {
      announced.addMembers(sets.last(), syntax, members.items());
    }
  }

  /** Whom the rule tells, else who says so, else whose offer or threat hangs on it. */
  private static @Nullable Phrase speaker(Match match, @Nullable Claim claim, int consequence) {
    int setter = match.first("speaker");
    if (setter != NONE) {
      return match.syntax().phrase(setter);
    }
    return claim != null ? claim.speaker() : ConditionSetter.of(match.syntax(), consequence);
  }

  /** "He said there is no way if …": what hangs on a condition does not tell who says so. */
  private static @Nullable Span said(Syntax syntax, @Nullable Claim claim, ConditionSpans spans) {
    Span words = spans.consequence();
    if (words == null || claim == null || claim.cue() == null || !words.contains(claim.cue())) {
      return words;
    }
    Span head = syntax.token(spans.consequenceHead()).span();
    for (Span part : claim.content()) {
      if (part.contains(head) && part.start() > claim.cue().start() && part.start() < words.end()) {
        return new Span(Math.max(part.start(), words.start()), Math.min(part.end(), words.end()));
      }
    }
    return words;
  }

  /**
   * Whom the rule tells, else who does what is required if it is somebody who can; of an order, who
   * is addressed.
   */
  private static @Nullable Phrase addressee(Match match, int head, @Nullable Claim claim) {
    Syntax syntax = match.syntax();
    if (SpeechActs.isBareOrder(syntax, head)) {
      return claim == null ? null : claim.addressee();
    }
    int told = match.first("addressee");
    int agent = syntax.agent(head);
    int addressee =
        told != NONE || agent == NONE || !Participants.isActor(syntax, agent) ? told : agent;
    return addressee == NONE ? null : syntax.phrase(addressee);
  }

  private record Following(Span span, Proposition proposition) {}

  /**
   * What a speaker says to follow from a requirement in the next sentences of the same speech:
   * "they need to sign. … It will end at once."
   */
  private static @Nullable Following following(
      Reading reading, Scope scope, Syntax syntax, @Nullable Claim claim) {
    int last = Math.min(syntax.sentence().index() + 2, reading.sentences().size() - 1);
    for (int index = syntax.sentence().index() + 1; index <= last; index++) {
      Syntax next = reading.sentence(index);
      for (int token = 0; token < next.size(); token++) {
        boolean future =
            next.isPredicate(token) && ClauseMood.modality(next, token) == Modality.FUTURE;
        Claim saying = scope.claim(next.token(token).span());
        if (future && saying != null && claim != null && saying.id() == claim.id()) {
          Proposition proposition = Clauses.proposition(next, token, Modality.CONDITIONAL);
          return new Following(proposition.span(), proposition);
        }
      }
    }
    return null;
  }

  /** The kinds that the rules may give. */
  static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "if",
          "unless",
          "until",
          "once",
          "asLongAs",
          "providedThat",
          "onCondition",
          "inExchangeFor",
          "requirement",
          "when",
          "onlyAfter",
          "before",
          "without",
          "orElse",
          "byDoing",
          "lest",
          "inCase",
          "whether",
          "dependsOn");
}
