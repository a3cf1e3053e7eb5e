package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.apache.jena.query.ARQ;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Services;

/** What the server must never do, over a dataset whose own context permits everything. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerSafetyIT {
  /** Any initialisation of this class is a breach. */
  public static class Loaded {
    static {
      LoadedMark.loaded = true;
    }
  }

  static class LoadedMark {
    static volatile boolean loaded;
  }

  private static final String LOADED = "java:org.parley.serve.ServerSafetyIT$Loaded";

  private RunningServer server;
  private Sink sink;

  @BeforeAll
  void start() {
    server = RunningServer.overSample();
    sink = new Sink();
  }

  @AfterAll
  void stop() {
    server.close();
    sink.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <SINK> { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <SINK> { ?s ?p ?o } }",
        "SELECT * { BIND(<SINK> AS ?e) SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { VALUES ?e { <SINK> } SERVICE SILENT ?e { ?s ?p ?o } }",
        "SELECT * { { SELECT * { SERVICE <SINK> { ?s ?p ?o } } } }",
        "ASK { FILTER EXISTS { SERVICE <SINK> { ?s ?p ?o } } }",
        "CONSTRUCT { ?s ?p ?o } WHERE { SERVICE <SINK> { ?s ?p ?o } }",
      })
  void noOtherEndpointIsAsked(String query) {
    HttpResponse<String> response = server.ask(query.replace("SINK", sink.address("/sparql")));
    assertTrue(response.statusCode() == 400 || response.statusCode() == 422, response.body());
    assertTrue(response.body().contains("SERVICE"), response.body());
    assertEquals(0, sink.hits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * FROM <SINK> { ?s ?p ?o }",
        "SELECT * FROM NAMED <SINK> { GRAPH ?g { ?s ?p ?o } }",
        "SELECT * { GRAPH <SINK> { ?s ?p ?o } }",
        "DESCRIBE <SINK>",
        "LOAD <SINK>",
      })
  void noAddressInAQueryIsFetched(String query) {
    server.ask(query.replace("SINK", sink.address("/data.ttl")));
    server.get(
        "/sparql?query=ASK%7B%3Fs%20%3Fp%20%3Fo%7D&default-graph-uri=" + sink.address("/data.ttl"),
        "*/*");
    server.get("/sparql?query-ref=" + sink.address("/q.rq"), "*/*");
    server.get("/page?iri=" + sink.address("/thing"), "*/*");
    assertEquals(0, sink.hits());
  }

  @Test
  void foreignJsonLdIsNeverRead() {
    String json = "{\"@context\": \"" + sink.address("/context.jsonld") + "\", \"@id\": \"x:y\"}";
    for (String path : List.of("/sparql", "/data/entity/arlen", "/", "/sparql?graph=x")) {
      for (String method : List.of("POST", "PUT")) {
        HttpResponse<String> response =
            server.send(
                request ->
                    request
                        .uri(server.uri(path))
                        .header("Content-Type", "application/ld+json")
                        .method(method, BodyPublishers.ofString(json)));
        assertTrue(response.statusCode() / 100 == 4, path);
      }
    }
    assertEquals(0, sink.hits());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<" + LOADED + ">() AS ?x) {}",
        "SELECT * { ?s <" + LOADED + "> ?o }",
        "SELECT * { ?s ?p ?o FILTER(<" + LOADED + ">(?o)) }",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(60000) AS ?x) {}",
      })
  void noClassIsLoadedByName(String query) {
    HttpResponse<String> response = server.ask(query);
    if (response.statusCode() == 200) {
      assertTrue(response.body().replaceAll("\\s", "").contains("\"bindings\":[]"));
    } else {
      assertEquals(400, response.statusCode());
    }
    assertFalse(LoadedMark.loaded);
  }

  @Test
  void theContextOfTheDatasetIsLeftAlone() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    dataset.getContext().set(ARQ.httpServiceAllowed, true);
    Context before = dataset.getContext().copy();
    try (RunningServer other = RunningServer.over(dataset, ServerOptions.DEFAULT_QUERY_TIMEOUT)) {
      HttpResponse<String> response =
          other.ask("SELECT * { SERVICE <" + sink.address("/") + "> { ?s ?p ?o } }");
      assertEquals(400, response.statusCode());
    }
    assertEquals(before.keys(), dataset.getContext().keys());
    assertEquals(0, sink.hits());
  }

  @Test
  void onlyThisMachineMayConnect() throws IOException {
    Optional<InetAddress> outer =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .findFirst();
    assumeTrue(outer.isPresent(), "this machine has no other address");
    try (Socket socket = new Socket()) {
      assertThrows(
          IOException.class,
          () -> socket.connect(new InetSocketAddress(outer.get(), server.server().port()), 10_000));
    }
  }

  @Test
  void foreignHostNamesAreRefused() throws ProblemException {
    int port = server.server().port();
    for (String host : List.of("evil.example", "localhost.evil.example:80", "a b", "localhost:x")) {
      assertTrue(RawHttp.get(port, host, "/health").startsWith("HTTP/1.1 4"), host);
    }
    for (String host : List.of("localhost", "LOCALHOST:" + port, "127.0.0.1:" + port, "[::1]")) {
      assertTrue(RawHttp.get(port, host, "/health").startsWith("HTTP/1.1 200"), host);
    }
    ParleyServer named =
        ParleyServer.start(
            RunningServer.plain(),
            new ServerOptions(
                0,
                true,
                ServerOptions.DEFAULT_QUERY_TIMEOUT,
                ServerOptions.DEFAULT_BASE_IRI,
                ImmutableSet.of("graph.example"),
                Services.NONE));
    try {
      assertTrue(RawHttp.get(named.port(), "graph.example", "/").startsWith("HTTP/1.1 200"));
      assertTrue(RawHttp.get(named.port(), "localhost", "/").startsWith("HTTP/1.1 421"));
    } finally {
      named.stop();
    }
  }

  @Test
  void everyAnswerHasTheSafeHeaders() {
    for (String path : List.of("/", "/sparql", "/none", "/sparql?query=x", "/health")) {
      HttpResponse<String> response = server.browse(path);
      assertEquals("nosniff", header(response, "X-Content-Type-Options"), path);
      assertTrue(header(response, "Content-Security-Policy").startsWith("default-src 'self'"));
      assertEquals("no-referrer", header(response, "Referrer-Policy"));
      assertEquals("*", header(response, "Access-Control-Allow-Origin"));
      assertTrue(response.headers().firstValue("Access-Control-Allow-Credentials").isEmpty());
      assertTrue(response.headers().firstValue("Server").isEmpty());
    }
  }

  @Test
  void foreignPagesMayReadButNotWrite() {
    HttpResponse<String> response =
        server.send(
            request ->
                request
                    .uri(server.uri("/sparql"))
                    .header("Origin", "https://example.org")
                    .header("Access-Control-Request-Method", "PUT")
                    .header("Access-Control-Request-Headers", "authorization")
                    .method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, response.statusCode());
    assertEquals("*", header(response, "Access-Control-Allow-Origin"));
    assertEquals("GET, POST, OPTIONS", header(response, "Access-Control-Allow-Methods"));
    assertFalse(header(response, "Access-Control-Allow-Headers").contains("uthorization"));
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProblemException problem =
          assertThrows(
              ProblemException.class,
              () ->
                  ParleyServer.start(
                      RunningServer.plain(), ServerOptions.onPort(taken.getLocalPort())));
      assertEquals(Code.PORT_IN_USE, problem.problem().code());
      assertTrue(problem.problem().line().contains("port " + taken.getLocalPort()));
      assertTrue(problem.problem().line().contains("--port"));
    }
  }

  @Test
  void aStoppedServerFreesItsPort() throws ProblemException {
    ParleyServer first = ParleyServer.start(RunningServer.plain(), ServerOptions.onPort(0));
    int port = first.port();
    first.stop();
    first.join();
    ParleyServer second = ParleyServer.start(RunningServer.plain(), ServerOptions.onPort(port));
    try {
      assertEquals(port, second.port());
    } finally {
      second.stop();
    }
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElseThrow();
  }
}
