package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.store.Store;

/** Where a licence permits no more, only the sentences that carry statements leave the text. */
class ExcerptIT {
  private static final String CARRYING = "Norland said it would withdraw its troops from Tarsia.";
  private static final String OTHER = "Breakwater gulls and quiet marmalade mornings.";
  private static final String ARTICLE = OTHER + " " + CARRYING + "\n";

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @Test
  void aTextIsWholeUnlessItSaysOtherwise() throws Exception {
    Path article = Files.writeString(folder.resolve("whole.txt"), ARTICLE);
    assertTrue(dump(build(article)).contains("marmalade"));
  }

  @Test
  void theDocumentDecidesBeforeTheOption() throws Exception {
    Path article =
        Files.writeString(folder.resolve("free.txt"), "---\nshow: full\n---\n" + ARTICLE);
    assertTrue(dump(build(article, "--show", "statements")).contains("marmalade"));
    Path silent = Files.writeString(folder.resolve("silent.txt"), ARTICLE);
    Path store = build(silent);
    assertTrue(dump(store).contains("marmalade"));
    // What changes is read anew.
    assertFalse(dump(build(silent, "--show", "statements")).contains("marmalade"));
  }

  @Test
  void whatIsLeftOutIsNowhereToBeHad() throws Exception {
    Path article =
        Files.writeString(
            folder.resolve("bound.txt"),
            "---\nlicence: All rights reserved\nshow: statements\n---\n" + ARTICLE);
    Path kg = build(article);
    try (Store store = Store.open(kg)) {
      ParleyServer server = ParleyServer.start(store.dataset(), ServerOptions.onPort(0));
      try {
        String origin = "http://localhost:" + server.port();
        Matcher link =
            Pattern.compile("page/(document/[^\"]+)").matcher(get(origin + "/", "text/html"));
        assertTrue(link.find());
        String page = get(origin + "/page/" + link.group(1), "text/html");
        assertTrue(page.contains("troops"));
        assertTrue(page.contains("[…]"));
        assertTrue(page.contains("All rights reserved"));
        assertFalse(page.contains("marmalade"));
        assertFalse(get(origin + "/data/" + link.group(1), "text/turtle").contains("marmalade"));
        assertTrue(get(origin + "/search?q=troops", "text/html").contains("<mark>troops</mark>"));
        assertTrue(get(origin + "/search?q=marmalade", "text/html").contains("Nothing holds"));
      } finally {
        server.stop();
      }
    }
    String dump = dump(kg);
    assertTrue(dump.contains("withdraw its troops"));
    assertFalse(dump.contains("marmalade"), dump);
  }

  @Test
  void whatNobodyKnowsIsRefused() {
    Shell.Result result =
        Shell.run("build", "x.txt", "--show", "half", "--store", folder.resolve("kg").toString());
    assertEquals(ExitCode.USAGE, result.code());
    assertTrue(result.err().contains("Write full or statements"), result.err());
  }

  private Path build(Path article, String... options) {
    Path store = folder.resolve("kg-" + article.getFileName());
    String[] words = new String[options.length + 4];
    words[0] = "build";
    words[1] = article.toString();
    words[2] = "--store";
    words[3] = store.toString();
    System.arraycopy(options, 0, words, 4, options.length);
    Shell.Result result = Shell.run(words);
    assertEquals(0, result.code(), result.err());
    return store;
  }

  private static String dump(Path folder) throws Exception {
    StringBuilder quads = new StringBuilder();
    try (Store store = Store.open(folder)) {
      store.dump(quads);
    }
    return quads.toString();
  }

  private static String get(String address, String accept)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build(),
            BodyHandlers.ofString(StandardCharsets.UTF_8))
        .body();
  }
}
