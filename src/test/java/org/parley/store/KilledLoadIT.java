package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kills a loading process at seeded moments, over and over on the same store. After each, all that
 * was acknowledged is there, and the batch under way is there as a whole or not at all: in TDB2, in
 * the folder of quads and in the text index.
 */
class KilledLoadIT {
  private static final int ROUNDS = 21;
  private static final int LONGEST_MILLIS = 500;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void nothingAcknowledgedIsLostAndNothingIsHalfThere() throws Exception {
    Random moments = new Random(20220308);
    int last = -1;
    int loading = 0;
    for (int round = 0; round < ROUNDS; round++) {
      loading += isKilledLoading(round) ? 1 : 0;
      int acknowledged = killedAt(moments, round, last);
      last = verify(acknowledged, round);
    }
    assertTrue(last + 1 >= loading, "batches in all: " + last);
  }

  /** Every third round dies while it opens the store, the others while they load. */
  private static boolean isKilledLoading(int round) {
    return round % 3 != 2;
  }

  private int killedAt(Random moments, int round, int last) throws Exception {
    int acknowledged = last;
    try (ChildProcess child =
        ChildProcess.start(
            temp.resolve("errors"),
            "load",
            root().toString(),
            work().toString(),
            "" + (last + 1))) {
      String line = child.line();
      assertNotNull(line, () -> "round " + round + " did not start");
      if (isKilledLoading(round)) {
        line = child.line();
        assertNotNull(line, () -> "round " + round + " did not load");
        acknowledged = number(line);
      }
      Thread.sleep(moments.nextInt(LONGEST_MILLIS));
      child.kill();
      for (String more : child.rest()) {
        acknowledged = Math.max(acknowledged, number(more));
      }
    }
    return acknowledged;
  }

  private static int number(String acknowledgement) {
    assertTrue(acknowledgement.startsWith("ACK "), acknowledgement);
    return Integer.parseInt(acknowledgement.substring("ACK ".length()));
  }

  /** Returns the last batch that is there. */
  private int verify(int acknowledged, int round) throws Exception {
    if (acknowledged < 0 && !Files.exists(root())) {
      return acknowledged;
    }
    try (Store store = Store.openOrCreate(root())) {
      Map<String, String> there = new TreeMap<>();
      for (LoadedDocument document : store.documents()) {
        there.put(document.graph(), String.valueOf(document.sha256()));
      }
      int last = there.equals(expected(acknowledged)) ? acknowledged : acknowledged + 1;
      assertEquals(expected(last), there, "round " + round + ", acknowledged " + acknowledged);
      for (int batch = Math.max(0, last - StoreChild.DOCUMENTS); batch <= last; batch++) {
        for (Path file : StoreChild.batch(work(), batch)) {
          GraphFile graph = GraphFile.read(file);
          if (batch == version(there, graph)) {
            verify(store, graph, batch);
          }
        }
      }
      for (int batch = 0; batch <= last; batch++) {
        boolean isThere = there.containsValue("sha-of-version" + batch);
        assertEquals(isThere, !Hits.of(store, "version" + batch).isEmpty(), "version" + batch);
      }
      return last;
    }
  }

  private static void verify(Store store, GraphFile graph, int batch) throws Exception {
    String name = GraphFile.name(graph.graph());
    assertTrue(
        store.isLoaded(graph), () -> "graph " + name + " of batch " + batch + " is not whole");
    Path kept =
        store.quadFiles().stream()
            .filter(f -> GraphFile.name(f).equals(name))
            .findFirst()
            .orElseThrow();
    assertEquals(graph.quads(), GraphFile.read(kept).quads());
    long sentences =
        graph.quads().stream().filter(q -> q.getPredicate().equals(Vocabulary.TEXT)).count();
    List<String> hits = Hits.of(store, "version" + batch);
    assertEquals(
        sentences, hits.stream().filter(hit -> hit.contains("/" + name + "-")).count(), name);
  }

  private static int version(Map<String, String> there, GraphFile graph) {
    String sha = there.getOrDefault(graph.graph().getURI(), "sha-of-version-1");
    return Integer.parseInt(sha.substring("sha-of-version".length()));
  }

  private Map<String, String> expected(int last) throws Exception {
    Map<String, String> expected = new TreeMap<>();
    for (int batch = 0; batch <= last; batch++) {
      for (Path file : StoreChild.batch(work(), batch)) {
        expected.put(SampleGraphs.graph(GraphFile.name(file)), "sha-of-version" + batch);
      }
    }
    return expected;
  }

  private Path root() {
    return temp.resolve("kg");
  }

  private Path work() {
    return temp.resolve("work");
  }
}
