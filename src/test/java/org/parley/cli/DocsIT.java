package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command and query that the documents and the help show is executed as it stands there, in a
 * folder with the sample articles and their store, and gives what stands next to it. In what stands
 * there, {@code …} is whatever there is, and alone on a line whatever lines there are.
 */
class DocsIT {
  /** What is shown and not executed, with the reason. */
  private static final ImmutableMap<String, String> NOT_RUN =
      ImmutableMap.of(
          "mvn verify", "runs this test", "mvn spotless:apply", "would change what is tested");

  private static final Pattern COMMENT = Pattern.compile("\\s+# .*$|^# .*$");
  private static final Pattern EXIT_CODE = Pattern.compile("exit code (\\d)");
  private static final Pattern PLACEHOLDER = Pattern.compile(" \\[?[A-Z]{3,}");

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Launcher launcher;

  @SuppressWarnings("NullAway.Init")
  private static String claim;

  /** The same call is executed once. */
  private final Map<String, Shell.Result> results = new LinkedHashMap<>();

  /**
   * A call as it is shown.
   *
   * @param code the exit code that it is said to have
   */
  record Call(String text, int code) {}

  @BeforeAll
  static void aFolderAsUsersHaveIt() throws IOException {
    launcher =
        new Launcher(
            Files.createDirectory(folder.resolve(".printed")),
            ImmutableMap.of("PATH", folder + ":" + System.getenv("PATH"), "COLUMNS", "100"));
    Files.createSymbolicLink(folder.resolve("parley"), Path.of(Launcher.script()));
    Files.createSymbolicLink(folder.resolve("data"), Path.of("data").toAbsolutePath());
    String article = "Norland wants Westmark to open its harbour.\n";
    Files.writeString(folder.resolve("article.txt"), article);
    Files.writeString(Files.createDirectory(folder.resolve("news")).resolve("a.txt"), article);
    Path judged = Files.createDirectories(folder.resolve("judged/news"));
    Files.writeString(Files.createDirectory(judged.resolve("docs")).resolve("a.txt"), article);
    Files.writeString(
        judged.resolve("attribution.jsonl"),
        "{\"document\":\"a.txt\",\"claims\":[{\"frame\":[[0,13]],\"source\":[[0,7]]}]}\n");
    try (var dump =
        new java.util.zip.GZIPOutputStream(Files.newOutputStream(folder.resolve("dump.json.gz")))) {
      dump.write(
          com.google.common.io.Resources.toByteArray(
              com.google.common.io.Resources.getResource("org/parley/wikidata/whole-dump.json")));
    }
    Files.writeString(folder.resolve("news.jsonl"), "{\"id\":\"b\",\"text\":\"It rained.\"}\n");
    for (Markdown.Block block : Markdown.blocks(Path.of("README.md"))) {
      if (block.language().equals("yaml")) {
        Files.writeString(folder.resolve("my-rules.yml"), block.content());
      }
    }
    String store = folder.resolve("kg").toString();
    Shell.Result build = Shell.run("build", "data/articles", "--store", store);
    assertEquals(0, build.code(), build.err());
    claim =
        Shell.run(
                "query",
                "SELECT ?c { ?c a parley:Claim } ORDER BY ?c LIMIT 1",
                "--format",
                "csv",
                "--store",
                store)
            .out()
            .lines()
            .skip(1)
            .findFirst()
            .orElseThrow()
            .replaceFirst("^.*/claim/", "");
    Path graph = folder.resolve("graph.nq");
    Shell.run("export", "--output", graph.toString(), "--store", store);
  }

  @AfterAll
  static void unlink() throws IOException {
    Files.delete(folder.resolve("parley"));
    Files.delete(folder.resolve("data"));
  }

  @TestFactory
  Stream<DynamicContainer> whatPagesShowIsSo() throws IOException {
    List<DynamicContainer> pages = new ArrayList<>();
    for (Path page : pages()) {
      List<DynamicTest> tests = new ArrayList<>();
      for (Markdown.Block block : Markdown.blocks(page)) {
        if (block.language().equals("sh")) {
          tests.add(DynamicTest.dynamicTest(block.place(), () -> execute(block)));
        } else if (block.language().equals("sparql")) {
          tests.add(DynamicTest.dynamicTest(block.place(), () -> ask(block)));
        }
      }
      for (String code : Markdown.inline(page)) {
        if (code.contains("./parley ") && !PLACEHOLDER.matcher(code).find()) {
          tests.add(DynamicTest.dynamicTest(code, () -> execute(new Call(code, 0))));
        }
      }
      pages.add(DynamicContainer.dynamicContainer(page.toString(), tests));
    }
    return pages.stream();
  }

