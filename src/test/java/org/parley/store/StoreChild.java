package org.parley.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.tdb2.DatabaseMgr;
import org.parley.diagnostic.ProblemException;

/**
 * A process of its own for the tests that kill, lock out or starve one. What it prints, one line at
 * a time, is the protocol.
 */
final class StoreChild {
  static final int DOCUMENTS = 7;
  private static final int AT_ONCE = 3;
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  private StoreChild() {}

  public static void main(String[] args) throws Exception {
    Path root = Path.of(args[1]);
    Path work = Path.of(args[2]);
    switch (args[0]) {
      case "load" -> load(root, work, Integer.parseInt(args[3]));
      case "gather" -> gather(root, work, Integer.parseInt(args[3]));
      case "fill" -> fill(root, work, Integer.parseInt(args[3]));
      case "hold" -> {
        try (Store store = Store.openOrCreate(root)) {
          OUT.println("OPEN " + store.documents().size());
          System.in.read();
        }
      }
      case "jena" -> {
        DatabaseMgr.connectDatasetGraph(Location.create(root));
        OUT.println("OPEN");
        System.in.read();
      }
      case "open" -> {
        try (Store store = Store.open(root)) {
          OUT.println("OPEN " + store.documents().size());
        } catch (ProblemException e) {
          OUT.println(e.problem().line());
        }
      }
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  /** Loads batch after batch until it is killed. */
  private static void load(Path root, Path work, int first) throws Exception {
    OUT.println("START");
    try (Store store = Store.openOrCreate(root)) {
      for (int batch = first; ; batch++) {
        store.load(batch(work, batch));
        OUT.println("ACK " + batch);
      }
    }
  }

  /** Fills a new store until it is killed. */
  private static void gather(Path root, Path work, int first) throws Exception {
    try (Filling filling = Filling.open(root)) {
      OUT.println("START");
      for (int batch = first; ; batch++) {
        filling.load(batch(work, batch));
        OUT.println("ACK " + batch);
      }
    }
  }

  /** The documents of a batch; each has its number in its text. */
  static List<Path> batch(Path work, int batch) throws Exception {
    List<Path> files = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      files.add(
          SampleGraphs.document(
              work, "d" + (batch * 2 + i) % DOCUMENTS, "version" + batch, 10 + batch % 20));
    }
    return files;
  }

  /** Loads large documents until the disk is full, then shows that the store still works. */
  private static void fill(Path root, Path work, int sentences) throws Exception {
    try (Store store = Store.openOrCreate(root, 0)) {
      for (int n = 0; n < 400; n++) {
        Path file =
            SampleGraphs.document(work, "d" + n, "word" + n + " " + "x".repeat(16_000), sentences);
        try {
          store.load(List.of(file));
          OUT.println("ACK " + n);
        } catch (ProblemException e) {
          OUT.println("FAILED " + e.problem().line());
          OUT.println("HOLDS " + store.documents().size());
          store.remove(SampleGraphs.graph("d0"));
          OUT.println("REMOVED");
          return;
        } finally {
          Files.delete(file);
        }
      }
    }
  }
}
