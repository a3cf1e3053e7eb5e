package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;

/**
 * Pages as a browser shows them: what is to be read is visible, nothing is fetched from elsewhere,
 * nothing goes wrong, and nothing is wider than the window. Pictures of them are in {@code
 * target/screenshots}.
 */
class PagesInBrowserIT {
  private static final ImmutableList<Integer> WIDTHS = ImmutableList.of(1440, 390);
  private static final String ARTICLE = "1962-10-29-missiles-in-cuba.txt";

  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Store store;

  @SuppressWarnings("NullAway.Init")
  private static ParleyServer server;

  @SuppressWarnings("NullAway.Init")
  private static Browser browser;

  @BeforeAll
  static void serveADispatch() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    Path kg = folder.resolve("kg");
    Shell.Result build =
        Shell.run("build", Path.of("data/articles", ARTICLE).toString(), "--store", kg.toString());
    assertEquals(0, build.code(), build.err());
    store = Store.open(kg);
    server = ParleyServer.start(store.dataset(), ServerOptions.onPort(0));
    browser = Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")));
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.stop();
    }
    if (store != null) {
      store.close();
    }
  }

  /** Each page by a query for what it is about, and words that must be seen on it. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "home      |                                                                 | Parley",
        "document  | ?it a parley:Document                                           | Fidel Castro",
        "claim     | ?it a parley:Claim ; parley:speechAct parley:Demand             | Rule",
        "condition | ?it a parley:Condition                                          | Rule",
        "entity    | ?it a parley:Person ; rdfs:label 'Fidel Castro'                 | Fidel Castro",
        "search    | search?q=missiles                                               | missiles",
        "query     | query/conditions                                                | Guantánamo"
      })
  void aPageIsShown(String name, String what, String words) throws Exception {
    URI page = page(what == null ? "" : what);
    for (int width : WIDTHS) {
      browser.open(page, width);
      String shown = browser.evaluate("document.body.innerText");
      String place = page + " at " + width + ": ";
      assertTrue(shown.contains(words), place + shown);
      assertEquals(ImmutableList.of(), browser.errors(), place);
      assertTrue(
          browser.requests().stream().allMatch(each -> each.startsWith(origin())),
          place + browser.requests());
      assertEquals(
          "true",
          browser.evaluate("String(document.documentElement.scrollWidth <= innerWidth)"),
          place + "wider than the window");
      browser.screenshot(Path.of("target/screenshots", name + "-" + width + ".png"));
    }
  }

  private static URI page(String what) throws ProblemException {
    if (!what.startsWith("?it")) {
      return URI.create(origin() + what);
    }
    String query = "SELECT ?it { " + what + " } ORDER BY ?it LIMIT 1";
    Answer answer =
        store.answer(
            Question.of(QueryText.of(query, InputStream.nullInputStream()).text(), "test"));
    String iri = Objects.requireNonNull(((Answer.Table) answer).rows().get(0).get("it")).lexical();
    // The address in the graph leads to its page.
    return URI.create(iri.replace(ServerOptions.DEFAULT_BASE_IRI, origin() + "id/"));
  }

  private static String origin() {
    return "http://localhost:" + server.port() + "/";
  }
}
