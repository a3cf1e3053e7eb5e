package org.parley.serve;

import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.parley.store.Services;

/**
 * How the server is to be run.
 *
 * @param port the port, or 0 for any that is free
 * @param loopback whether only this machine may connect
 * @param queryTimeout the longest time that a query may take; clients can only lower it
 * @param baseIri what the IRIs of the graph's own resources start with; ends in {@code /}
 * @param allowedHosts the host names, without port, under which the server may be asked; null means
 *     the names of this machine itself if {@code loopback}, and any otherwise. A page of a foreign
 *     site whose name was turned to this machine's address is refused by this
 * @param services the endpoints that {@code SERVICE} may call
 */
public record ServerOptions(
    int port,
    boolean loopback,
    Duration queryTimeout,
    String baseIri,
    @Nullable ImmutableSet<String> allowedHosts,
    Services services) {
  /** The base of the IRIs that Parley makes unless told otherwise. */
  public static final String DEFAULT_BASE_IRI = "https://w3id.org/parley/id/";

  /** The time limit of a query unless told otherwise. */
  public static final Duration DEFAULT_QUERY_TIMEOUT = Duration.ofSeconds(30);

  private static final ImmutableSet<String> OWN_NAMES =
      ImmutableSet.of("localhost", "127.0.0.1", "[::1]");

  public ServerOptions {
    if (port < 0 || port > 65535) {
      throw new IllegalArgumentException("port " + port);
    }
    if (queryTimeout.isNegative() || queryTimeout.isZero()) {
      throw new IllegalArgumentException("query timeout " + queryTimeout);
    }
    if (!baseIri.endsWith("/")) {
      throw new IllegalArgumentException("base IRI without slash at its end: " + baseIri);
    }
  }

  /**
   * The safe defaults: this machine only, thirty seconds, Parley's own IRIs, no {@code SERVICE}.
   */
  public static ServerOptions onPort(int port) {
    return new ServerOptions(
        port, true, DEFAULT_QUERY_TIMEOUT, DEFAULT_BASE_IRI, null, Services.NONE);
  }

  /** The same with endpoints that {@code SERVICE} may call. */
  public ServerOptions calling(Services endpoints) {
    return new ServerOptions(port, loopback, queryTimeout, baseIri, allowedHosts, endpoints);
  }

  /** Whether the server may be asked under a host name. */
  boolean allowsHost(String name) {
    if (allowedHosts != null) {
      return allowedHosts.contains(name);
    }
    return !loopback || OWN_NAMES.contains(name);
  }
}
