package org.parley.link;

/** What the grammar around a name tells of what it stands for. */
enum Role {
  /** Whoever is named speaks or is dealt with. */
  ACTOR,
  /** It does or has something, as things do too: "as Rome grew", "Rome's theatres". */
  AGENT,
  /** Something is or happens there, or moves there. */
  PLACE,
  /** It tells nothing. */
  NEUTRAL;

  /** Whether somebody or something acts. */
  boolean acts() {
    return this == ACTOR || this == AGENT;
  }
}
