package org.parley.extract;

/** How much of a claim's content stands in quotation marks. */
public enum Quoting {
  FULL,
  PARTIAL,
  NONE
}
