package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;

/** Whether a noun can take up an entity again. */
final class Fit {
  private Fit() {}

  /** Whether what a noun names can be an entity of a type. */
  static boolean types(EntityType noun, EntityType entity) {
    return switch (noun) {
      case PERSON, STATE, ARMED_FORCE, PUBLISHER -> entity == noun;
      case CITY -> entity == EntityType.CITY || entity == EntityType.TERRITORY;
      case ORGANIZATION ->
          switch (entity) {
            case ORGANIZATION, ALLIANCE, ARMED_FORCE, PUBLISHER -> true;
            case ACTOR, PERSON, STATE, GROUP, TERRITORY, REGION, CITY -> false;
          };
      case ALLIANCE -> entity == EntityType.ALLIANCE || entity == EntityType.ORGANIZATION;
      case REGION, TERRITORY -> entity == EntityType.REGION || entity == EntityType.TERRITORY;
      case GROUP ->
          entity == EntityType.GROUP
              || entity == EntityType.ARMED_FORCE
              || entity == EntityType.ORGANIZATION;
      case ACTOR -> !entity.isTerritory() || entity == EntityType.STATE;
    };
  }

  /**
   * Whether its entry says that the noun can take it up: "the territory" a state that some see so.
   */
  static boolean byKind(String noun, Draft draft) {
    GazetteerEntry entry = draft.entry();
    return entry != null && entry.kindNouns().contains(noun);
  }

  /** Whether the entity's name, its entry, or an earlier description has the noun. */
  static boolean byWord(String noun, Draft draft) {
    return draft.wasDescribedBy(noun) || byName(noun, draft);
  }

  /** Whether the entity's name or its entry has the noun. */
  static boolean byName(String noun, Draft draft) {
    GazetteerEntry entry = draft.entry();
    if (entry == null) {
      return draft.scope() == Entity.Scope.NAME && hasWord(draft.label(), noun);
    }
    return entry.kindNouns().contains(noun)
        || (entry.type() != EntityType.PERSON
            && (hasWord(entry.label(), noun)
                || entry.names().stream().anyMatch(name -> hasWord(name, noun))));
  }

  private static boolean hasWord(String name, String noun) {
    ImmutableList<String> atoms = Atoms.of(Ascii.toLowerCase(name));
    return atoms.contains(noun);
  }
}