  @TestFactory
  Stream<DynamicTest> theExamplesOfTheHelpWork() {
    var parley = Parley.commandLine(Terminal.system());
    return Stream.concat(Stream.of(parley), parley.getSubcommands().values().stream())
        .flatMap(command -> Stream.of(command.getCommandSpec().usageMessage().footer()))
        .filter(line -> line.startsWith("  "))
        .map(line -> line.strip().replaceFirst(" {2,}.*", ""))
        .distinct()
        // What comes after a removal would find less.
        .sorted(Comparator.comparing(line -> line.startsWith("parley remove")))
        .map(line -> DynamicTest.dynamicTest(line, () -> execute(new Call(line, 0))));
  }

  /** The triples beside the sentence are a pattern that holds in the graph of the sentence. */
  @Test
  void theReadmesTriplesAreInTheGraph() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Matcher sentence = Pattern.compile("(?m)^> (.*)$").matcher(readme);
    assertTrue(sentence.find());
    // Apart from the other stores: what lies beside a store belongs to it.
    String store = Files.createDirectories(folder.resolve("sentence")).resolve("kg").toString();
    assertEquals(0, Shell.runWithInput(sentence.group(1), "build", "-", "--store", store).code());
    Markdown.Block block =
        Markdown.blocks(Path.of("README.md")).stream()
            .filter(each -> each.language().equals("turtle"))
            .findFirst()
            .orElseThrow();
    String pattern =
        block
            .content()
            .replaceAll("\\s# .*", "")
            .replaceAll("id:([a-z]+)/…", "?$1")
            .replaceAll("id:([a-z/-]+)", "<https://w3id.org/parley/id/$1>");
    assertFalse(pattern.contains("…"), pattern);
    Shell.Result answer = Shell.run("query", "ASK {" + pattern + "}", "--store", store);
    assertTrue(answer.out().contains("true"), pattern + answer.out() + answer.err());
  }

  private static ImmutableList<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.list(Path.of("docs"))) {
      return Stream.concat(
              Stream.of(
                      "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md", "data/articles/README.md")
                  .map(Path::of),
              docs.filter(page -> page.toString().endsWith(".md")).sorted())
          .collect(ImmutableList.toImmutableList());
    }
  }

  private void execute(Markdown.Block block) throws Exception {
    StringBuilder out = new StringBuilder();
    for (Call call : calls(block.content())) {
      out.append(execute(call).out());
    }
    if (block.output() != null) {
      String expected =
          Pattern.quote(block.output())
              .replace("\n…\n", "\n\\E(?s:.*)\\Q")
              .replace("…", "\\E.*\\Q");
      assertTrue(out.toString().matches(expected), block.place() + ":\n" + out);
    }
  }

  private Shell.Result execute(Call call) {
    String text = call.text().replace("claim/…", "claim/" + claim);
    if (NOT_RUN.containsKey(text)) {
      return new Shell.Result(call.code(), "", "");
    }
    Shell.Result result =
        results.computeIfAbsent(
            text.replace("./parley ", "parley "),
            command -> isServer(command) ? serve(command) : run(command));
    assertEquals(call.code(), result.code(), text + "\n" + result.out() + result.err());
    return result;
  }

  private static Shell.Result run(String command) {
    return launcher.run(List.of("bash", "-eo", "pipefail", "-c", command), folder);
  }

  private static boolean isServer(String command) {
    return command.matches("parley (up|serve)\\b.*");
  }

  /** A server on a port of its own, asked once. */
  private static Shell.Result serve(String command) {
    String call = "exec " + command.replaceFirst(" --port \\d+", "") + " --port 0";
    try (RunningParley parley =
        RunningParley.start(launcher.process(List.of("bash", "-c", call), folder))) {
      assertEquals(200, parley.get("", "text/html").statusCode());
      return new Shell.Result(0, "", "");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  private void ask(Markdown.Block block) throws IOException {
    Files.writeString(folder.resolve("block.rq"), block.content());
    Shell.Result result = run("parley query block.rq");
    assertEquals(0, result.code(), result.err());
    assertFalse(result.out().endsWith("\n0 rows\n"), result.out());
  }

  /** The calls of a script, without comments; one that goes on in the next line is one. */
  private static ImmutableList<Call> calls(String script) {
    ImmutableList.Builder<Call> calls = ImmutableList.builder();
    StringBuilder call = new StringBuilder();
    int code = 0;
    for (String line : script.split("\n", -1)) {
      Matcher named = EXIT_CODE.matcher(line);
      code = named.find() ? Integer.parseInt(named.group(1)) : code;
      call.append(COMMENT.matcher(line).replaceAll("")).append('\n');
      boolean isOpen =
          CharMatcher.is('\'').countIn(call) % 2 == 1 || call.toString().endsWith("\\\n");
      if (!isOpen) {
        String text = call.toString().strip();
        if (!text.isEmpty()) {
          calls.add(new Call(text, code));
        }
        call.setLength(0);
        code = 0;
      }
    }
    return calls.build();
  }
}
