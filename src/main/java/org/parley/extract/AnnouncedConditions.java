package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;
import org.parley.text.Bullet;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Regex;
import org.parley.text.Span;

/** Conditions that a sentence announces and others tell: demands, or the items of a list. */
final class AnnouncedConditions {
  private static final int NONE = DependencyTree.NONE;
  private static final String RULE = "announced-conditions";

  /** What must not hold, or ends something, is no requirement. */
  private static final ImmutableSet<String> KEPT =
      ImmutableSet.of("unless", "until", "lest", "without", "before");

  /** How many sentences after "several conditions" may tell what these are. */
  private static final int ENUMERATION_REACH = 3;

  /** "for a truce", "for ending the strike". */
  private static final ImmutableSet<String> GOALS = ImmutableSet.of("nmod", "obl", "acl", "advcl");

  private final Reading reading;
  private final ConditionSets sets;

  AnnouncedConditions(Reading reading, ConditionSets sets) {
    this.reading = reading;
    this.sets = sets;
  }

  /**
   * "If they meet several conditions" announces what the demands of the next sentences are: these
   * demands are the members of one set with the same consequence.
   */
  void addDemands(Condition announced, Syntax syntax, int head, ImmutableList<Claim> claims) {
    boolean terms =
        Stream.of(syntax.patient(head), syntax.subject(head), head)
            .anyMatch(
                token ->
                    token != NONE
                        && syntax.lexicon().isIn("term-noun", syntax.lemma(token))
                        && syntax.token(token).xpos().equals("NNS"));
    if (!terms) {
      return;
    }
    int paragraph = reading.paragraph(announced.condition());
    List<Condition> members = new ArrayList<>();
    for (Claim claim : claims) {
      boolean near =
          claim.act() == SpeechAct.DEMAND
              && claim.sentence() > announced.sentence()
              && claim.sentence() <= announced.sentence() + ENUMERATION_REACH
              && reading.paragraph(claim.content().get(0)) == paragraph;
      if (near) {
        for (Proposition proposition : claim.propositions()) {
          members.add(member(announced, claim, proposition));
        }
      }
    }
    if (!members.isEmpty()) {
      addAll(members, Combination.ALL_OF);
    }
  }

  private static Condition member(Condition announced, Claim demand, Proposition proposition) {
    Phrase addressee = demand.addressee() != null ? demand.addressee() : announced.addressee();
    return new Condition(
        -1,
        "requirement",
        null,
        proposition.span(),
        announced.consequence(),
        proposition,
        announced.governs(),
        demand.speaker() != null ? demand.speaker() : announced.speaker(),
        addressee,
        null,
        announced.deadline(),
        demand.id(),
        demand.sentence(),
        RULE);
  }

  /** The items of a condition, which stand in its sentence, are the members of one set. */
  void addMembers(Condition announced, Syntax syntax, Items items) {
    List<Condition> members = new ArrayList<>();
    for (Items.Range item : items.items()) {
      members.add(
          item(announced, syntax, Items.head(syntax, item), ConditionMembers.span(syntax, item)));
    }
    addAll(members, items.combination());
  }

  /** "She named three conditions for a truce: a, b and c." */
  void addInline(Syntax syntax, Scope scope) {
    for (int colon = 2; colon < syntax.size() - 2; colon++) {
      if (!syntax.token(colon).form().equals(":")) {
        continue;
      }
      int noun = announcing(syntax, colon);
      Items items =
          noun == NONE || isTold(syntax, noun, colon)
              ? null
              : Items.behindColon(
                  syntax,
                  colon,
                  ConditionMembers.number(syntax, noun),
                  ConditionMembers.isAny(syntax, noun));
      if (items != null) {
        addMembers(announcement(syntax, scope, noun), syntax, items);
      }
      return;
    }
  }

  /** Whether a rule has read what the noun announces, or it belongs to what some condition says. */
  private boolean isTold(Syntax syntax, int noun, int colon) {
    Span behind = syntax.token(colon).span();
    return sets.conditions().stream()
        .filter(condition -> condition.sentence() == syntax.sentence().index())
        .anyMatch(
            condition ->
                condition.condition().contains(syntax.token(noun).span())
                    || (condition.connective() != null
                        && condition.connective().overlaps(syntax.token(noun).span()))
                    || condition.condition().start() > behind.start());
  }

