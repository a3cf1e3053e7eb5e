package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.base.Strings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.ServerSocket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input gives one line with place and cure and the right exit code, and the rest is done. */
class BadInputIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path articles;

  @SuppressWarnings("NullAway.Init")
  private String store;

  @BeforeEach
  void oneGoodArticle() throws IOException {
    articles = Files.createDirectories(folder.resolve("articles"));
    store = folder.resolve("kg").toString();
    Files.writeString(articles.resolve("good.txt"), "Norland wants Westmark to open its harbour.");
  }

  @Test
  void badDocumentsAreReportedAndTheOthersGoIn() throws IOException {
    Files.writeString(articles.resolve("empty.txt"), " \n");
    Files.write(articles.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 7});
    Files.writeString(articles.resolve("front.txt"), "---\ntitel: A\n---\nText.\n");
    Files.writeString(articles.resolve("date.txt"), "---\ndate: 2022-13-01\n---\nText.\n");
    Files.writeString(
        articles.resolve("lines.jsonl"),
        "{\"id\":\"a\"}\n{\"id\":\"b\",\"text\":\"Rain fell.\"}\n");
    Files.writeString(articles.resolve("long.txt"), Strings.repeat("word ", 100_000) + ".");
    Files.writeString(articles.resolve("line.txt"), Strings.repeat("Rain fell. ", 500_000));
    Files.write(
        articles.resolve("charset.html"),
        "<meta charset=utf-8><p>The caf\u00E9 closed.".getBytes(StandardCharsets.ISO_8859_1));
    Shell.Result result = Shell.run("build", articles.toString(), "--store", store);
    assertEquals(1, result.code(), result.err());
    for (String code :
        new String[] {
          "empty-document",
          "binary-document",
          "bad-front-matter",
          "bad-date",
          "bad-json-line",
          "sentence-too-long",
          "document-too-large",
          "wrong-charset"
        }) {
      assertEquals(
          1,
          result.err().lines().filter(line -> line.endsWith("[" + code + "]")).count(),
          code + "\n" + result.err());
    }
    assertTrue(result.err().contains("2 new or changed, 0 unchanged, 8 failed"), result.err());
    assertEquals(8, Files.readAllLines(Path.of(store, "report.jsonl")).size());
    assertTrue(Shell.run("query", "demands", "--store", store).out().contains("harbour"));
  }

  @Test
  void aMissingFileIsOneOfTheFailures() {
    Shell.Result result =
        Shell.run(
            "build", articles.toString(), folder.resolve("no.txt").toString(), "--store", store);
    assertEquals(1, result.code());
    assertTrue(result.err().contains("[missing-file]"), result.err());
    assertTrue(result.err().contains("1 new or changed"), result.err());
  }

  @Test
  void badRulesStopBeforeWorkBegins() throws IOException {
    Path rules = folder.resolve("my.yml");
    Files.writeString(rules, "- rule: a\n  finds: Claim\n  trigger: .\n");
    Shell.Result without =
        Shell.run("build", articles.toString(), "--store", store, "--rules", rules.toString());
    assertEquals(3, without.code());
    assertTrue(without.err().contains("[rule-without-example]"), without.err());
    Files.writeString(rules, "- rule: a\n  find: Claim\n");
    Shell.Result unknown = Shell.run("rules", rules.toString());
    assertEquals(3, unknown.code());
    assertTrue(
        unknown.err().contains("my.yml:2: this key is not known here: «find»"), unknown.err());
    assertFalse(Files.exists(Path.of(store)));
  }

  @Test
  void aBrokenGazetteerStopsBeforeWorkBegins() throws IOException {
    Path broken = folder.resolve("seas.ttl");
    Files.writeString(broken, "@prefix a: <http://a.example/> .\n\nThis is no Turtle.\n");
    ClassLoader whole = Thread.currentThread().getContextClassLoader();
    Thread.currentThread()
        .setContextClassLoader(
            new ClassLoader(whole) {
              @Override
              public URL getResource(String name) {
                try {
                  return name.equals("data/gazetteer/seas.ttl")
                      ? broken.toUri().toURL()
                      : super.getResource(name);
                } catch (MalformedURLException e) {
                  throw new AssertionError(e);
                }
              }
            });
    try {
      Shell.Result result = Shell.run("build", articles.toString(), "--store", store);
      assertEquals(3, result.code(), result.err());
      assertEquals(1, result.err().lines().count(), result.err());
      assertTrue(
          result.err().startsWith("parley: data/gazetteer/seas.ttl:3: this is no Turtle"),
          result.err());
      assertTrue(result.err().endsWith("[bad-gazetteer]\n"), result.err());
      assertFalse(Files.exists(Path.of(store)));
    } finally {
      Thread.currentThread().setContextClassLoader(whole);
    }
  }

  @Test
  void aMistypedStoreIsNotCreated() {
    for (String[] command :
        new String[][] {
          {"query", "demands"}, {"serve"}, {"validate"}, {"export"}, {"explain", "claim/x"}
        }) {
      String[] arguments = new String[command.length + 2];
      System.arraycopy(command, 0, arguments, 0, command.length);
      arguments[command.length] = "--store";
      arguments[command.length + 1] = store;
      Shell.Result result = Shell.run(arguments);
      assertEquals(3, result.code(), command[0]);
      assertTrue(result.err().contains("[missing-store]"), result.err());
      assertFalse(Files.exists(Path.of(store)));
    }
  }

  @Test
  void badQueriesAreNamedWithTheirPlace() {
    Shell.run("build", articles.toString(), "--store", store);
    Shell.Result syntax = Shell.run("query", "SELECT ?s WHERE { ?s ?p }", "--store", store);
    assertEquals(2, syntax.code());
    assertTrue(syntax.err().contains("[bad-query]"), syntax.err());
    Shell.Result name = Shell.run("query", "demand", "--store", store);
    assertEquals(2, name.code());
    assertTrue(name.err().contains("[not-found]"), name.err());
    assertEquals(2, Shell.run("query", "demands", "--format", "xls", "--store", store).code());
    assertEquals(2, Shell.run("explain", "claim/none", "--store", store).code());
  }

  @Test
  void aPortInUseIsTold() throws IOException {
    Shell.run("build", articles.toString(), "--store", store);
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Shell.Result result =
          Shell.run("serve", "--store", store, "--port", Integer.toString(taken.getLocalPort()));
      assertEquals(3, result.code(), result.err());
      assertTrue(result.err().contains("[port-in-use]"), result.err());
    }
  }

  @Test
  void wrongUsageIsTwoLines() {
    Shell.Result result = Shell.run("biuld");
    assertEquals(2, result.code());
    assertTrue(result.err().lines().count() <= 4, result.err());
    assertEquals(2, Shell.run("annotate", "x.txt", "--date", "yesterday").code());
    assertEquals(2, Shell.run().code());
  }
}
