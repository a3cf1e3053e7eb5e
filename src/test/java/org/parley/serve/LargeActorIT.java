package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.serve.graph.Terms;

/**
 * An actor with ten thousand statements: every answer is a page, and all pages together are all.
 */
class LargeActorIT {
  private static final int STATEMENTS = 10_000;
  private static final String ID = "https://w3id.org/parley/id/";
  private static final Pattern NEXT = Pattern.compile("<([^>]*)>; rel=\"next\"");

  @SuppressWarnings("NullAway.Init")
  private static RunningServer server;

  @BeforeAll
  static void start() {
    DatasetGraph data = DatasetGraphFactory.createTxnMem();
    Node graph = node("graph/large");
    Node actor = node("entity/large");
    Txn.executeWrite(
        data,
        () -> {
          data.add(graph, actor, Terms.TYPE, Terms.STATE);
          data.add(graph, actor, Terms.LABEL, NodeFactory.createLiteralString("Large"));
          for (int i = 0; i < STATEMENTS; i++) {
            Node claim = node("claim/" + i);
            data.add(graph, claim, Terms.TYPE, Terms.CLAIM);
            data.add(graph, claim, Terms.SPEAKER, actor);
            data.add(graph, claim, Terms.SPEECH_ACT, Terms.ACCUSATION);
            data.add(graph, claim, Terms.TEXT, NodeFactory.createLiteralString("words " + i));
          }
        });
    server = RunningServer.over(data, Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void thePageHoldsTheFirstAndLeadsToTheRest() {
    HttpResponse<String> page = server.browse("/page/entity/large");
    assertEquals(200, page.statusCode());
    assertEquals(6, page.body().split("<article class=\"card", -1).length - 1);
    assertTrue(page.body().length() < 50_000, page.body().length() + " characters");
    assertTrue(page.body().contains("search?speaker="));
    assertTrue(page.body().contains("Only the first 2000"));
  }

  @Test
  void theListOfWhatPointsThereIsPaged() {
    String path = "/page/entity/large?in=" + Terms.SPEAKER.getURI().replace("#", "%23");
    Set<String> seen = new HashSet<>();
    for (int page = 1; page <= STATEMENTS / 100; page++) {
      HttpResponse<String> list = server.browse(path + "&page=" + page);
      Matcher links = Pattern.compile("page/claim/(\\d+)\"").matcher(list.body());
      int before = seen.size();
      while (links.find()) {
        seen.add(links.group(1));
      }
      assertEquals(100, seen.size() - before, "page " + page);
    }
    assertEquals(STATEMENTS, seen.size());
  }

  @Test
  void theDataIsPagedAndWhole() {
    Set<String> seen = new HashSet<>();
    String path = "/data/entity/large.nt";
    int pages = 0;
    for (Optional<String> next = Optional.of(""); next.isPresent(); pages++) {
      HttpResponse<String> data = server.get(path + next.get(), "*/*");
      Iterable<String> pointing =
          Iterables.filter(
              Splitter.on('\n').split(data.body()), line -> line.contains("#speaker>"));
      assertTrue(Iterables.size(pointing) <= 500);
      pointing.forEach(seen::add);
      next =
          data.headers().allValues("Link").stream()
              .map(NEXT::matcher)
              .filter(Matcher::find)
              .map(link -> link.group(1))
              .findFirst();
    }
    assertEquals(STATEMENTS, seen.size());
    assertEquals(STATEMENTS / 500, pages);
  }

  @Test
  void theNeighbourhoodAndTheSearchAreBounded() {
    String iri = "https%3A%2F%2Fw3id.org%2Fparley%2Fid%2Fentity%2Flarge";
    assertTrue(server.browse("/explore/data?iri=" + iri).body().length() < 200_000);
    String hits = server.browse("/search?speaker=" + iri).body();
    assertEquals(30, hits.split("<p class=\"head\">", -1).length - 1);
  }

  private static Node node(String name) {
    return NodeFactory.createURI(ID + name);
  }
}
