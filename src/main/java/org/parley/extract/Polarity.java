package org.parley.extract;

/** Whether something is said to be so or not to be so. */
public enum Polarity {
  POSITIVE,
  NEGATIVE;

  /** The other one. */
  public Polarity negate() {
    return this == POSITIVE ? NEGATIVE : POSITIVE;
  }
}
