package org.parley.store;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
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
    double[] cpuRatios = new double[turns];
    for (int turn = 0; turn < turns; turn++) {
      boolean weBegin = turn % 2 == 1;
      Time early = time(weBegin, temp, quads, whole);
      Time late = time(!weBegin, temp, quads, whole);
      Time ours = weBegin ? early : late;
      Time theirs = weBegin ? late : early;
      ratios[turn] = theirs.seconds / ours.seconds;
      cpuRatios[turn] = theirs.cpu / ours.cpu;
      long start = System.nanoTime();
      text(temp.resolve("ours"));
      System.out.println(
          String.format(Locale.ROOT,
              "tdb2.tdbloader %.1f s (CPU %.1f), ours %.1f s (CPU %.1f), the text index %.1f s more",
              theirs.seconds, theirs.cpu, ours.seconds, ours.cpu, (System.nanoTime() - start) / 1e9));
    }
    print("by the clock", ratios);
    print("by CPU time", cpuRatios);
    delete(temp);
  }

  private record Time(double seconds, double cpu) {}

  private static Time time(boolean ours, Path temp, List<Path> quads, Path whole) throws Exception {
    Path folder = temp.resolve(ours ? "ours" : "theirs");
    delete(folder);
    StoreFolder store = new StoreFolder(folder);
    Files.createDirectories(store.quads());
    for (Path file : quads) {
      Files.createLink(store.quads().resolve(file.getFileName()), file);
    }
    System.gc();
    double cpu = cpu();
    long start = System.nanoTime();
    if (ours) {
      BulkLoad.of(store, (read, share) -> {});
    } else {
      theirs(store.tdb2(), whole);
    }
    return new Time((System.nanoTime() - start) / 1e9, cpu() - cpu);
  }

  /** Seconds of all threads of this process. */
  private static double cpu() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
  }

  private static void print(String how, double[] ratios) {
    Arrays.sort(ratios);
    System.out.println(String.format(Locale.ROOT, "ours, times tdb2.tdbloader, %s: %.2f (%.2f to %.2f)",
        how, ratios[ratios.length / 2], ratios[0], ratios[ratios.length - 1]));
  }

  private static void theirs(Path folder, Path whole) throws IOException {
    Files.createDirectories(folder);
    DatasetGraph data = DatabaseMgr.connectDatasetGraph(Location.create(folder));
    DataLoader loader = LoaderFactory.phasedLoader(data, (format, values) -> {});
    loader.startBulk();
    loader.load(whole.toString());
    loader.finishBulk();
    TDBInternal.expel(data, true);
  }

  /** Of what the last turn has filled. */
  private static void text(Path root) throws IOException {
    StoreFolder folder = new StoreFolder(root);
    try (SearchIndex index = new SearchIndex(folder.text())) {
      index.rebuild(folder.quads());
    }
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
