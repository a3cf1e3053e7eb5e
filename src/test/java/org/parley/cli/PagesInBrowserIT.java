package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
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
  private static final Path ARTICLES = Path.of("data/articles");

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
  static void serveThreeDispatches() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    Path kg = folder.resolve("kg");
    Shell.Result build =
        Shell.run(
            "build",
            ARTICLES.resolve("1962-10-29-missiles-in-cuba.txt").toString(),
            ARTICLES.resolve("2008-02-19-kosovo-recognition.txt").toString(),
            ARTICLES.resolve("2020-10-12-armenia-denies-shelling.txt").toString(),
            "--store",
            kg.toString());
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
  private static final String PAGES =
      """
      home      |                                                                 | Positions
      document  | ?it a parley:Document                                           | Fidel Castro
      claim     | ?it a parley:Claim ; parley:speechAct parley:Demand             | Said by
      condition | ?it a parley:Condition ; parley:memberOf ?set                   | Guantánamo
      actor     | ?it a parley:Person ; rdfs:label 'Fidel Castro'                 | Says
      territory | ?it a parley:State ; ^parley:territory ?status                   | nothing is decided here
      event     | ?it parley:eventType ?type ; parley:target ?target              | Initiator
      search    | search?q=missiles                                               | missiles
      question  | query/conditions                                                | Guantánamo
      questions | query                                                           | Demands
      sparql    | sparql?query=SELECT+*+%7B+%3Fs+a+%3Fclass+%7D+LIMIT+20             | 20 rows
      explore   | explore                                                         | Khrushchev
      ontology  | ontology                                                        | eventuality
      dataset   | dataset                                                         | SPARQL endpoint
      nothing   | page/entity/nobody-at-all                                       | Nothing is known
      """;

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = PAGES)
  void aPageIsShown(String name, String what, String words) throws Exception {
    URI page = page(what == null ? "" : what);
    for (int width : WIDTHS) {
      browser.dark(false);
      browser.open(page, width);
      String place = page + " at " + width + ": ";
      assertSound(place, name.equals("nothing"));
      assertTrue(browser.evaluate("document.body.innerText").contains(words), place);
      assertEquals(
          "true",
          browser.evaluate("String(document.documentElement.scrollWidth <= innerWidth)"),
          place + "wider than the window");
      for (boolean dark : new boolean[] {false, true}) {
        browser.dark(dark);
        browser.screenshot(
            Path.of("target/screenshots", name + "-" + width + (dark ? "-dark" : "") + ".png"));
        if (width == WIDTHS.get(0)) {
          assertEquals("", accessibility(), place + (dark ? "dark" : "light"));
        }
      }
    }
    long size =
        Long.parseLong(
            browser.evaluate(
                "String(Math.round(performance.getEntries()"
                    + ".filter(each => !each.name.includes('/vendor/'))"
                    + ".reduce((sum, each) => sum + (each.decodedBodySize ?? 0), 0)))"));
    if (name.equals("home")) {
      assertTrue(size < 100_000, page + " has " + size + " bytes");
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = PAGES)
  void aPageWorksWithoutScripts(String name, String what, String words) throws Exception {
    URI page = page(what == null ? "" : what);
    browser.scripts(false);
    try {
      browser.open(page, 1440);
      assertTrue(browser.evaluate("document.body.innerText").contains(words), page.toString());
    } finally {
      browser.scripts(true);
    }
  }

  @Test
  void choosingAMarkShowsItsStatementEvenWithoutScripts() throws Exception {
    URI page = page("?it a parley:Document");
    browser.open(page, 1440);
    String mark = browser.evaluate("document.querySelector('a.m-claim[href^=\"#\"]').hash");
    browser.scripts(false);
    try {
      browser.open(URI.create(browser.evaluate("location.href") + "?x" + mark), 1440);
      assertEquals(
          mark.substring(1),
          browser.evaluate(
              "[...document.querySelectorAll('.statements .card')]"
                  + ".filter(card => card.checkVisibility()).map(card => card.id).join()"));
    } finally {
      browser.scripts(true);
    }
    // With the same path and query nothing would be loaded.
    browser.open(
        URI.create(browser.evaluate("location.origin + location.pathname") + "?y" + mark), 1440);
    assertTrue(
        Integer.parseInt(browser.evaluate("String(document.querySelectorAll('.m.chosen').length)"))
            > 0);
    browser.evaluate("document.querySelector('#show-claim').click()");
    assertEquals(
        "0",
        browser.evaluate(
            "String([...document.querySelectorAll('.card.k-claim')]"
                + ".filter(card => card.checkVisibility()).length)"));
  }

  @Test
  void namesAreSuggestedAndChosenByKeys() {
    browser.open(URI.create(origin()), 1440);
    browser.evaluate(
        "const box = document.querySelector('input[type=search]'); box.focus();"
            + " box.value = 'fidel ca'; box.dispatchEvent(new Event('input'));");
    browser.await("document.querySelector('.suggestions li') !== null");
    browser.evaluate(
        "document.querySelector('input[type=search]').dispatchEvent("
            + "new KeyboardEvent('keydown', {key: 'ArrowDown', bubbles: true}))");
    assertEquals(
        "Fidel CastroActor",
        browser.evaluate("document.querySelector('[aria-selected=true]').textContent"));
  }

  @Test
  void theExplorerGrowsAndIsFiltered() throws Exception {
    URI armenia = page("?it a parley:State ; rdfs:label 'Armenia'");
    browser.dark(false);
    browser.open(armenia, 1440);
    browser.open(
        URI.create(browser.evaluate("document.querySelector('.names a.button').href")), 1440);
    browser.await("Number(document.getElementById('canvas').dataset.nodes) > 8");
    assertSound("explorer", false);
    assertEquals("", accessibility());
    assertTrue(
        Integer.parseInt(
                browser.evaluate("String(document.querySelectorAll('table.rows tbody tr').length)"))
            > 0);
    browser.screenshot(readmePictures().resolve("explorer.png"), false);
    browser.open(page("?it a parley:Document"), 1440);
    browser.screenshot(readmePictures().resolve("document.png"), false);
  }

  /** With {@code -Dparley.screenshots=write} the pictures of the README are made anew. */
  private static Path readmePictures() {
    return Path.of(
        "write".equals(System.getProperty("parley.screenshots"))
            ? "docs/images"
            : "target/screenshots");
  }

  @Test
  void aSearchIsShownOnAMapAndOnATimeline() throws Exception {
    for (String view : ImmutableList.of("map", "timeline")) {
      URI page = page("search?kind=status&view=" + view);
      browser.dark(false);
      browser.open(page, 1440);
      browser.await("document.getElementById('view-other').dataset.shown !== undefined");
      assertSound(view, false);
      assertEquals("", accessibility(), view);
      browser.screenshot(Path.of("target/screenshots", "search-" + view + ".png"));
      browser.scripts(false);
      try {
        browser.open(page, 1440);
        assertTrue(browser.evaluate("document.body.innerText").contains("Kosovo"));
      } finally {
        browser.scripts(true);
      }
    }
  }

  @Test
  void aTerritoryIsOnAMapThatKeysReach() throws Exception {
    browser.dark(false);
    browser.open(page("?it rdfs:label 'Kosovo' ; a parley:State"), 1440);
    browser.await("Number(document.getElementById('territory-map').dataset.dots) > 0");
    assertSound("territory", false);
    assertEquals("", accessibility());
    browser.evaluate(
        "const dot = document.querySelector('#territory-map [role=button][tabindex]');"
            + " dot.focus(); dot.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter'}))");
    browser.await(
        "document.querySelector('.leaflet-popup-content')?.innerText.includes('according to')");
  }

  @Test
  void anAnswerIsShownAsChartTimelineAndGraph() {
    browser.dark(false);
    browser.open(
        URI.create(
            origin()
                + "sparql?query="
                + URLEncoder.encode(
                    "PREFIX parley: <https://w3id.org/parley/ontology#>\n"
                        + "SELECT ?speaker ?act (COUNT(*) AS ?claims) (MIN(?day) AS ?date) {\n"
                        + "  ?claim parley:speaker ?speaker ; parley:speechAct ?act ;\n"
                        + "    parley:inDocument/<http://purl.org/dc/terms/date> ?day\n"
                        + "} GROUP BY ?speaker ?act",
                    StandardCharsets.UTF_8)),
        1440);
    assertEquals(
        "Table,Graph,Timeline,Chart",
        browser.evaluate(
            "[...document.querySelectorAll('#views button')].map(b => b.textContent).join()"));
    for (String view : ImmutableList.of("Chart", "Timeline", "Graph")) {
      browser.evaluate(
          "[...document.querySelectorAll('#views button')].find(b => b.textContent === '"
              + view
              + "').click()");
      browser.await("document.getElementById('view-other').dataset.shown === '" + view + "'");
      assertSound(view, false);
    }
    assertTrue(
        browser.evaluate("document.querySelector('.CodeMirror').textContent").contains("GROUP BY"));
  }

  @Test
  void aMistakeIsShownInItsLine() {
    browser.open(URI.create(origin() + "sparql?query=SELECT+*+%7B%0A+%3Fs+%3Fp+%7D"), 1440);
    assertEquals(
        "1",
        browser.evaluate(
            "String(document.querySelector('.CodeMirror').CodeMirror.getDoc().getCursor().line)"));
  }

  /** Nothing went wrong, and nothing came from elsewhere. */
  private static void assertSound(String place, boolean isMissing) {
    if (!isMissing) {
      // A browser counts the answer 404 itself as an error.
      assertEquals(
          ImmutableList.of(),
          browser.errors().stream()
              .filter(error -> !error.contains("This build has been deprecated"))
              .toList(),
          place);
    }
    assertTrue(
        browser.requests().stream().allMatch(each -> each.startsWith(origin())),
        place + browser.requests());
  }

  /** What stands in the way of readers with other senses, by the rules of WCAG 2.2 AA. */
  private static String accessibility() throws IOException {
    browser.evaluate(
        Resources.toString(
            Resources.getResource("vendor/axe-core-4.14.1/axe.min.js"), StandardCharsets.UTF_8));
    return browser.evaluate(
        "axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']})"
            + ".then(found => found.violations.map(each => each.id + ': '"
            + " + each.nodes.slice(0, 5).map(node => node.html + ' ' + node.any.map(a => a.message)).join(' | ')).join('\\n'))");
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
