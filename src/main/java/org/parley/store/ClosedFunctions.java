package org.parley.store;

import com.google.common.collect.ImmutableSet;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.jspecify.annotations.Nullable;

/**
 * The functions that a query may call by IRI: casts and the plain arithmetic, string and date
 * functions of XPath, and two of GeoSPARQL. Jena's own registry loads a class for any {@code java:}
 * IRI and for its library ({@code afn:wait} sleeps as long as it is told); this one loads nothing.
 */
final class ClosedFunctions extends FunctionRegistry {
  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";
  private static final ImmutableSet<String> NAMESPACES =
      ImmutableSet.of(
          "http://www.w3.org/2001/XMLSchema#",
          XPATH,
          "http://www.w3.org/2005/xpath-functions/math#");

  /**
   * Functions that call others, or that would escape the bounds that {@link BoundedExpressions}
   * sets to their SPARQL namesakes.
   */
  private static final ImmutableSet<String> REFUSED =
      ImmutableSet.of(
          XPATH + "apply",
          XPATH + "concat",
          XPATH + "error",
          XPATH + "format-number",
          XPATH + "matches",
          XPATH + "replace");

  static ClosedFunctions copyOf(FunctionRegistry all) {
    ClosedFunctions closed = new ClosedFunctions();
    all.keys()
        .forEachRemaining(
            iri -> {
              FunctionFactory factory = all.get(iri);
              if (factory != null && isPermitted(iri)) {
                closed.put(iri, factory);
              }
            });
    GeoFunctions.register(closed);
    return closed;
  }

  @Override
  @SuppressWarnings("NullAway") // Jena's contract: null means that there is no such function.
  public @Nullable FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }

  private static boolean isPermitted(String iri) {
    return !REFUSED.contains(iri)
        && NAMESPACES.contains(iri.substring(0, iri.lastIndexOf('#') + 1));
  }
}
