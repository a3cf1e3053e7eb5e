package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;
import org.parley.extract.Rule.Match;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Finds conditions: what must hold, what hangs on it, who sets it for whom, and which belong
 * together.
 */
final class ConditionFinder {
  private static final int NONE = DependencyTree.NONE;

  /** How many sentences after "several conditions" may tell what these are. */
  private static final int ENUMERATION_REACH = 3;

  private final ImmutableList<Rule> rules;
  private final List<Condition> conditions = new ArrayList<>();
  private final List<ConditionSet> sets = new ArrayList<>();

  ConditionFinder(ImmutableList<Rule> rules) {
    this.rules =
        rules.stream()
            .filter(rule -> rule.finds() == Rule.Kind.CONDITION)
            .collect(ImmutableList.toImmutableList());
  }

  /** The conditions without numbers; their sets are numbered. */
  record Found(List<Condition> conditions, List<ConditionSet> sets) {}

  Found find(Reading reading, Scope scope, ImmutableList<Claim> claims) {
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        for (Rule rule : rules) {
          Match match = rule.match(syntax, token);
          if (match != null) {
            add(reading, scope, match, claims);
            break;
          }
        }
      }
    }
    return new Found(conditions, sets);
  }

  private void add(Reading reading, Scope scope, Match match, ImmutableList<Claim> claims) {
    Syntax syntax = match.syntax();
    int head = match.first("condition");
    if (head == NONE) {
      return;
    }
    int consequence = behindCue(syntax, match.first("consequence"));
    String kind = match.rule().values().getOrDefault("kind", "if");
    Span connective = connective(match);
    Claim claim = scope.claim(syntax.token(head).span());
    boolean requirement = kind.equals("requirement");
    if (requirement && claim == null) {
      return;
    }
    List<Integer> heads = new ArrayList<>();
    heads.add(head);
    for (int other : syntax.children(head, "conj")) {
      if (other != consequence && syntax.isPredicate(other) && requirement) {
        heads.add(other);
      }
    }
    Span consequenceSpan =
        consequence == NONE ? null : consequenceSpan(syntax, consequence, head, connective);
    Proposition governs =
        consequence == NONE ? null : Clauses.proposition(syntax, consequence, Modality.CONDITIONAL);
    if (consequence == NONE && requirement) {
      Following following = following(reading, scope, syntax, claim);
      consequenceSpan = following == null ? null : following.span();
      governs = following == null ? null : following.proposition();
    }
    Integer set = setOf(syntax, governs);
    if (heads.size() > 1) {
      set = newSet(combination(syntax, heads));
    }
    int setter = match.first("speaker");
    for (int each : heads) {
      int addressee =
          match.first("addressee") != NONE ? match.first("addressee") : syntax.agent(each);
      conditions.add(
          new Condition(
              -1,
              kind,
              connective,
              conditionSpan(syntax, each, heads.size() == 1, connective, consequence),
              consequenceSpan,
              Clauses.proposition(syntax, each, Modality.HYPOTHETICAL),
              governs,
              setter != NONE ? syntax.phrase(setter) : claim == null ? null : claim.speaker(),
              addressee == NONE ? null : syntax.phrase(addressee),
              set,
              reading.times(syntax.sentence().index()).deadline(each),
              claim == null ? null : claim.id(),
              syntax.sentence().index(),
              match.rule().name()));
    }
    enumerated(reading, conditions.get(conditions.size() - 1), syntax, head, claims);
  }

  /**
   * "If it rains, he said, we stay": what hangs on the condition is what he said, not that he did.
   */
  private static int behindCue(Syntax syntax, int consequence) {
    if (consequence == NONE || syntax.entry("speech", consequence).isEmpty()) {
      return consequence;
    }
    int content = syntax.child(consequence, "ccomp");
    boolean introduced =
        content == NONE
            || syntax.children(content, "mark").stream()
                .anyMatch(mark -> syntax.lexicon().isIn("complementizer", syntax.lemma(mark)));
    return introduced ? consequence : content;
  }

  /** Conditions of one sentence that govern the same, such as two participles, belong together. */
  private @Nullable Integer setOf(Syntax syntax, @Nullable Proposition governs) {
    if (governs == null || conditions.isEmpty()) {
      return null;
    }
    Condition last = conditions.get(conditions.size() - 1);
    boolean same =
        last.sentence() == syntax.sentence().index()
            && last.governs() != null
            && last.governs().span().equals(governs.span());
    if (!same) {
      return null;
    }
    Integer set = last.set();
    if (set == null) {
      set = newSet(Combination.ALL_OF);
      conditions.set(conditions.size() - 1, last.withSet(set));
    }
    return set;
  }

  private int newSet(Combination combination) {
    sets.add(new ConditionSet(sets.size(), combination));
    return sets.size() - 1;
  }

  private static Combination combination(Syntax syntax, List<Integer> heads) {
    for (int head : heads) {
      for (int conjunction : syntax.children(head, "cc")) {
        if (syntax.lemma(conjunction).equals("or")) {
          return Combination.ANY_OF;
        }
      }
    }
    return Combination.ALL_OF;
  }

  /**
   * The trigger with the small words beside it: "as long as", "provided that", "in exchange for".
   */
  private static @Nullable Span connective(Match match) {
    Syntax syntax = match.syntax();
    ImmutableList<Integer> tokens = match.all("connective");
    if (tokens.isEmpty()) {
      return null;
    }
    BitSet small = new BitSet();
    for (int token : tokens) {
      for (String relation : new String[] {"fixed", "case", "advmod"}) {
        syntax.children(token, relation).forEach(small::set);
      }
    }
    for (int head : match.all("condition")) {
      for (String relation : new String[] {"mark", "case"}) {
        syntax.children(head, relation).forEach(small::set);
      }
    }
    BitSet words = new BitSet();
    tokens.forEach(words::set);
    for (int at = words.nextSetBit(0) - 1; at >= 0 && small.get(at); at--) {
      words.set(at);
    }
    for (int at = words.length(); small.get(at); at++) {
      words.set(at);
    }
    return syntax.span(words);
  }

  private static Span conditionSpan(
      Syntax syntax, int head, boolean whole, @Nullable Span connective, int consequence) {
    if (!whole) {
      return Clauses.ownSpan(syntax, head);
    }
    BitSet tokens = syntax.tree().subtree(head);
    if (consequence != NONE && syntax.tree().dominates(head, consequence)) {
      tokens.andNot(syntax.tree().subtree(consequence));
    }
    for (int conjunction : syntax.children(head, "cc")) {
      tokens.andNot(syntax.tree().subtree(conjunction));
    }
    for (int mark : syntax.children(head, "mark")) {
      tokens.andNot(syntax.tree().subtree(mark));
    }
    if (connective != null) {
      for (int token = 0; token < syntax.size(); token++) {
        if (connective.contains(syntax.token(token).span())) {
          tokens.clear(token);
        }
      }
    }
    return tokens.isEmpty() ? syntax.token(head).span() : longest(syntax, tokens, head);
  }

  /** The stretch of these tokens that holds the head. */
  private static Span longest(Syntax syntax, BitSet tokens, int head) {
    Span at = syntax.token(head).span();
    return syntax.stretches(tokens).stream()
        .filter(stretch -> stretch.contains(at))
        .findFirst()
        .orElse(syntax.span(tokens));
  }

  private static Span consequenceSpan(
      Syntax syntax, int consequence, int condition, @Nullable Span connective) {
    BitSet tokens = syntax.tree().subtree(consequence);
    tokens.andNot(
        syntax.tree().dominates(condition, consequence)
            ? new BitSet()
            : syntax.tree().subtree(condition));
    for (String outside : new String[] {"parataxis", "mark", "cc"}) {
      for (int child : syntax.children(consequence, outside)) {
        if (child < consequence || outside.equals("parataxis")) {
          tokens.andNot(syntax.tree().subtree(child));
        }
      }
    }
    for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
      if (connective != null && connective.contains(syntax.token(token).span())) {
        tokens.clear(token);
      }
    }
    return tokens.isEmpty()
        ? syntax.token(consequence).span()
        : longest(syntax, tokens, consequence);
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
            next.isPredicate(token) && Clauses.modality(next, token) == Modality.FUTURE;
        Claim saying = scope.claim(next.token(token).span());
        if (future && saying != null && claim != null && saying.id() == claim.id()) {
          Proposition proposition = Clauses.proposition(next, token, Modality.CONDITIONAL);
          return new Following(proposition.span(), proposition);
        }
      }
    }
    return null;
  }

  /**
   * "If they meet several conditions" announces what the demands of the next sentences are: these
   * demands are the members of one set with the same consequence.
   */
  private void enumerated(
      Reading reading, Condition announced, Syntax syntax, int head, ImmutableList<Claim> claims) {
    boolean terms =
        java.util.stream.Stream.of(syntax.patient(head), syntax.subject(head), head)
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
      int set = newSet(Combination.ALL_OF);
      for (Condition member : members) {
        conditions.add(member.withSet(set));
      }
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
        "announced-conditions");
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
          "lest",
          "inCase",
          "evenIf",
          "whether",
          "dependsOn");
}
