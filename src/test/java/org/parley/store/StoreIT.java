package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.SampleGraphs.document;
import static org.parley.store.SampleGraphs.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class StoreIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void whatADocumentNoLongerSaysIsRememberedAsGone() throws Exception {
    Node sentence = NodeFactory.createURI(SampleGraphs.BASE + "sentence/a-1");
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(document(temp, "a", "ceasefire", 2), document(temp, "b", "sanctions", 1)));
      String before = dump(store);
      store.load(List.of(document(temp, "a", "ceasefire", 1)));
      assertEquals(Optional.of(graph("a")), goneFrom(store, sentence));
      assertFalse(dump(store).contains("gone"));
      store.load(List.of(document(temp, "a", "ceasefire", 2)));
      assertEquals(Optional.empty(), goneFrom(store, sentence));
      assertEquals(before, dump(store));
      store.remove(graph("a"));
    }
    try (Store store = Store.open(root())) {
      assertEquals(Optional.of(graph("a")), goneFrom(store, sentence));
      assertEquals(List.of("b.txt"), ids(store));
    }
  }

  private static Optional<String> goneFrom(Store store, Node resource) {
    DatasetGraph data = store.dataset();
    return Txn.calculateRead(data, () -> Tombstones.goneFrom(data, resource)).map(Node::getURI);
  }

  @Test
  void documentsAreLoadedReplacedAndRemoved() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      Path a = document(temp, "a", "ceasefire", 3);
      Path b = document(temp, "b", "sanctions", 2);
      assertEquals(2, store.load(List.of(a, b)));
      assertEquals(List.of("a.txt", "b.txt"), ids(store));
      LoadedDocument loaded = store.loaded("a.txt").orElseThrow();
      assertEquals(SampleGraphs.BASE + "document/a", loaded.iri());
      assertEquals(graph("a"), loaded.graph());
      assertEquals("articles/a.txt", loaded.name());
      assertEquals("Report a", loaded.title());
      assertEquals("2022-03-08", loaded.date());
      assertEquals("sha-of-ceasefire", loaded.sha256());
      assertTrue(store.holds("a.txt", "print-of-ceasefire"));
      assertFalse(store.holds("a.txt", "print-of-sanctions"));
      assertFalse(store.holds("b.txt", "print-of-ceasefire"));
      assertEquals(Optional.empty(), store.loaded("c.txt"));
      assertEquals(1, store.find("articles/a.txt").size());
      assertEquals(1, store.find("a").size());

      assertEquals(1, store.load(List.of(document(temp, "a", "withdrawal", 1))));
      assertEquals("sha-of-withdrawal", store.loaded("a.txt").orElseThrow().sha256());
      assertFalse(dump(store).contains("ceasefire"));
      assertEquals(List.of("a.nq.gz", "b.nq.gz"), quadFiles());
      assertEquals(-1, Files.mismatch(a, root().resolve("quads/a.nq.gz")));

      assertTrue(store.remove(graph("a")));
      assertFalse(store.remove(graph("a")));
      assertEquals(List.of("b.txt"), ids(store));
      assertEquals(List.of("b.nq.gz"), quadFiles());
      assertFalse(dump(store).contains("/a"));
      assertEquals(List.of(), store.notices());
    }
  }

  @Test
  void loadingTheSameAgainChangesNothing() throws Exception {
    List<Path> files = List.of(document(temp, "a", "one", 4), document(temp, "b", "two", 4));
    String first;
    try (Store store = Store.openOrCreate(root())) {
      store.load(files);
      first = dump(store);
      assertEquals(0, store.load(files));
      assertEquals(first, dump(store));
    }
    try (Store store = Store.openOrCreate(root())) {
      assertEquals(0, store.load(files));
      assertEquals(first, dump(store));
      assertEquals(List.of(), store.notices());
    }
    try (Store other = Store.openOrCreate(temp.resolve("other"))) {
      other.load(List.of(files.get(1)));
      other.load(List.of(files.get(0)));
      assertEquals(first, dump(other));
    }
  }

  @Test
  void everythingIsReadBeforeAnythingIsWritten() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      Path good = document(temp, "good", "x", 1);
      Path broken = SampleGraphs.write(temp, "broken", "<urn:a> <urn:b> \"open .\n");
      Path torn = temp.resolve("torn.nq.gz");
      byte[] bytes = Files.readAllBytes(good);
      Files.write(torn, Arrays.copyOf(bytes, bytes.length / 2));
      Path other = SampleGraphs.write(temp, "other", "<urn:a> <urn:b> <urn:c> <urn:graph/x> .\n");
      Path none = SampleGraphs.write(temp, "none", "<urn:a> <urn:b> <urn:c> .\n");
      Path blank = SampleGraphs.write(temp, "blank", "_:a <urn:b> <urn:c> <urn:graph/blank> .\n");
      Path empty = SampleGraphs.write(temp, "empty", "");
      for (Path bad : List.of(broken, torn, other, none, blank, empty)) {
        Problem problem = problem(() -> store.load(List.of(good, bad)));
        assertEquals(Code.BAD_SYNTAX, problem.code(), bad.toString());
        assertEquals(bad.toString(), problem.place());
      }
      assertEquals(
          Code.MISSING_FILE,
          problem(() -> store.load(List.of(good, temp.resolve("no.nq.gz")))).code());
      assertEquals(Code.DUPLICATE_DOCUMENT, problem(() -> store.load(List.of(good, good))).code());
      assertEquals("", dump(store));
      assertEquals(1, store.load(List.of(good)));
    }
  }

  /** GH-3877 of Jena: an abort misplaces the end of the node file, and the next write tears it. */
  @Test
  void abortsBetweenReadsAndWritesHarmNothing() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      for (int round = 0; round < 6; round++) {
        assertEquals(1, store.load(List.of(document(temp, "d" + round, "round " + round, 30))));
        int n = round;
        ProblemException failed =
            assertThrows(
                ProblemException.class,
                () ->
                    store
                        .connection()
                        .write(
                            data -> {
                              addNodes(data, n);
                              throw new IllegalStateException("as if the disk were full");
                            }));
        assertEquals(Code.WRITE_FAILED, failed.problem().code());
        assertEquals(round + 1, store.documents().size());
      }
      String dump = dump(store);
      assertEquals(6 * (9 + 5 * 30), dump.lines().count());
      assertFalse(dump.contains("urn:aborted"));
      store.close();
      try (Store again = Store.openOrCreate(root())) {
        assertEquals(dump, dump(again));
      }
    }
  }

  @Test
  void anErrorOfTheMappedDiskIsAFailedWrite() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(document(temp, "a", "x", 1)));
      ProblemException failed =
          assertThrows(
              ProblemException.class,
              () ->
                  store
                      .connection()
                      .write(
                          data -> {
                            addNodes(data, 0);
                            throw new InternalError("a fault occurred in an unsafe memory access");
                          }));
      assertEquals(Code.WRITE_FAILED, failed.problem().code());
      assertEquals(1, store.load(List.of(document(temp, "b", "y", 1))));
      assertEquals(List.of("a.txt", "b.txt"), ids(store));
    }
  }

  @Test
  void aStoreIsNotOpenedTwiceByOneProcess() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      for (int i = 0; i < 2; i++) {
        assertEquals(Code.STORE_LOCKED, problem(() -> Store.open(root())).code());
      }
      assertEquals(List.of(), store.documents());
    }
    Store.open(root()).close();
  }

  @Test
  void aMistypedPathCreatesNothing() throws Exception {
    Path typo = temp.resolve("kgg");
    Problem problem = problem(() -> Store.open(typo));
    assertEquals(Code.MISSING_STORE, problem.code());
    assertFalse(Files.exists(typo));
  }

  @Test
  void aFolderOfSomethingElseIsLeftAlone() throws Exception {
    Files.writeString(temp.resolve("letter.txt"), "Dear all");
    assertEquals(Code.NOT_A_STORE, problem(() -> Store.open(temp)).code());
    assertEquals(Code.NOT_A_STORE, problem(() -> Store.openOrCreate(temp)).code());
    Path file = Files.writeString(temp.resolve("file"), "");
    assertEquals(Code.NOT_A_STORE, problem(() -> Store.open(file)).code());
    try (Stream<Path> files = Files.list(temp)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void aStoreOfAnotherFormatIsRefused() throws Exception {
    Store.openOrCreate(root()).close();
    Path marker = root().resolve("parley-store.properties");
    Files.writeString(marker, "format=2\n");
    Problem problem = problem(() -> Store.open(root()));
    assertEquals(Code.NOT_A_STORE, problem.code());
    assertEquals("2", problem.value());
  }

  @Test
  void aDamagedStoreSaysSoAndComesBackFromItsQuads() throws Exception {
    String dump;
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(document(temp, "a", "x", 3), document(temp, "b", "y", 3)));
      dump = dump(store);
    }
    Path nodes = root().resolve("tdb2/Data-0001/nodes-data.obj");
    byte[] garbage = new byte[(int) Files.size(nodes)];
    Arrays.fill(garbage, (byte) 0x55);
    Files.write(nodes, garbage);
    ProblemException damaged =
        assertThrows(
            ProblemException.class,
            () -> {
              try (Store store = Store.openOrCreate(root())) {
                dump(store);
              }
            });
    assertEquals(Code.STORE_DAMAGED, damaged.problem().code());
    Files.move(root().resolve("tdb2"), temp.resolve("aside"));
    try (Store store = Store.openOrCreate(root())) {
      assertEquals(dump, dump(store));
      assertEquals(List.of("Loaded anew to the store, from the folder quads: 2"), store.notices());
    }
  }

  @Test
  void missingFilesOfQuadsAreWrittenAnew() throws Exception {
    Path file = document(temp, "a", "x", 3);
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(file));
    }
    Files.delete(root().resolve("quads/a.nq.gz"));
    try (Store store = Store.openOrCreate(root())) {
      assertEquals(1, store.notices().size());
      assertEquals(
          GraphFile.read(file).quads(), GraphFile.read(root().resolve("quads/a.nq.gz")).quads());
    }
  }

  @Test
  void aLoadThatWasKilledIsFinishedOrUndone() throws Exception {
    Path old = document(temp.resolve("old"), "a", "old", 1);
    Path fresh = document(temp, "a", "new", 1);
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(old));
    }
    Path incoming = Files.createDirectories(root().resolve("incoming"));
    Path quads = root().resolve("quads/a.nq.gz");

    Files.copy(fresh, incoming.resolve("a.nq.gz"));
    Files.writeString(incoming.resolve("torn.nq.gz"), "torn");
    Store.open(root()).close();
    assertEquals(-1, Files.mismatch(old, quads), "not committed");

    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(fresh));
    }
    Files.copy(old, quads, StandardCopyOption.REPLACE_EXISTING);
    Files.copy(fresh, incoming.resolve("a.nq.gz"));
    Store.open(root()).close();
    assertEquals(-1, Files.mismatch(fresh, quads), "committed");

    Path outgoing = Files.createDirectories(root().resolve("outgoing"));
    Files.move(quads, outgoing.resolve("a.nq.gz"));
    document(outgoing, "gone", "gone", 1);
    try (Store store = Store.openOrCreate(root())) {
      assertEquals(List.of("a.txt"), ids(store));
    }
    assertEquals(List.of("a.nq.gz"), quadFiles());
    assertEquals(0, incoming.toFile().list().length);
    assertEquals(0, outgoing.toFile().list().length);
  }

  @Test
  void tooLittleSpaceIsSaidBeforeTheWrite() throws Exception {
    try (Store store = Store.openOrCreate(root(), Long.MAX_VALUE / 2)) {
      Problem problem = problem(() -> store.load(List.of(document(temp, "a", "x", 1))));
      assertEquals(Code.WRITE_FAILED, problem.code());
      assertTrue(problem.cure().startsWith("free at least"), problem.cure());
      assertEquals(List.of(), store.documents());
    }
  }

  private static void addNodes(DatasetGraph data, int round) {
    for (int i = 0; i < 200; i++) {
      Node node = NodeFactory.createURI("urn:aborted-" + round + "-" + i);
      data.add(node, node, node, NodeFactory.createLiteralString("aborted " + round + " " + i));
    }
  }

  private Path root() {
    return temp.resolve("my kg %41#");
  }

  private List<String> quadFiles() throws IOException {
    try (Stream<Path> files = Files.list(root().resolve("quads"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private static List<String> ids(Store store) throws ProblemException {
    return store.documents().stream().map(LoadedDocument::id).toList();
  }

  static String dump(Store store) throws ProblemException, IOException {
    StringBuilder out = new StringBuilder();
    store.dump(out);
    return out.toString();
  }

  private static Problem problem(Executable action) {
    return assertThrows(ProblemException.class, action).problem();
  }
}
