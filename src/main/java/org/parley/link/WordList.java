package org.parley.link;

import com.google.common.base.Ascii;

/** The plain lists of {@code linking.yml}; the file says what each is for. */
enum WordList {
  OFFICES,
  HONORIFICS,
  RANKS,
  PARTICLES,
  CALENDAR,
  DIRECTIONS,
  NAME_PREFIXES,
  GENERIC_NOUNS,
  GOVERNMENTS,
  STATE_BODIES,
  LANDS,
  ARMS,
  SIDES,
  PLAIN_ADJECTIVES,
  HOLDING,
  NO_REFERENCE,
  NUMBERS,
  COUNTED_STATES,
  WHOLES,
  AGENT_ENDINGS,
  TEXTS,
  PLACE_PREPOSITIONS,
  MOTION_PREPOSITIONS,
  DEALING_PREPOSITIONS,
  MOTION_VERBS,
  MOTION_NOUNS,
  CITY_NOUNS,
  PRESSURE_VERBS,
  PLACE_VERBS,
  STRIKE_VERBS,
  LAND_VERBS,
  RESPONSE_VERBS,
  WARNING_VERBS,
  ENABLING_VERBS,
  STATE_ACTS,
  MEETING_VERBS,
  EVENT_VERBS,
  STATUS_WORDS,
  RULE_NOUNS,
  DISPOSITIONS,
  SPEECH_VERBS,
  SHOWING_VERBS,
  LANGUAGES,
  SPORTS,
  TEAMS,
  ORIGINS,
  DESCENTS,
  FEMALE_NAMES,
  MALE_NAMES;

  /** Its key in the file: {@code place-verbs}. */
  String key() {
    return Ascii.toLowerCase(name()).replace('_', '-');
  }
}
