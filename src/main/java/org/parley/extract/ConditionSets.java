package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ConditionSet.Combination;

/** The conditions of a document as they are found, and which of them belong together. */
final class ConditionSets {
  private final List<Condition> conditions = new ArrayList<>();
  private final List<ConditionSet> sets = new ArrayList<>();

  List<Condition> conditions() {
    return conditions;
  }

  List<ConditionSet> sets() {
    return sets;
  }

  /** The condition that was added last. */
  Condition last() {
    return conditions.get(conditions.size() - 1);
  }

  void add(Condition condition) {
    conditions.add(condition);
  }

  void remove(Condition condition) {
    conditions.remove(condition);
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
}
