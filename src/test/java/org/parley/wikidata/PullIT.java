package org.parley.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableSet;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;
import org.parley.net.WebLimits;

/** Pulls from a server on this machine that misbehaves as servers do. */
class PullIT {
  /** Answers the n-th request for an item. */
  private interface Behaviour {
    void answer(HttpExchange exchange, String item, int attempt) throws IOException;
  }

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
  private final List<String> agents = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();
  private final List<Problem> failures = new ArrayList<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer server;

  private Duration patience = Duration.ofMinutes(1);

  private Behaviour behaviour = (exchange, item, attempt) -> send(exchange, 200, json(item));

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext(
        "/data/",
        exchange -> {
          String item = exchange.getRequestURI().getPath().replaceAll(".*/|\\.json", "");
          synchronized (agents) {
            agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          }
          int attempt = asked.computeIfAbsent(item, key -> new AtomicInteger()).incrementAndGet();
          behaviour.answer(exchange, item, attempt);
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void itemsAndTheNamesOfTheirValuesAreFetchedOnce() throws ProblemException {
    Pull.Report report = pull("Q900001", "Q900002");
    assertEquals(3, report.pulled()); // Q900009 is a value of both
    assertEquals(0, report.failed());
    assertTrue(agents.stream().allMatch("Parley/test (tests@example.org)"::equals), agents + "");
    assertEquals(2, pauses.size());
    assertTrue(
        new Slice2(cache()).lines("Q900001").contains("\"Item Q900009\"@en"), "names of values");
    asked.clear();
    assertEquals(2, pull("Q900001", "Q900002").kept());
    assertTrue(asked.isEmpty(), "resumed without a request");
  }

  @Test
  void aServerThatIsBusyIsAskedAgainAsLateAsItSays() throws ProblemException {
    behaviour =
        (exchange, item, attempt) -> {
          if (attempt == 1) {
            exchange.getResponseHeaders().add("Retry-After", "17");
            send(exchange, 429, "");
          } else if (attempt == 2) {
            send(exchange, 503, "<html>overloaded</html>");
          } else {
            send(exchange, 200, json(item));
          }
        };
    assertEquals(0, pull("Q900009").failed());
    assertTrue(pauses.contains(Duration.ofSeconds(17)), pauses + "");
    assertEquals(3, times("Q900009"));
  }

  @Test
  void whoAsksToWaitTooLongIsLeftAlone() throws ProblemException {
    behaviour =
        (exchange, item, attempt) -> {
          exchange.getResponseHeaders().add("Retry-After", "86400");
          send(exchange, 429, "");
        };
    Problem problem = assertThrows(ProblemException.class, () -> pull("Q900001")).problem();
    assertEquals(Code.REMOTE_FAILED, problem.code());
    assertTrue(problem.message().contains("asks to wait 86400 s"), problem.message());
    assertEquals(1, times("Q900001"));
  }

  @Test
  void cutJsonIsFetchedAnewAndNeverKept() throws ProblemException {
    behaviour =
        (exchange, item, attempt) ->
            send(exchange, 200, attempt == 1 ? json(item).substring(0, 40) : json(item));
    assertEquals(1, pull("Q900009").pulled());
    behaviour = (exchange, item, attempt) -> send(exchange, 200, json(item).substring(0, 40));
    assertEquals(1, pull("Q900004").failed());
    assertTrue(!cache().has("Q900004"));
    assertEquals("its answer holds no item in JSON", failures.get(0).message());
  }

  @Test
  void whoHangsIsGivenUp() throws ProblemException {
    patience = Duration.ofMillis(200);
    behaviour =
        (exchange, item, attempt) -> {
          exchange.sendResponseHeaders(200, 0);
          exchange.getResponseBody().write('{');
          exchange.getResponseBody().flush();
        };
    assertEquals(1, pull("Q900009").failed());
    assertTrue(failures.get(0).message().startsWith("no answer within"), failures + "");
  }

  @Test
  void anotherHostIsNeverAsked() throws ProblemException {
    behaviour =
        (exchange, item, attempt) -> {
          exchange
              .getResponseHeaders()
              .add(
                  "Location",
                  "http://127.0.0.1:" + server.getAddress().getPort() + "/data/Q900009");
          send(exchange, 302, "");
        };
    assertEquals(1, pull("Q900001").failed());
    assertTrue(failures.get(0).message().contains("another server"), failures + "");
    assertEquals(1, asked.values().stream().mapToInt(AtomicInteger::get).sum());
  }

  @Test
  void aRedirectOnTheSameServerIsFollowed() throws ProblemException {
    behaviour =
        (exchange, item, attempt) -> {
          if (item.equals("Q900003")) {
            exchange.getResponseHeaders().add("Location", "Q900009.json");
            send(exchange, 303, "");
          } else {
            send(exchange, 200, json(item));
          }
        };
    Pull.Report report = pull("Q900003");
    assertEquals(List.of("Q900003 is now Q900009"), report.moved());
    assertTrue(new Slice2(cache()).lines("Q900003").contains("owl#sameAs"));
  }

  @Test
  void anItemThatIsNotThereIsNotAskedForTwice() throws ProblemException {
    behaviour =
        (exchange, item, attempt) -> send(exchange, item.equals("Q900001") ? 404 : 200, json(item));
    assertEquals(1, pull("Q900001", "Q900009").failed());
    assertEquals(1, times("Q900001"));
    assertTrue(cache().has("Q900009"));
  }

  @Test
  void aServerThatOnlyFailsIsNotAskedForEverything() {
    behaviour = (exchange, item, attempt) -> send(exchange, 500, "");
    assertThrows(
        ProblemException.class, () -> pull("Q900001", "Q900002", "Q900003", "Q900004", "Q900005"));
    assertEquals(3, asked.size());
  }

  @Test
  void anAddressMustHaveAPlaceForTheIdentifier() {
    for (String bad :
        List.of("https://example.org/", "ftp://example.org/{id}", "{id}", "https://a b/{id}")) {
      Problem problem =
          assertThrows(
                  ProblemException.class,
                  () -> Pull.Settings.of(bad, Duration.ZERO, ImmutableSet.of("en")))
              .problem();
      assertEquals(Code.BAD_USAGE, problem.code(), bad);
    }
  }

  /** What the graph would get of an item. */
  private record Slice2(ItemCache cache) {
    String lines(String item) throws ProblemException {
      return String.join("\n", Slice.bundled().with(cache).about(List.of(item)));
    }
  }

  private int times(String item) {
    return asked.getOrDefault(item, new AtomicInteger()).get();
  }

  private ItemCache cache() {
    return new ItemCache(folder);
  }

  private Pull.Report pull(String... items) throws ProblemException {
    Pull.Settings settings =
        new Pull.Settings(
            "http://localhost:" + server.getAddress().getPort() + "/data/{id}.json",
            Duration.ofMillis(5),
            Duration.ofMinutes(2),
            ImmutableSet.of("en"),
            new WebLimits(patience, 1 << 20, 5));
    return new Pull(new Web("Parley/test (tests@example.org)"), settings, cache(), pauses::add)
        .run(
            List.of(items),
            new Pull.Listener() {
              @Override
              public void pulled(String item, int done, int all) {}

              @Override
              public void failed(Problem problem) {
                failures.add(problem);
              }

              @Override
              public void waiting(Duration time, String why) {}
            });
  }

  private static String json(String item) {
    String claim =
        item.equals("Q900009")
            ? "{}"
            : "{\"P31\":[{\"mainsnak\":{\"snaktype\":\"value\",\"datavalue\":{\"type\":"
                + "\"wikibase-entityid\",\"value\":{\"id\":\"Q900009\"}}},\"rank\":\"normal\","
                + "\"id\":\""
                + item
                + "$a\"}]}";
    return "{\"entities\":{\""
        + item
        + "\":{\"type\":\"item\",\"id\":\""
        + item
        + "\",\"labels\":{\"en\":{\"value\":\"Item "
        + item
        + "\"}},\"claims\":"
        + claim
        + ",\"sitelinks\":[]}}}";
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    try (var out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }
}