  /**
   * What announces the items of a list, as a condition that they share all with but their words.
   */
  Condition announcement(Syntax syntax, Scope scope, int noun) {
    for (Condition condition : sets.conditions()) {
      if (condition.sentence() == syntax.sentence().index()
          && condition.condition().contains(syntax.token(noun).span())) {
        return condition;
      }
    }
    int goal = goal(syntax, noun);
    Claim claim = scope.claim(syntax.token(noun).span());
    int verb = syntax.clause(noun);
    int owner = syntax.child(noun, "nmod:poss");
    boolean sets = verb != NONE && !syntax.lexicon().isIn("turns-down", syntax.lemma(verb));
    int setter = owner != NONE ? owner : sets ? syntax.agent(verb) : NONE;
    boolean actor = setter != NONE && Participants.isActor(syntax, setter);
    return new Condition(
        -1,
        "requirement",
        null,
        syntax.token(noun).span(),
        goal == NONE ? null : goalSpan(syntax, goal),
        Clauses.proposition(syntax, noun, Modality.HYPOTHETICAL),
        goal == NONE ? null : Clauses.proposition(syntax, goal, Modality.CONDITIONAL),
        actor ? syntax.phrase(setter) : claim == null ? null : claim.speaker(),
        null,
        null,
        null,
        claim == null ? null : claim.id(),
        syntax.sentence().index(),
        RULE);
  }

  /** "conditions <i>for a truce</i>"; or none. */
  private static int goal(Syntax syntax, int noun) {
    for (int token = noun + 1; token < syntax.size(); token++) {
      if (syntax.token(token).form().equals(":")) {
        return NONE;
      }
      if (GOALS.contains(syntax.tree().relation(token))
          && syntax.lexicon().isIn("goal-preposition", markerOf(syntax, token))) {
        return token;
      }
    }
    return NONE;
  }

  /** "conditions for reopening it: …": what is announced is no part of what it is for. */
  private static Span goalSpan(Syntax syntax, int goal) {
    Span whole = syntax.phrase(goal).span();
    for (int token = goal + 1; token < syntax.size(); token++) {
      Span colon = syntax.token(token).span();
      if (syntax.token(token).form().equals(":") && whole.contains(colon)) {
        return new Span(whole.start(), syntax.token(token - 1).span().end());
      }
    }
    return whole;
  }

  /** One of those that are announced. */
  Condition item(Condition announced, Syntax syntax, int head, Span words) {
    Phrase addressee = addressee(syntax, head);
    TimeValue deadline = reading.times(syntax.sentence().index()).deadline(head);
    return new Condition(
        -1,
        KEPT.contains(announced.kind()) ? announced.kind() : "requirement",
        null,
        words,
        announced.consequence(),
        Clauses.proposition(syntax, head, Modality.HYPOTHETICAL),
        announced.governs(),
        announced.speaker(),
        addressee != null ? addressee : announced.addressee(),
        null,
        deadline != null ? deadline : announced.deadline(),
        announced.claim(),
        syntax.sentence().index(),
        RULE);
  }

  /** "She named three conditions for a truce:" with a list below: each of its items is one. */
  void addList(Syntax syntax, Scope scope) {
    int last = syntax.size() - 1;
    if (last < 1 || !syntax.token(last).form().equals(":")) {
      return;
    }
    Condition announced = announced(syntax, scope, last);
    if (announced == null) {
      return;
    }
    List<Condition> members = new ArrayList<>();
    Combination combination = Combination.ALL_OF;
    for (Span line : reading.linesAfter(syntax.sentence().span())) {
      int bullet = Bullet.length(reading.slice(line));
      if (bullet == 0) {
        break;
      }
      Span words = words(new Span(line.start() + bullet, line.end()));
      Syntax item = reading.sentencesIn(words).get(0);
      int conjunction = lastIn(item, words);
      if (item.token(conjunction).upos().equals("CCONJ")) {
        if (item.lemma(conjunction).equals("or")) {
          combination = Combination.ANY_OF;
        }
        words = words(new Span(words.start(), item.token(conjunction).span().start()));
      }
      int head = head(item, words);
      if (head == NONE) {
        break;
      }
      members.add(item(announced, item, head, words));
    }
    if (members.size() > 1) {
      addAll(members, combination);
    }
  }

