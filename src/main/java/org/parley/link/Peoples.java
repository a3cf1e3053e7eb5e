package org.parley.link;

import java.util.LinkedHashMap;
import java.util.Map;

/** People who are called by the name of their state: "two Danes", which is not Denmark. */
final class Peoples {
  private final Map<String, Draft> byName = new LinkedHashMap<>();

  /**
   * "two Danes", "Danes", "the Danes of the region", "nine French": people of the state; only "the
   * Danes" can be the state.
   */
  static boolean isOne(Words words, FoundName name) {
    if (name.isDerived() && words.hasChild(name.head(), "nummod")) {
      return !words.isRelation(name.head(), "amod") && !words.isRelation(name.head(), "compound");
    }
    return name.readings().stream().allMatch(n -> n.kind() == NameIndex.Kind.DEMONYM)
        && (name.from() == 0
            || !words.lower(name.from() - 1).equals("the")
            || words.hasChild(name.head(), "nmod"));
  }

  /** Those who are called so; the same for the same words. */
  Draft of(String name, Draft state) {
    Draft people =
        byName.computeIfAbsent(name, label -> Draft.named(EntityType.GROUP, label).inPlural());
    people.isOnSideOf(state);
    return people;
  }
}
