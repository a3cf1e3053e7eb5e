package org.parley.serve.http;

import java.net.InetAddress;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How connections are kept: clients that send or read too slowly lose theirs, so that they cannot
 * hold the threads that others need.
 */
public final class Connections {
  public static final int MIN_THREADS = 4;
  public static final int MAX_THREADS = 60;

  private static final Logger LOG = LoggerFactory.getLogger(Connections.class);

  private static final long IDLE_MILLIS = 15_000;
  private static final long DRAIN_MILLIS = 20_000;
  private static final long BYTES_PER_SECOND = 1024;
  private static final int HEADER_BYTES = 80 * 1024;
  private static final int BUFFER_BYTES = 64 * 1024;

  private Connections() {}

  /** Sets up a server that has not been started. */
  public static void configure(Server server, boolean loopback) {
    for (Connector connector : server.getConnectors()) {
      if (connector instanceof ServerConnector http) {
        http.setIdleTimeout(IDLE_MILLIS);
        if (loopback) {
          http.setHost(InetAddress.getLoopbackAddress().getHostAddress());
        }
        limit(http.getConnectionFactory(HttpConnectionFactory.class).getHttpConfiguration());
      }
    }
    server.setErrorHandler(new PlainErrors());
    if (server.getHandler() instanceof ServletContextHandler context) {
      context.setErrorHandler(new PlainErrors());
    }
    server.insertHandler(new GracefulHandler());
    // Only of what is sent: answers may come slowly because a query takes its time, and who reads
    // too slowly is stopped by the idle timeout, since full windows are what counts there.
    server.insertHandler(new MinimumDataRateHandler(BYTES_PER_SECOND, 0));
    server.setStopTimeout(DRAIN_MILLIS);
  }

  /** Stops a server, whether it has been started or only half so. */
  public static void stop(Server server) {
    try {
      server.stop();
    } catch (Exception e) {
      LOG.error("The server did not stop cleanly", e);
    }
  }

  private static void limit(HttpConfiguration configuration) {
    configuration.setRequestHeaderSize(HEADER_BYTES);
    // Fuseki's buffer of 5 MB for each answer is beyond what Jetty keeps in its pool.
    configuration.setOutputBufferSize(BUFFER_BYTES);
    configuration.setSendServerVersion(false);
  }
}
