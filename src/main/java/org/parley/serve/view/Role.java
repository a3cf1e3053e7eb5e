package org.parley.serve.view;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;

/** A property of a statement with its values, as a line under the statement. */
public record Role(String name, ImmutableList<Cell> values) {

  /** Those of some properties that a statement has, in this order. */
  static ImmutableList<Role> of(Cells cells, Node statement, Node... properties) {
    ImmutableList.Builder<Role> roles = ImmutableList.builder();
    for (Node property : properties) {
      ImmutableList<Cell> values = values(cells, statement, property);
      if (!values.isEmpty()) {
        roles.add(new Role(capital(cells.labels().of(property)), values));
      }
    }
    return roles.build();
  }

  /** Dates and numbers speak for themselves: their datatypes are for the table of properties. */
  private static ImmutableList<Cell> values(Cells cells, Node statement, Node property) {
    return cells.graph().objects(statement, property).stream()
        .map(cells::plain)
        .collect(ImmutableList.toImmutableList());
  }

  /** A word with a capital first letter. */
  static String capital(String word) {
    return word.isEmpty() ? word : Ascii.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
