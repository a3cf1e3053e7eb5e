package org.parley.store;

import com.google.common.collect.ImmutableSet;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Collection;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.QueryDeniedException;
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
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final String SERVICE_TIMEOUT_MILLIS = "30000";

  private SafeExecution() {}

  /** Secures a dataset's context; no {@code SERVICE} at all. */
  public static void secure(Context context) {
    secure(context, ImmutableSet.of());
  }

  /**
   * Secures a dataset's context.
   *
   * @param services the endpoints that {@code SERVICE} may call, as exact IRIs; redirects are not
   *     followed
   */
  public static void secure(Context context, Collection<String> services) {
    FunctionRegistry.set(context, ClosedFunctions.copyOf(FunctionRegistry.get()));
    PropertyFunctionRegistry.set(
        context, ClosedPropertyFunctions.copyOf(PropertyFunctionRegistry.get()));
    QC.setFactory(context, CancellableExecutor.FACTORY);
    context.set(ARQConstants.sysOptimizerFactory, BoundedExpressions.FACTORY);
    permit(context, ImmutableSet.copyOf(services));
  }

  private static void permit(Context context, ImmutableSet<String> services) {
    ServiceExecutorRegistry registry = new ServiceExecutorRegistry();
    registry.add(ServiceExecutorRegistry.httpService);
    registry.addSingleLink(
        (service, original, binding, execution, next) -> {
          // The endpoint may be a variable, so the query's text does not tell.
          if (!service.getService().isURI() || !services.contains(service.getService().getURI())) {
            throw new QueryDeniedException("SERVICE is not allowed: " + service.getService());
          }
          return next.createExecution(service, original, binding, execution);
        });
    ServiceExecutorRegistry.set(context, registry);
    context.set(ARQ.httpServiceAllowed, !services.isEmpty());
    if (!services.isEmpty()) {
      context.set(ARQ.httpQueryTimeout, SERVICE_TIMEOUT_MILLIS);
      context.set(
          ARQ.httpQueryClient,
          HttpClient.newBuilder()
              .connectTimeout(CONNECT)
              .followRedirects(HttpClient.Redirect.NEVER)
              .build());
    }
  }
}
