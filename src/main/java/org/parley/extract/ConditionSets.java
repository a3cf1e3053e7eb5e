package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;

/** The conditions of a document as they are found, and which of them belong together. */
final class ConditionSets {
  private static final int NONE = DependencyTree.NONE;

  /** How many sentences after "several conditions" may tell what these are. */
  private static final int ENUMERATION_REACH = 3;

  private final List<Condition> conditions = new ArrayList<>();
  private final List<ConditionSet> sets = new ArrayList<>();

  List<Condition> conditions() {
    return conditions;
  }

  List<ConditionSet> sets() {
    return sets;
  }

  void add(Condition condition) {
    conditions.add(condition);
  }

  /** Conditions of one sentence that govern the same, such as two participles, belong together. */
  @Nullable Integer sharedWith(Syntax syntax, @Nullable Proposition governs) {
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
      set = add(Combination.ALL_OF);
      conditions.set(conditions.size() - 1, last.withSet(set));
    }
    return set;
  }

  int add(Combination combination) {
    sets.add(new ConditionSet(sets.size(), combination));
    return sets.size() - 1;
  }

  static Combination combination(Syntax syntax, List<Integer> heads) {
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
   * "If they meet several conditions" announces what the demands of the next sentences are: these
   * demands are the members of one set with the same consequence.
   */
  void addAnnounced(Reading reading, Syntax syntax, int head, ImmutableList<Claim> claims) {
    Condition announced = conditions.get(conditions.size() - 1);
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
      int set = add(Combination.ALL_OF);
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
}
