package org.parley.extract;

/** In which way a status is given to a territory. */
public enum StatusMode {
  /** The document says so in its own voice. */
  ASSERTED,
  /** A speaker says so. */
  CLAIMED,
  /** A speaker wants it to be so or to be recognised. */
  DEMANDED,
  /** A speaker says that it is not so. */
  DENIED,
  /** It was so in the past. */
  HISTORICAL
}
