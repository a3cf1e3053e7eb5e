package org.parley.serve;

import com.google.common.base.Throwables;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.util.component.LifeCycle;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Ontology;
import org.parley.serve.http.Background;
import org.parley.serve.http.Connections;
import org.parley.serve.http.Guard;
import org.parley.serve.http.Site;
import org.parley.serve.page.Dump;
import org.parley.serve.page.Pages;
import org.parley.serve.page.SparqlPages;
import org.parley.serve.reconcile.ReconcileServlet;
import org.parley.serve.reconcile.Reconciliation;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.sparql.SparqlAction;
import org.parley.serve.view.Content;

/**
 * Serves a store over HTTP: a read-only SPARQL endpoint and pages about everything in the graph.
 *
 * <pre>{@code
 * ParleyServer server = ParleyServer.start(dataset, ServerOptions.onPort(3030));
 * server.join();
 * }</pre>
 *
 * <p>Nothing can be written, loaded or administered through it. Closing the dataset is the caller's
 * business, after {@link #stop}.
 */
public final class ParleyServer {
  private static final String SPARQL = "/sparql";

  private final FusekiServer server;
  private final Background background;
  private final CountDownLatch stopped = new CountDownLatch(1);

  private ParleyServer(FusekiServer server, Background background) {
    this.server = server;
    this.background = background;
    server
        .getJettyServer()
        .addEventListener(
            new LifeCycle.Listener() {
              @Override
              public void lifeCycleStopped(LifeCycle jetty) {
                stopped.countDown();
              }
            });
  }

  /**
   * Starts serving; returns when requests are answered.
   *
   * @param dataset a TDB2 dataset, possibly with a text index; its own context is left as it is
   * @throws ProblemException with {@link Code#PORT_IN_USE}
   */
  public static ParleyServer start(DatasetGraph dataset, ServerOptions options)
      throws ProblemException {
    return start(dataset, options, ShippedQueries.load());
  }

  /** The same with other queries than those on the class path. */
  static ParleyServer start(DatasetGraph dataset, ServerOptions options, ShippedQueries queries)
      throws ProblemException {
    Content content = new Content(new GraphReader(dataset), Ontology.load(), options.baseIri());
    QueryRunner runner = new QueryRunner(dataset, options.queryTimeout(), options.services());
    Background background = new Background(dataset);
    SparqlPages sparqlPages = new SparqlPages(content, queries);
    ReconcileServlet reconciliation =
        new ReconcileServlet(dataset, new Reconciliation(content, background));
    FusekiServer server =
        FusekiServer.create()
            .port(options.port())
            // No modules: they bring administration, a user interface, and whatever lies around.
            .fusekiModules(FusekiModules.create())
            .numServerThreads(Connections.MIN_THREADS, Connections.MAX_THREADS)
            .registerOperation(
                Operation.Query,
                WebContent.contentTypeSPARQLQuery,
                new SparqlAction(runner, sparqlPages))
            .addDataset(SPARQL, dataset)
            .addOperation(SPARQL, Operation.Query)
            .addFilter("/*", new Guard(options::allowsHost))
            .addServlet("/reconcile", reconciliation)
            .addServlet("/reconcile/*", reconciliation)
            .addServlet("/dump/*", new Dump(dataset))
            .addServlet(
                "/*",
                new Site(
                    dataset,
                    Pages.of(content, queries, runner, background),
                    Pages.elsewhere(content)))
            .build();
    Connections.configure(server.getJettyServer(), options.loopback());
    try {
      server.start();
    } catch (FusekiException e) {
      background.close();
      Connections.stop(server.getJettyServer());
      if (Throwables.getCausalChain(e).stream().anyMatch(BindException.class::isInstance)) {
        throw portInUse(options.port(), e);
      }
      throw e;
    }
    return new ParleyServer(server, background);
  }

  /** The port that is listened on. */
  public int port() {
    return server.getHttpPort();
  }

  /** Waits until the server has stopped, or until this thread is interrupted. */
  public void join() {
    try {
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Takes no more requests, lets those under way end, then stops. */
  public void stop() {
    Connections.stop(server.getJettyServer());
    background.close();
  }

  private static ProblemException portInUse(int port, Throwable cause) {
    return new ProblemException(
        new Problem(
            Code.PORT_IN_USE,
            "port " + port,
            null,
            "another program is listening there",
            "stop that program, or choose another port with --port (0 takes any that is free)"),
        cause);
  }
}
