package org.parley.link;

import java.util.List;

/**
 * Whether a pronoun suits those it would mean, by their number and kind.
 *
 * <p>A state or body is "it" and, less readily, "they"; forces, groups and those who are named side
 * by side are "they".
 */
enum Agreement {
  GOOD,
  /** Suits only where nobody else does. */
  WEAK,
  NONE;

  /**
   * @param plural whether the words that refer to them are plural
   */
  static Agreement of(Pronoun pronoun, List<Draft> meant, boolean plural) {
    if (meant.size() != 1) {
      return pronoun == Pronoun.THEY ? GOOD : NONE;
    }
    Draft draft = meant.get(0);
    return switch (pronoun) {
      case HE -> of(isPerson(draft) && draft.gender() != Draft.Gender.FEMALE);
      case SHE -> of(isPerson(draft) && draft.gender() != Draft.Gender.MALE);
      case IT -> of(!draft.isPlural() && isThingLike(draft.type()));
      case THEY -> ofMany(draft, plural);
      case I, WE, YOU -> NONE;
    };
  }

  private static Agreement of(boolean agrees) {
    return agrees ? GOOD : NONE;
  }

  private static Agreement ofMany(Draft draft, boolean plural) {
    if (draft.isPlural()) {
      return GOOD;
    }
    return switch (draft.type()) {
      case GROUP -> GOOD;
      case ARMED_FORCE -> plural || draft.scope() == Entity.Scope.GAZETTEER ? GOOD : WEAK;
      // "a group of leaders", but not "the United Nations"
      case ORGANIZATION -> plural && draft.scope() == Entity.Scope.DOCUMENT ? GOOD : WEAK;
      // "the islands", but not "the United States"
      case TERRITORY, REGION -> of(plural);
      case STATE, ACTOR -> WEAK;
      case PERSON, ALLIANCE, PUBLISHER, CITY -> NONE;
    };
  }

  private static boolean isThingLike(EntityType type) {
    return switch (type) {
      case STATE, ORGANIZATION, ALLIANCE, ARMED_FORCE, PUBLISHER, TERRITORY, REGION, CITY -> true;
      case ACTOR, PERSON, GROUP -> false;
    };
  }

  private static boolean isPerson(Draft draft) {
    return (draft.type() == EntityType.PERSON || draft.type() == EntityType.ACTOR)
        && !draft.isPlural();
  }
}
