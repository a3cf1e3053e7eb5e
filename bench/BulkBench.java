package org.parley.store;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How fast a new store is filled from its files of quads, beside what the command tdb2.tdbloader does by default with
 * the same quads in one file; in turns, and who begins alternates. See bench/build.
 */
public final class BulkBench {
  private BulkBench() {}

  /**
   * @param arguments the folder quads of a store, how many turns
   */
  public static void main(String[] arguments) throws Exception {
    List<Path> quads;
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      quads = files.filter(file -> file.toString().endsWith(".nq.gz")).sorted().toList();
    }
    Path temp = Files.createTempDirectory("parley-bulk");
    Path whole = temp.resolve("all.nq.gz");
    try (OutputStream out = Files.newOutputStream(whole)) {
      for (Path file : quads) {
        Files.copy(file, out); // Compressed files one behind the other are one.
      }
    }
    int turns = Integer.parseInt(arguments[1]);
    double[] ratios = new double[turns];
    for (int turn = 0; turn < turns; turn++) {
      boolean weBegin = turn % 2 == 1;
      double early = weBegin ? ours(temp.resolve("ours"), quads) : theirs(temp.resolve("theirs"), whole);
      double late = weBegin ? theirs(temp.resolve("theirs"), whole) : ours(temp.resolve("ours"), quads);
      double ours = weBegin ? early : late;
      double theirs = weBegin ? late : early;
      ratios[turn] = theirs / ours;
      System.out.println(
          String.format(Locale.ROOT, "tdb2.tdbloader %.1f s, ours %.1f s, the text index %.1f s more",
              theirs, ours, text(temp.resolve("ours"))));
    }
    Arrays.sort(ratios);
    System.out.println(String.format(Locale.ROOT, "ours, times tdb2.tdbloader: %.2f (%.2f to %.2f)",
        ratios[turns / 2], ratios[0], ratios[turns - 1]));
    delete(temp);
  }

  private static double theirs(Path folder, Path whole) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
    long start = System.nanoTime();
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    DataLoader loader = LoaderFactory.phasedLoader(data, (format, values) -> {});
    loader.startBulk();
    loader.load(whole.toString());
    loader.finishBulk();
    TDBInternal.expel(data, true);
    return (System.nanoTime() - start) / 1e9;
  }

  private static double ours(Path root, List<Path> quads) throws Exception {
    delete(root);
    StoreFolder folder = new StoreFolder(root);
    Files.createDirectories(folder.quads());
    for (Path file : quads) {
      Files.createLink(folder.quads().resolve(file.getFileName()), file);
    }
    long start = System.nanoTime();
    BulkLoad.of(folder, (read, share) -> {});
    return (System.nanoTime() - start) / 1e9;
  }

  /** Of what the last turn has filled. */
  private static double text(Path root) throws IOException {
    StoreFolder folder = new StoreFolder(root);
    long start = System.nanoTime();
    try (SearchIndex index = new SearchIndex(folder.text())) {
      index.rebuild(folder.quads());
    }
    return (System.nanoTime() - start) / 1e9;
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
