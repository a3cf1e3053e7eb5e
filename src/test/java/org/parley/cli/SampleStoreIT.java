package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The sample dispatches, built for real once, and everything that is asked of their store. */
class SampleStoreIT {
  private static final Path ARTICLES = Path.of("data/articles");
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static String store;

  @SuppressWarnings("NullAway.Init")
  private static Shell.Result build;

  @BeforeAll
  static void buildSamples() {
    store = folder.resolve("kg").toString();
    build = Shell.run("build", ARTICLES.toString(), "--store", store, "--threads", "2");
  }

  @Test
  void allSamplesAreLoaded() {
    assertEquals(0, build.code(), build.err());
    assertTrue(
        build.err().contains("10 documents: 10 new or changed, 0 unchanged, 0 failed."),
        build.err());
  }

  @Test
  void buildingAgainChangesNothingAndLoadsNoModel() throws IOException {
    ImmutableMap<String, String> before = hashes(Path.of(store));
    Shell.Result again = Shell.run("build", ARTICLES.toString(), "--store", store);
    assertTrue(again.err().contains("0 new or changed, 10 unchanged"), again.err());
    assertFalse(again.err().contains("language models"), again.err());
    assertEquals(before, hashes(Path.of(store)));
  }

  @Test
  void sameBytesWhateverThreadsOrderLocaleOrTimeZone() throws IOException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    String other = folder.resolve("other").toString();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      List<String> arguments = new ArrayList<>(List.of("build"));
      List<String> files = articles();
      Collections.reverse(files);
      arguments.addAll(files);
      arguments.addAll(List.of("--store", other, "--threads", "1"));
      assertEquals(0, Shell.run(arguments).code());
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(hashes(Path.of(store)), hashes(Path.of(other)));
  }

  /**
   * The answers to the shipped queries, read and judged by eye once. Run with {@code
   * -Dparley.golden=write} to write them anew, then judge the difference.
   */
  @TestFactory
  Stream<DynamicTest> queriesGiveTheGoldenRows() {
    return Stream.of(
            "demands",
            "conditions",
            "territories",
            "timeline",
            "accusations",
            "quotes",
            "contradictions",
            "corroboration",
            "wikidata-local",
            "wikidata-alliances",
            "wikidata-territories",
            "wikidata-speakers",
            "wikidata-map",
            "wikidata-officials",
            "wikidata-disputed",
            "wikidata-viewpoints")
        .map(name -> DynamicTest.dynamicTest(name, () -> compareWithGolden(name)));
  }

  private static void compareWithGolden(String name) throws IOException {
    Shell.Result result = Shell.run("query", name, "--format", "csv", "--store", store);
    assertEquals(0, result.code(), result.err());
    Path golden = GOLDEN.resolve(name + ".csv");
    String rows = result.out().replace("\r\n", "\n");
    if ("write".equals(System.getProperty("parley.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, rows);
    }
    assertEquals(Files.readString(golden), rows);
  }

  @Test
  void theFederatedQueryIsRefusedWithoutAnAllowedEndpoint() {
    Shell.Result result = Shell.run("query", "wikidata-federated", "--store", store);
    assertEquals(2, result.code());
    assertTrue(result.err().contains("[bad-query]"), result.err());
  }

  @Test
  void aTableIsReadable() {
    Shell.Result result = Shell.run("query", "conditions", "--store", store);
    assertTrue(result.out().startsWith("consequence "), result.out());
    assertTrue(result.out().contains("Fidel Castro"), result.out());
    assertTrue(result.out().lines().allMatch(line -> line.codePointCount(0, line.length()) <= 120));
  }

  @Test
  void aStatementIsExplained() {
    String claim =
        Shell.run(
                "query",
                "SELECT ?c { ?c parley:speechAct parley:Demand ; parley:cue \"urged\" } ORDER BY ?c"
                    + " LIMIT 1",
                "--format",
                "csv",
                "--store",
                store)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow();
    Shell.Result explained = Shell.run("explain", claim, "--store", store);
    assertEquals(0, explained.code(), explained.err());
    assertTrue(explained.out().contains("[["), explained.out());
    assertTrue(explained.out().contains("rule      asked-to"), explained.out());
    Shell.Result evidence =
        Shell.run("query", "evidence", "--param", "statement=" + claim, "--store", store);
    assertTrue(evidence.out().contains("asked-to"), evidence.out());
  }

  @Test
  void everyGraphConformsToTheShapes() {
    Shell.Result result = Shell.run("validate", "--store", store);
    assertEquals(0, result.code(), result.out());
  }

  @Test
  void everyFormatIsExported() {
    for (String format : List.of("nq", "trig", "ttl", "jsonld", "ttl12")) {
      Shell.Result result = Shell.run("export", "--format", format, "--store", store);
      assertEquals(0, result.code(), result.err());
      assertTrue(result.out().contains("parley"), format);
    }
  }

  @Test
  void aChangedArticleReplacesItsGraphAndARemovedOneIsGone() throws IOException {
    Path article = folder.resolve("note.txt");
    String other = folder.resolve("changing").toString();
    Files.writeString(article, "Norland wants Westmark to open its harbour.");
    assertEquals(0, Shell.run("build", article.toString(), "--store", other).code());
    Files.writeString(article, "Norland wants Westmark to close its harbour.");
    assertEquals(0, Shell.run("build", article.toString(), "--store", other).code());
    String demands = Shell.run("query", "demands", "--store", other).out();
    assertTrue(demands.contains("close") && !demands.contains("open"), demands);
    assertEquals(0, Shell.run("remove", "note.txt", "--store", other).code());
    assertTrue(Shell.run("query", "demands", "--store", other).out().contains("0 rows"));
    assertEquals(2, Shell.run("remove", "note.txt", "--store", other).code());
  }

  private static List<String> articles() throws IOException {
    try (Stream<Path> files = Files.list(ARTICLES)) {
      return new ArrayList<>(
          files.map(Path::toString).filter(name -> name.endsWith(".txt")).sorted().toList());
    }
  }

  private static ImmutableMap<String, String> hashes(Path root) throws IOException {
    TreeMap<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.list(root.resolve("quads"))) {
      for (Path file : files.toList()) {
        hashes.put(
            file.getFileName().toString(),
            Hashing.sha256().hashBytes(Files.readAllBytes(file)).toString());
      }
    }
    assertTrue(hashes.size() >= 12, hashes.toString());
    return ImmutableMap.copyOf(hashes);
  }
}
