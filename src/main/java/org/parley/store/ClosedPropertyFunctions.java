package org.parley.store;

import com.google.common.collect.ImmutableSet;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The predicates that compute instead of matching: full-text search and membership of lists. As
 * with {@link ClosedFunctions}, nothing is loaded by name: any other predicate is plain data.
 */
final class ClosedPropertyFunctions extends PropertyFunctionRegistry {
  private static final ImmutableSet<String> PERMITTED =
      ImmutableSet.of(
          "http://jena.apache.org/text#query",
          "http://jena.apache.org/ARQ/list#index",
          "http://jena.apache.org/ARQ/list#length",
          "http://jena.apache.org/ARQ/list#member",
          "http://www.w3.org/2000/01/rdf-schema#member");

  static ClosedPropertyFunctions copyOf(PropertyFunctionRegistry all) {
    ClosedPropertyFunctions closed = new ClosedPropertyFunctions();
    for (String iri : PERMITTED) {
      PropertyFunctionFactory factory = all.isRegistered(iri) ? all.get(iri) : null;
      if (factory != null) {
        closed.put(iri, factory);
      }
    }
    return closed;
  }

  @Override
  public boolean manages(String iri) {
    return isRegistered(iri);
  }

  @Override
  @SuppressWarnings("NullAway") // Jena's contract: null means that the predicate is plain data.
  public @Nullable PropertyFunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
