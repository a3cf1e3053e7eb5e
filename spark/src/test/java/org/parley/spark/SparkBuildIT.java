package org.parley.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Problem;
import org.parley.pipeline.GraphBuild;
import org.parley.pipeline.Progress;
import org.parley.pipeline.Reader;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.source.Reading;
import org.parley.store.Filling;
import org.parley.text.Metadata;

/** What Spark makes of documents is what one machine makes of them, whatever happens on the way. */
class SparkBuildIT {
  private static final Duration LIMIT = Duration.ofMinutes(5);

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path temp;

  /** Of a home of Spark, its launcher wants only that it has this folder. */
  @BeforeAll
  static void makeHome() throws Exception {
    Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
  }

  @BeforeEach
  void makeDocuments() throws Exception {
    Corpus.write(temp.resolve("in"));
  }

  @Test
  void twoThreadsGiveWhatOneMachineGives() throws Exception {
    ImmutableSortedSet<String> report = run("local[2]", LIMIT, 3);
    assertEquals(onOneMachine(), lines());
    assertEquals(Corpus.BAD, report.size(), report.toString());
    assertTrue(report.first().contains("bad-json-line"), report.toString());
    assertTrue(report.last().contains("another text under the identifier of"), report.toString());
    assertTrue(Files.exists(temp.resolve("out/_SUCCESS")));
    assertEquals(Corpus.BAD, Files.readAllLines(temp.resolve("out.report.jsonl")).size());
    assertEquals(5, documents("https://a.example/\\d"), "those of the web archive");
  }

  /** However the table is cut; one machine reads its rows as JSON Lines. */
  @Test
  void rowsOfParquetAreLinesOfJson() throws Exception {
    Path rows = Files.writeString(temp.resolve("in/rows.jsonl"), Corpus.rows(20));
    try (SparkSession spark = session("local[2]")) {
      String table = temp + "/rows.parquet";
      spark.read().json(rows.toString()).repartition(3).write().parquet(table);
      Files.delete(rows);
      new SparkBuild(spark, options(List.of(temp + "/in", table), LIMIT, 2)).run();
    }
    Files.writeString(rows, Corpus.rows(20));
    assertEquals(onOneMachine(), lines());
    assertEquals(20, documents("row-\\d+"));
  }

  /** All documents but one lie in one file, which one task reads. */
  @Test
  void aLargeFileIsSpread() throws Exception {
    Files.writeString(temp.resolve("in/rows.jsonl"), Corpus.rows(60));
    run("local[2]", LIMIT, 4);
    List<Long> documents = new ArrayList<>();
    for (Path part : parts()) {
      documents.add(
          lines(part).stream().filter(l -> l.matches(".*#documentId> \"row-\\d+\".*")).count());
    }
    Collections.sort(documents);
    assertEquals(60, documents.stream().mapToLong(Long::longValue).sum());
    assertTrue(documents.get(documents.size() - 1) <= 30, "documents of parts: " + documents);
  }

  @Test
  void aDocumentThatTakesTooLongIsNamed() throws Exception {
    Files.writeString(temp.resolve("in/long.txt"), Corpus.sentence("Westmark").repeat(12_000));
    ImmutableSortedSet<String> report = run("local[2]", Duration.ofSeconds(20), 2);
    assertEquals(Corpus.BAD + 1, report.size(), report.toString());
    assertTrue(
        report.stream().anyMatch(l -> l.contains("time-exceeded") && l.contains("long.txt")),
        report.toString());
    Files.delete(temp.resolve("in/long.txt"));
    assertEquals(onOneMachine(), lines());
  }

  @Test
  void aKilledExecutorChangesNothing() throws Exception {
    Thread killer = new Thread(SparkBuildIT::killAnExecutor);
    killer.start();
    run("local-cluster[2,1,1536]", LIMIT, 6);
    killer.join(TimeUnit.MINUTES.toMillis(1));
    assertTrue(!killer.isAlive(), "no executor was killed");
    assertEquals(onOneMachine(), lines());
  }

  /** Waits until an executor, the only kind of process that is started, has loaded something. */
  private static void killAnExecutor() {
    while (true) {
      Optional<ProcessHandle> busy =
          ProcessHandle.current()
              .descendants()
              .filter(p -> p.info().command().orElse("").endsWith("java"))
              .filter(p -> p.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds() > 5)
              .findFirst();
      if (busy.isPresent()) {
        busy.get().destroyForcibly();
        return;
      }
      try {
        Thread.sleep(200);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private ImmutableSortedSet<String> run(String master, Duration limit, int partitions)
      throws Exception {
    try (SparkSession spark = session(master)) {
      return new SparkBuild(spark, options(List.of(temp + "/in"), limit, partitions)).run();
    }
  }

  private SparkOptions options(List<String> inputs, Duration limit, int partitions) {
    return new SparkOptions(ImmutableList.copyOf(inputs), temp + "/out", partitions, limit);
  }

  private static SparkSession session(String master) {
    SparkConf configuration =
        new SparkConf()
            .setMaster(master)
            .set("spark.ui.enabled", "false")
            .set("spark.driver.host", "localhost")
            .set("spark.executor.memory", "1536m")
            .set("spark.executor.extraJavaOptions", "-Xss4m")
            .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
    return SparkSession.builder().config(configuration).getOrCreate();
  }

  /** How many documents there are whose whole identifier is like this. */
  private long documents(String pattern) throws Exception {
    return lines().stream()
        .filter(line -> line.matches(".*#documentId> \"" + pattern + "\" .*"))
        .count();
  }

  /** All lines of all parts, sorted. */
  private List<String> lines() throws Exception {
    return lines(temp.resolve("out"));
  }

  private List<Path> parts() throws Exception {
    try (Stream<Path> files = Files.list(temp.resolve("out"))) {
      return files.filter(file -> file.toString().endsWith(".nq.gz")).toList();
    }
  }

  private List<String> onOneMachine() throws Exception {
    Path kg = temp.resolve("kg");
    Reader reader = Workshop.get().reader();
    Documents documents = new Documents(Metadata.UNKNOWN, Limits.DEFAULT);
    try (Filling filling = Filling.open(kg);
        Stream<Reading> readings =
            documents.read(List.of(temp + "/in"), InputStream.nullInputStream())) {
      new GraphBuild(filling, kg, reader.graphs(), LIMIT)
          .build(reader.shared(), readings, 1, reader.parsers(), new Silence());
    }
    return lines(kg.resolve("quads"));
  }

  /** The lines of a file, or of all files of quads in a folder, sorted. */
  private static List<String> lines(Path place) throws Exception {
    List<String> lines = new ArrayList<>();
    try (Stream<Path> files = Files.walk(place)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".nq.gz")).toList()) {
        try (BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
          reader.lines().forEach(lines::add);
        }
      }
    }
    Collections.sort(lines);
    return lines;
  }

  private static final class Silence implements Progress {
    @Override
    public void loadingModels() {}

    @Override
    public void interpreted(String name) {}

    @Override
    public void unchanged(String name) {}

    @Override
    public void loaded(int documents) {}

    @Override
    public void failed(Problem problem) {}
  }
}
