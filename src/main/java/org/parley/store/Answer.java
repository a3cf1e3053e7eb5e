package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/** What a query gives, whole and detached from the store. */
public sealed interface Answer {
  /**
   * Of SELECT.
   *
   * @param columns the variables, without question mark, in the query's order
   * @param rows each from column to term; what is unbound is left out
   */
  record Table(ImmutableList<String> columns, ImmutableList<ImmutableMap<String, Term>> rows)
      implements Answer {}

  /** Of ASK. */
  record Verdict(boolean holds) implements Answer {}

  /**
   * Of CONSTRUCT and DESCRIBE.
   *
   * @param turtle the triples, sorted, with the query's prefixes
   * @param size how many triples
   */
  record Triples(String turtle, int size) implements Answer {}
}
