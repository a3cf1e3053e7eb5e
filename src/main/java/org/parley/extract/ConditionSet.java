package org.parley.extract;

/**
 * Conditions that belong together; its members name it by its number.
 *
 * @param id its number in the document, from 0
 * @param combination whether all of them must hold or one is enough
 */
public record ConditionSet(int id, Combination combination) {
  /** How the members of a set go together. */
  public enum Combination {
    ALL_OF,
    ANY_OF
  }
}
