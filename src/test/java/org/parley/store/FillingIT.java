package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.parley.store.SampleGraphs.document;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/** New stores, filled at once, are what they are when they are loaded batch after batch. */
class FillingIT {
  private static final int ROUNDS = 4;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void aFilledStoreIsTheSameAsALoadedOne() throws Exception {
    List<Path> files = files(250);
    List<Long> told = new ArrayList<>();
    List<Double> indexed = new ArrayList<>();
    try (Filling filling = Filling.open(root())) {
      assertEquals(files.size(), filling.load(files));
      filling.load(List.of(document(temp, "d7", "another", 2)));
      filling.complete(
          new Filling.Progress() {
            @Override
            public void read(long quads, double share) {
              told.add(quads);
            }

            @Override
            public void indexed(double share) {
              indexed.add(share);
            }
          });
    }
    assertEquals(files.size(), indexed.size());
    assertEquals(1.0, indexed.get(indexed.size() - 1));
    assertFalse(Filling.fits(root()));
    try (Store store = Store.openOrCreate(root());
        Store other = Store.openOrCreate(temp.resolve("other"))) {
      other.load(files(250));
      other.load(List.of(document(temp, "d7", "another", 2)));
      assertEquals(StoreIT.dump(other), StoreIT.dump(store));
      assertEquals(2, Hits.of(store, "another").size());
      for (String word : List.of("ukraine", "report", "sentence", "another")) {
        assertEquals(Hits.of(other, word), Hits.of(store, word));
      }
      assertTrue(store.holds("d7.txt", "print-of-another"));
      assertEquals(List.of(), store.notices());
      assertFalse(store.compactIfWorthIt());
    }
    assertEquals(List.of(), told, "less than a step");
  }

  @Test
  void anInterruptedFillingGoesOn() throws Exception {
    assertTrue(Filling.fits(root()));
    try (Filling filling = Filling.open(root())) {
      filling.load(List.of(document(temp, "a", "one", 2)));
    }
    Files.writeString(
        root().resolve("filling"), "\n0123456789abcdef 01", StandardOpenOption.APPEND);
    assertTrue(Filling.fits(root()));
    try (Filling filling = Filling.open(root())) {
      assertTrue(filling.holds("a.txt", "print-of-one"));
      assertFalse(filling.holds("a.txt", "print-of-two"));
      filling.load(List.of(document(temp, "b", "two", 2)));
    }
    try (Filling filling = Filling.open(root())) {
      assertTrue(filling.holds("b.txt", "print-of-two"));
      filling.complete(Filling.Progress.NONE);
    }
    try (Store store = Store.open(root())) {
      assertEquals(2, store.documents().size());
    }
  }

  /** What was cut off in the middle of the bulk load begins anew. */
  @Test
  void whoeverOpensAnInterruptedFillingHasWhatThereIs() throws Exception {
    try (Filling filling = Filling.open(root())) {
      filling.load(files(3));
    }
    Files.createDirectories(root().resolve("tdb2/Data-0001"));
    Files.writeString(root().resolve("tdb2/Data-0001/nodes-data.obj"), "torn");
    try (Store store = Store.open(root())) {
      assertEquals(3, store.documents().size());
      assertEquals(3, Hits.of(store, "word").size());
    }
  }

  @Test
  void badFilesAreRefusedBeforeAnythingIsKept() throws Exception {
    try (Filling filling = Filling.open(root())) {
      Path bad = SampleGraphs.write(temp, "bad", "<urn:a> <urn:b> \"open .\n");
      ProblemException refused =
          assertThrows(
              ProblemException.class,
              () -> filling.load(List.of(document(temp, "a", "x", 1), bad)));
      assertEquals(Code.BAD_SYNTAX, refused.problem().code());
      assertFalse(filling.holds("a.txt", "print-of-x"));
      assertEquals(
          Code.STORE_LOCKED,
          assertThrows(ProblemException.class, () -> Store.open(root())).problem().code());
    }
  }

  @Test
  void nothingAcknowledgedIsLostWhenKilled() throws Exception {
    int last = -1;
    for (int round = 0; round < ROUNDS; round++) {
      try (ChildProcess child =
          ChildProcess.start(
              temp.resolve("errors"),
              "gather",
              root().toString(),
              temp.resolve("work").toString(),
              "" + (last + 1))) {
        assertEquals("START", child.line());
        String line = child.line();
        assertNotNull(line);
        Thread.sleep(50L * round);
        child.kill();
        last = number(line);
        for (String more : child.rest()) {
          last = Math.max(last, number(more));
        }
      }
    }
    try (Store store = Store.open(root())) {
      for (int batch = Math.max(0, last - 1); batch <= last; batch++) {
        for (Path file : StoreChild.batch(temp.resolve("work"), batch)) {
          LoadedDocument there = store.loaded(GraphFile.name(file) + ".txt").orElseThrow();
          String version = String.valueOf(there.sha256()).replace("sha-of-version", "");
          assertTrue(Integer.parseInt(version) >= batch, there.toString());
        }
      }
    }
  }

  private static int number(String acknowledgement) {
    return Integer.parseInt(acknowledgement.substring("ACK ".length()));
  }

  private List<Path> files(int count) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(document(temp, "d" + i, "word", 1));
    }
    return files;
  }

  private Path root() {
    return temp.resolve("kg");
  }
}
