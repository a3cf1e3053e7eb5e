package org.parley.extract;

/** In which way something is said to be so. */
public enum Modality {
  /** It happened, happens or is so. */
  ACTUAL,
  /** It will happen. */
  FUTURE,
  /** It may happen or can be so. */
  POSSIBLE,
  /** It would happen under a condition. */
  CONDITIONAL,
  /** Somebody wants it to happen. */
  DEMANDED,
  /** It is only thought of: the content of a condition, a comparison, an aim. */
  HYPOTHETICAL
}
