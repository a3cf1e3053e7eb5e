package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole command, from a store with links to a query over what was pulled. */
class WikidataPullIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  private final Queue<String> asked = new ConcurrentLinkedQueue<>();

  @SuppressWarnings("NullAway.Init")
  private HttpServer standIn;

  @BeforeEach
  void start() throws IOException {
    standIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    standIn.createContext("/data/", this::answer);
    standIn.start();
  }

  /** Too busy at first. */
  private void answer(HttpExchange exchange) throws IOException {
    String item = exchange.getRequestURI().getPath().replaceAll(".*/|\\.json", "");
    boolean busy = asked.isEmpty();
    asked.add(item + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    if (busy) {
      exchange.getResponseHeaders().add("Retry-After", "1");
      exchange.sendResponseHeaders(429, -1);
      exchange.close();
      return;
    }
    String json =
        """
        {"entities": {"%1$s": {"type": "item", "id": "%1$s", "sitelinks": [],
          "labels": {"mul": {"language": "mul", "value": "Name of %1$s"}},
          "claims": {"P1082": [{"id": "%1$s$a", "rank": "normal", "mainsnak":
            {"snaktype": "value", "datavalue":
              {"type": "quantity", "value": {"amount": "+1234", "unit": "1"}}}}]}}}}
        """
            .formatted(item);
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @AfterEach
  void stop() {
    standIn.stop(0);
  }

  @Test
  void whatIsPulledIsJoinedAndIsThereAfterABuild() throws IOException {
    String store = folder.resolve("kg").toString();
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "Denmark warned Norway.\n");
    assertEquals(0, Shell.run("build", article.toString(), "--store", store).code());

    Shell.Result pulled = pull(store);

    assertEquals(0, pulled.code(), pulled.err());
    assertTrue(pulled.err().contains("Waiting 1 s"), pulled.err());
    assertTrue(pulled.err().contains("2 items are linked: 2 files pulled"), pulled.err());
    assertTrue(
        asked.stream().allMatch(line -> line.contains("tests@example.org")), asked::toString);
    assertEquals("Name of Q20,1234.0\nName of Q35,1234.0\n", populations(store));

    int requests = asked.size();
    assertTrue(pull(store).err().contains("0 files pulled, 2 there already"));
    assertEquals(requests, asked.size());
    Files.writeString(article, "Denmark warned Norway again.\n");
    assertEquals(0, Shell.run("build", article.toString(), "--store", store).code());
    assertEquals("Name of Q20,1234.0\nName of Q35,1234.0\n", populations(store));
    assertEquals(requests, asked.size());
  }

  private Shell.Result pull(String store) {
    String from = "http://localhost:" + standIn.getAddress().getPort() + "/data/{id}.json";
    return Shell.run(
        List.of(
            "wikidata",
            "pull",
            "--from",
            from,
            "--contact",
            "tests@example.org",
            "--delay",
            "0",
            "--store",
            store));
  }

  private static String populations(String store) {
    Shell.Result result =
        Shell.run(
            "query",
            "SELECT ?name ?people { ?item wdt:P1082 ?people ; rdfs:label ?name }"
                + " ORDER BY ?name",
            "--format",
            "csv",
            "--store",
            store);
    assertEquals(0, result.code(), result.err());
    return result.out().replace("\r\n", "\n").replaceFirst("^[^\n]*\n", "");
  }
}
