package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A build, a query and a server open no connection, unless the user has named whom to ask. */
class NoConnectionIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void nobodyIsAskedWhomTheUserHasNotNamed() throws IOException, InterruptedException {
    String store = folder.resolve("kg").toString();
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "Russia wants Ukraine to change its constitution.\n");
    assertEquals(0, run("build", article.toString(), "--store", store));
    assertEquals(0, run("query", "wikidata-local", "--store", store));
    assertEquals(2, run("query", "wikidata-federated", "--store", store));
    try (RunningParley server =
        RunningParley.start(process("serve", "--port", "0", "--store", store))) {
      for (String path :
          List.of(
              "",
              "page/entity/russia",
              "data/entity/russia.ttl",
              "search?q=russia",
              "query/wikidata-speakers",
              "query/wikidata-speakers-federated",
              "reconcile",
              "reconcile?query=Russia",
              ".well-known/void",
              "sparql?query=ASK%20%7B%7D")) {
        assertEquals(200, server.get(path, "*/*").statusCode(), path);
      }
      String federated = "SELECT%20*%20%7BSERVICE%20SILENT%20%3Chttp://localhost:1/%3E%7B%7D%7D";
      assertEquals(400, server.get("sparql?query=" + federated, "*/*").statusCode());
    }
    assertEquals("", log());
  }

  /** Else the test above could not fail. */
  @Test
  void whoIsNamedIsAskedAndThatIsSeen() throws IOException, InterruptedException {
    String store = folder.resolve("kg").toString();
    Path article = folder.resolve("article.txt");
    Files.writeString(article, "It rained.\n");
    assertEquals(0, run("build", article.toString(), "--store", store));
    run(
        "query",
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } }",
        "--service",
        "http://localhost:1/",
        "--store",
        store);
    assertTrue(log().startsWith("a "), log());
  }

  private String log() throws IOException {
    Path log = folder.resolve("guard.log");
    return Files.exists(log) ? Files.readString(log) : "";
  }

  private int run(String... arguments) throws IOException, InterruptedException {
    Process process =
        process(arguments)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("out").toFile()))
            .start();
    return process.waitFor();
  }

  private ProcessBuilder process(String... arguments) {
    return new ProcessBuilder(
        ImmutableList.<String>builder()
            .add(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx2g",
                "--add-exports",
                "java.base/sun.nio.ch=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider="
                    + GuardedParley.Channels.class.getName(),
                "-Dguard.log=" + folder.resolve("guard.log"),
                "-cp",
                System.getProperty("java.class.path"),
                GuardedParley.class.getName())
            .add(arguments)
            .build());
  }
}