  private @Nullable Condition announced(Syntax syntax, Scope scope, int colon) {
    int noun = announcing(syntax, colon);
    if (noun != NONE) {
      return announcement(syntax, scope, noun);
    }
    int counted = ConditionMembers.announced(syntax, 0, colon);
    boolean within =
        counted != NONE
            && sets.conditions().stream()
                .anyMatch(each -> each.condition().contains(syntax.token(counted).span()));
    return within ? announcement(syntax, scope, counted) : openCondition(syntax, scope, colon);
  }

  /** "The army will leave if:"; null where the sentence ends otherwise. */
  private @Nullable Condition openCondition(Syntax syntax, Scope scope, int colon) {
    int mark = colon - 1;
    Span connective = syntax.token(mark).span();
    Claim claim = scope.claim(connective);
    BitSet before = new BitSet();
    for (int token = 0; token < mark; token++) {
      before.set(token, claim == null || claim.says(syntax.token(token).span()));
    }
    int governed = before.isEmpty() ? NONE : Unattached.mainPredicate(syntax, before);
    if (governed == NONE || !syntax.lexicon().isIn("condition-mark", syntax.lemma(mark))) {
      return null;
    }
    return new Condition(
        -1,
        syntax.lemma(mark).equals("unless") ? "unless" : "if",
        connective,
        connective,
        reading.trimmed(syntax.span(before)),
        Clauses.proposition(syntax, governed, Modality.HYPOTHETICAL),
        Clauses.proposition(syntax, governed, Modality.CONDITIONAL),
        claim == null ? null : claim.speaker(),
        null,
        null,
        null,
        claim == null ? null : claim.id(),
        syntax.sentence().index(),
        RULE);
  }

  private static int lastIn(Syntax item, Span words) {
    int last = 0;
    for (int token = 0; token < item.size(); token++) {
      if (words.contains(item.token(token).span())) {
        last = token;
      }
    }
    return last;
  }

  private static String markerOf(Syntax syntax, int token) {
    int nominal = syntax.child(token, "case");
    int marker = nominal == NONE ? syntax.child(token, "mark") : nominal;
    return marker == NONE ? "" : syntax.lemma(marker);
  }

  private static @Nullable Phrase addressee(Syntax syntax, int head) {
    int agent = syntax.isPredicate(head) ? syntax.agent(head) : NONE;
    return agent != NONE && Participants.isActor(syntax, agent) ? syntax.phrase(agent) : null;
  }

  /** The noun that announces a list before a colon; or none. */
  static int announcing(Syntax syntax, int colon) {
    for (int token = colon - 1; token >= 0; token--) {
      if (syntax.token(token).xpos().equals("NNS")
          && syntax.lexicon().isIn("condition-noun", syntax.lemma(token))) {
        return token;
      }
    }
    return NONE;
  }

  /** An item without the mark at its end. */
  private Span words(Span item) {
    Span words = reading.trimmed(item);
    boolean marked = words.length() > 1 && Regex.matches(reading.slice(words), "(?s).*[.;,]");
    return marked ? new Span(words.start(), words.end() - 1) : words;
  }

  /** The uppermost word of an item in the tree, a noun or verb; or none. */
  private static int head(Syntax item, Span words) {
    int best = NONE;
    int least = Integer.MAX_VALUE;
    for (int token = 0; token < item.size(); token++) {
      int depth = 0;
      for (int at = token; at != NONE; at = item.tree().head(at)) {
        depth++;
      }
      boolean content = Regex.matches(item.token(token).upos(), "NOUN|PROPN|VERB|ADJ");
      if (content && words.contains(item.token(token).span()) && depth < least) {
        least = depth;
        best = token;
      }
    }
    return best;
  }

  /** Adds what belongs together. */
  void addAll(List<Condition> members, Combination combination) {
    int set = sets.add(combination);
    for (Condition member : members) {
      sets.add(member.withSet(set));
    }
  }
}
