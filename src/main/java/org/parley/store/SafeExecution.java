package org.parley.store;

import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;

/**
 * Makes the execution of foreign SPARQL queries over a TDB2 dataset harmless. All of it lies in the
 * dataset's context, so it holds for every query, whoever runs it:
 *
 * <ul>
 *   <li>no class is loaded by name ({@code java:} functions and predicates, {@code afn:});
 *   <li>no {@code SERVICE}, unless to an endpoint that is named here;
 *   <li>a time limit and a cancellation stop property paths too;
 *   <li>{@code REGEX}, {@code REPLACE} and {@code CONCAT} have bounds.
 * </ul>
 *
 * <p>A time limit itself ({@link ARQ#queryTimeout}) is the caller's to set. What can be refused
 * before execution, with a better message, {@link SafeQuery} refuses.
 */
public final class SafeExecution {
  private SafeExecution() {}

  /** Secures a dataset's context; no {@code SERVICE} at all. */
  public static void secure(Context context) {
    secure(context, Services.NONE);
  }

  /**
   * Secures a dataset's context.
   *
   * @param services the endpoints that {@code SERVICE} may call; redirects are not followed
   */
  public static void secure(Context context, Services services) {
    FunctionRegistry.set(context, ClosedFunctions.copyOf(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(
        context, ClosedPropertyFunctions.copyOf(PropertyFunctionRegistry.get()));
    QC.setFactory(context, CancellableExecutor.FACTORY);
    context.set(ARQConstants.sysOptimizerFactory, BoundedExpressions.FACTORY);
    permit(context, services);
  }

  private static void permit(Context context, Services services) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    // Jena's own executor is not there: it asks for each row alone, follows redirects and takes any
    // amount of any format.
    registry.addBulkLink(
        (service, input, execution, next) ->
            service.getService().isURI() && service.getService().getURI().equals(LabelService.IRI)
                ? LabelService.rows(service, input, execution)
                : new RemoteRows(service, input, execution, services));
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpServiceAllowed, !services.addresses().isEmpty());
  }
}
