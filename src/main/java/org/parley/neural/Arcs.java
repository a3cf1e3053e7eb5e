package org.parley.neural;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;

/**
 * The tree of a sentence.
 *
 * @param heads for each word the index of its head, or -1 for the root
 * @param relations for each word what it is to its head
 */
public record Arcs(ImmutableIntArray heads, ImmutableList<String> relations) {
  public Arcs {
    if (heads.length() != relations.size()) {
      throw new IllegalArgumentException(
          heads.length() + " heads, " + relations.size() + " relations");
    }
  }
}
