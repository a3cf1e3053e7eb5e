package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import org.eclipse.rdf4j.model.Statement;

/**
 * The statements of one named graph, sorted and without duplicates. It is opaque to other packages:
 * they pass it on to {@link QuadsFile}.
 */
public final class NamedGraph {
  private final String name;
  private final ImmutableList<Statement> statements;

  NamedGraph(String name, ImmutableList<Statement> statements) {
    this.name = name;
    this.statements = statements;
  }

  /** The IRI of the graph. */
  public String name() {
    return name;
  }

  /** The number of statements. */
  public int size() {
    return statements.size();
  }

  ImmutableList<Statement> statements() {
    return statements;
  }
}
