package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./parley up}: the script, another process, and all that it does until it is stopped. */
class UpIT {
  private static final String COUNT =
      "PREFIX parley: <https://w3id.org/parley/ontology#> SELECT (COUNT(*) AS ?n) {"
          + " ?d a parley:Document }";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void itBuildsServesAndStopsAndTheSecondCallReadsNothing() throws Exception {
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (String name :
        List.of("2020-10-11-ganja-shelled.txt", "2020-10-12-armenia-denies-shelling.txt")) {
      Files.copy(Path.of("data/articles", name), articles.resolve(name));
    }
    try (RunningParley first = up()) {
      String printed = Joiner.on('\n').join(first.printed());
      assertTrue(printed.contains("Loading the language models"), printed);
      assertTrue(
          printed.contains("2 documents: 2 new or changed, 0 unchanged, 0 failed."), printed);
      assertEquals(200, first.get("health", "*/*").statusCode());
      assertEquals(List.of("n", "2"), rows(first));
      HttpResponse<String> home = first.get("", "text/html");
      assertTrue(home.body().contains("<h1"), home.body());
      aSecondProcessIsRefused();
      assertTrue(first.isAlive());
      assertNoTrace(first.stop());
    }
    try (RunningParley second = up()) {
      String printed = Joiner.on('\n').join(second.printed());
      assertFalse(printed.contains("Loading the language models"), printed);
      assertTrue(
          printed.contains("2 documents: 0 new or changed, 2 unchanged, 0 failed."), printed);
      assertEquals(List.of("n", "2"), rows(second));
      assertNoTrace(second.stop());
    }
  }

  /** Others are told who has the store, and neither wait nor break it. */
  private void aSecondProcessIsRefused() {
    for (String[] command :
        new String[][] {{"build", articles()}, {"query", "demands"}, {"remove", "x"}}) {
      ImmutableList<String> call =
          ImmutableList.<String>builder().add(command).add("--store", store()).build();
      Shell.Result result = launcher().run(call.toArray(String[]::new));
      assertEquals(3, result.code(), result.err());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(result.err().endsWith("[store-locked]\n"), result.err());
    }
  }

  @Test
  void whereNothingCanBeReadNothingIsServed() throws Exception {
    Files.createDirectory(folder.resolve("articles"));
    Shell.Result result = launcher().run("up", articles(), "--port", "0", "--store", store());
    assertEquals(1, result.code(), result.err());
    assertTrue(result.err().contains("articles: no articles in this folder."), result.err());
    assertTrue(
        result.err().endsWith("Nothing could be read, so nothing is served.\n"), result.err());
  }

  private static void assertNoTrace(List<String> afterwards) {
    assertTrue(
        afterwards.stream()
            .noneMatch(line -> line.contains("Exception") || line.startsWith("\tat")),
        afterwards.toString());
  }

  private static ImmutableList<String> rows(RunningParley parley) {
    String path = "sparql?query=" + URLEncoder.encode(COUNT, StandardCharsets.UTF_8);
    return parley.get(path, "text/csv").body().lines().collect(ImmutableList.toImmutableList());
  }

  private RunningParley up() {
    List<String> call =
        List.of(Launcher.script(), "up", articles(), "--port", "0", "--store", store());
    return RunningParley.start(launcher().process(call, folder));
  }

  private Launcher launcher() {
    return new Launcher(folder, ImmutableMap.of());
  }

  private String articles() {
    return folder.resolve("articles").toString();
  }

  private String store() {
    return folder.resolve("kg").toString();
  }
}
