package org.parley.serve;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.graph.Terms;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.store.Services;

/** A real server over a small store in memory, and a client for it. */
final class RunningServer implements AutoCloseable {
  /** What browsers send. */
  static final String BROWSER =
      "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

  private final ParleyServer server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofMinutes(1))
          .build();

  private RunningServer(ParleyServer server) {
    this.server = server;
  }

  /** Serves {@code serve/graph.trig} with a text index. */
  static RunningServer overSample() {
    return over(indexed(), Duration.ofSeconds(30));
  }

  /** Serves a dataset. */
  static RunningServer over(DatasetGraph dataset, Duration timeout) {
    return over(dataset, timeout, ShippedQueries.load());
  }

  static RunningServer calling(DatasetGraph dataset, Duration timeout, Services services) {
    return over(dataset, timeout, ShippedQueries.load(), services);
  }

  static RunningServer over(DatasetGraph dataset, Duration timeout, ShippedQueries queries) {
    return over(dataset, timeout, queries, Services.NONE);
  }

  private static RunningServer over(
      DatasetGraph dataset, Duration timeout, ShippedQueries queries, Services services) {
    try {
      return new RunningServer(
          ParleyServer.start(
              dataset,
              new ServerOptions(0, true, timeout, ServerOptions.DEFAULT_BASE_IRI, null, services),
              queries));
    } catch (ProblemException e) {
      throw new AssertionError(e);
    }
  }

  /** The sample without a text index. */
  static DatasetGraph plain() {
    return filled(DatabaseMgr.createDatasetGraph());
  }

  private static DatasetGraph indexed() {
    EntityDefinition fields = new EntityDefinition("uri", "label", "graph");
    fields.setPrimaryPredicate(RDFS.label);
    fields.set("text", Terms.TEXT);
    TextIndexConfig config = new TextIndexConfig(fields);
    config.setValueStored(true);
    return filled(
        TextDatasetFactory.createLucene(
            DatabaseMgr.createDatasetGraph(), new ByteBuffersDirectory(), config));
  }

  private static DatasetGraph filled(DatasetGraph dataset) {
    String trig;
    try {
      trig = Resources.toString(Resources.getResource("serve/graph.trig"), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    Txn.executeWrite(dataset, () -> RDFParser.fromString(trig, Lang.TRIG).parse(dataset));
    return dataset;
  }

  ParleyServer server() {
    return server;
  }

  URI uri(String path) {
    return URI.create("http://localhost:" + server.port() + path);
  }

  /** Gets a path with an Accept header. */
  HttpResponse<String> get(String path, String accept) {
    return send(request -> request.uri(uri(path)).header("Accept", accept));
  }

  /** Gets a path as a browser does. */
  HttpResponse<String> browse(String path) {
    return get(path, BROWSER);
  }

  /** Gets the rows of a query as JSON. */
  HttpResponse<String> ask(String query) {
    return post("application/sparql-query", query);
  }

  /** Posts a body to the endpoint. */
  HttpResponse<String> post(String contentType, String body) {
    return send(
        request ->
            request
                .uri(uri("/sparql"))
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString(body)));
  }

  HttpResponse<String> send(Consumer<HttpRequest.Builder> settings) {
    HttpRequest.Builder request = HttpRequest.newBuilder().timeout(Duration.ofMinutes(2));
    settings.accept(request);
    try {
      return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    server.stop();
  }
}
