package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Services;

/** {@code SERVICE} from one server to another, and to such that misbehave. */
class FederationIT {
  private static final String NAMED = "https://items.example/sparql";
  private static final int ITEMS = 450;

  private static final AtomicInteger asked = new AtomicInteger();

  @SuppressWarnings("NullAway.Init")
  private static FusekiServer remote;

  @SuppressWarnings("NullAway.Init")
  private static HttpServer bad;

  @SuppressWarnings("NullAway.Init")
  private static RunningServer parley;

  @BeforeAll
  static void start() throws IOException, ProblemException {
    DatasetGraph items = DatasetGraphFactory.createTxnMem();
    DatasetGraph own = DatabaseMgr.createDatasetGraph();
    StringBuilder turtle = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < ITEMS; i++) {
      turtle.append("<urn:item").append(i).append("> <urn:size> ").append(i).append(" .\n");
      links
          .append("<urn:e")
          .append(i)
          .append("> <urn:is> <urn:item")
          .append(i)
          .append("> <urn:g> .\n");
    }
    turtle.append("<urn:item7> <urn:name> \"seven\"@en, \"sieben\"@de .\n");
    Txn.executeWrite(
        items, () -> RDFParser.fromString(turtle.toString(), Lang.TURTLE).parse(items));
    Txn.executeWrite(own, () -> RDFParser.fromString(links.toString(), Lang.NQUADS).parse(own));
    remote =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .addDataset("/items", items)
            .addEndpoint("/items", "sparql", Operation.Query)
            .addFilter(
                "/*",
                (request, response, chain) -> {
                  asked.incrementAndGet();
                  chain.doFilter(request, response);
                })
            .build()
            .start();
    bad = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    bad.setExecutor(java.util.concurrent.Executors.newCachedThreadPool());
    answer("/busy", 429, "Retry-After", "17", () -> "");
    answer("/html", 200, "Content-Type", "text/html", () -> "<p>Welcome</p>");
    answer("/cut", 200, "Content-Type", "application/sparql-results+json", () -> "{\"head\":{");
    answer("/away", 302, "Location", "http://elsewhere.invalid/sparql", () -> "");
    answer("/near", 302, "Location", "/html", () -> "");
    answer("/huge", 200, "Content-Type", "text/plain", () -> "x".repeat(17 << 20));
    bad.createContext(
        "/hang",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        });
    bad.start();
    String base = "http://localhost:" + bad.getAddress().getPort();
    parley =
        RunningServer.calling(
            own,
            Duration.ofSeconds(3),
            Services.of(
                List.of(
                    NAMED + "=http://localhost:" + remote.getPort() + "/items/sparql",
                    "http://busy/=" + base + "/busy",
                    "http://html/=" + base + "/html",
                    "http://cut/=" + base + "/cut",
                    "http://away/=" + base + "/away",
                    "http://near/=" + base + "/near",
                    "http://huge/=" + base + "/huge",
                    "http://hang/=" + base + "/hang"),
                "Parley/test (tests@example.org)"));
  }

  private static void answer(
      String path, int status, String header, String value, Supplier<String> body) {
    bad.createContext(
        path,
        exchange -> {
          byte[] bytes = body.get().getBytes(StandardCharsets.UTF_8);
          exchange.getRequestBody().readAllBytes();
          exchange.getResponseHeaders().add(header, value);
          exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
          try (var out = exchange.getResponseBody()) {
            out.write(bytes);
          } catch (IOException clientGone) {
            return; // it has had enough
          }
        });
  }

  @AfterAll
  static void stop() {
    parley.close();
    remote.stop();
    bad.stop(0);
  }

  @Test
  void rowsAreJoinedInBatches() {
    asked.set(0);
    assertEquals(
        ITEMS,
        rows("SELECT * { ?e <urn:is> ?item SERVICE <" + NAMED + "> { ?item <urn:size> ?n } }"));
    assertEquals(3, asked.get());
  }

  @Test
  void aVariableMayNameTheEndpoint() {
    assertEquals(
        1,
        rows(
            "SELECT * { VALUES ?where { <"
                + NAMED
                + "> } <urn:e7> <urn:is> ?item SERVICE ?where { ?item <urn:size> ?n } }"));
  }

  @Test
  void theAnswerIsThatOfAPlainJoin() {
    String local = "SELECT * { <urn:e7> <urn:is> ?item SERVICE <" + NAMED + "> ";
    assertEquals(2, rows(local + "{ ?item <urn:name> ?n } }"));
    assertEquals(1, rows(local + "{ ?item <urn:size> ?n OPTIONAL { ?item <urn:none> ?x } } }"));
    // The limit is the remote's: it gives one row of all, which is not ours.
    assertEquals(
        0, rows(local + "{ SELECT ?item { ?item <urn:size> ?n } ORDER BY DESC(?n) LIMIT 1 } }"));
    assertEquals(
        1,
        rows(local + "{ SELECT ?item (MAX(?v) AS ?n) { ?item <urn:size> ?v } GROUP BY ?item } }"));
    assertEquals(
        2,
        rows(
            "SELECT * { { SELECT ?item { ?e <urn:is> ?item SERVICE <"
                + NAMED
                + "> { ?item <urn:name> ?n } } } }"));
    // Nothing of the pattern is known here: it is fetched once and joined.
    asked.set(0);
    assertEquals(
        2,
        rows(
            "SELECT * { ?e <urn:is> ?item SERVICE <"
                + NAMED
                + "> { OPTIONAL { ?item <urn:name> ?n } } }"));
    assertEquals(1, asked.get());
  }

  @Test
  void whatIsNotNamedIsNotCalled() {
    for (String silent : List.of("", "SILENT ")) {
      HttpResponse<String> constant =
          parley.ask("SELECT * { SERVICE " + silent + "<http://localhost:1/> { ?s ?p ?o } }");
      assertEquals(400, constant.statusCode());
      assertTrue(constant.body().contains("not allowed to call this endpoint"), constant.body());
      HttpResponse<String> variable =
          parley.ask(
              "SELECT * { BIND(<http://localhost:1/> AS ?e) SERVICE "
                  + silent
                  + "?e { ?s ?p ?o } }");
      assertEquals(422, variable.statusCode());
      assertTrue(variable.body().contains("SERVICE is not allowed"), variable.body());
    }
  }

  @Test
  void whoMisbehavesIsNamedWithWhatWasWrong() {
    failed("busy", "status 429 and asks to wait 17 s");
    failed("html", "its answer is no SPARQL result in JSON (text/html)");
    failed("cut", "its answer is no SPARQL result in JSON");
    failed("away", "redirects to another server, which was not named");
    failed("near", "redirects to");
    failed("huge", "larger than 16384 KiB");
  }

  private static void failed(String who, String why) {
    HttpResponse<String> answer =
        parley.ask("SELECT * { SERVICE <http://" + who + "/> { ?s ?p ?o } }");
    assertEquals(502, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("http://" + who + "/"), answer.body());
    assertTrue(answer.body().contains(why), answer.body());
    assertEquals(1, rows("SELECT * { SERVICE SILENT <http://" + who + "/> { ?s ?p ?o } }"), who);
  }

  @Test
  void whoHangsIsLeftWhenTheQuerysTimeIsUp() {
    HttpResponse<String> answer = parley.ask("SELECT * { SERVICE <http://hang/> { ?s ?p ?o } }");
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("longer than its time limit"), answer.body());
  }

  @Test
  void tooManyRequestsAreRefused() {
    HttpResponse<String> answer =
        parley.ask(
            "SELECT * { ?e <urn:is> ?item OPTIONAL { SERVICE <"
                + NAMED
                + "> { ?item <urn:size> ?n } } }");
    assertFalse(answer.body().contains("\"bindings\""), answer.body());
    assertTrue(answer.body().contains("50 requests"), answer.body());
  }

  @Test
  void aPageThatIsOnlyLookedAtCallsNobody() {
    asked.set(0);
    HttpResponse<String> page = parley.browse("/query/wikidata-federated");
    assertEquals(200, page.statusCode());
    assertTrue(page.body().contains("calls another endpoint"), page.body());
    assertEquals(0, asked.get());
  }

  private static int rows(String query) {
    HttpResponse<String> answer =
        parley.send(
            request ->
                request
                    .uri(parley.uri("/sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/csv")
                    .POST(java.net.http.HttpRequest.BodyPublishers.ofString(query)));
    assertEquals(200, answer.statusCode(), answer.body());
    return (int) answer.body().lines().count() - 1;
  }
}
