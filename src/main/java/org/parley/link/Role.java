package org.parley.link;

/** What the grammar around a name tells of what it stands for. */
enum Role {
  /** Whoever is named acts, speaks, or is dealt with. */
  ACTOR,
  /** Something is or happens there, or moves there. */
  PLACE,
  /** It tells nothing. */
  NEUTRAL
}
