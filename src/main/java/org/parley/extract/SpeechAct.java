package org.parley.extract;

/**
 * What a speaker does by saying something (Searle's illocutionary acts, as far as news needs them).
 */
public enum SpeechAct {
  /** Says that something is so. */
  STATEMENT,
  /** Says that something is not so. */
  DENIAL,
  /** Says that somebody did wrong. */
  ACCUSATION,
  /** Wants somebody to do something. */
  DEMAND,
  /** Says what would be given or done if it is wanted. */
  OFFER,
  /** Says what harm would be done. */
  THREAT,
  /** Undertakes to do something. */
  PROMISE,
  /** Says that something is good or bad, or what it amounts to. */
  EVALUATION,
  /** Thinks, expects, hopes or fears that something is so. */
  BELIEF,
  /** Asks whether something is so. */
  QUESTION,
  /** Is named as the one whose picture, map or film it is. */
  CREDIT
}
