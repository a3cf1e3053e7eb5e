package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages show, and what is found by searching. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesIT {
  private static final String CLAIM = "claim/00000000000000a1";

  private RunningServer server;

  @BeforeAll
  void start() {
    server = RunningServer.overSample();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void browsersFindAnIconByTheLinkAndByTheNameTheyAskForUnbidden() {
    assertTrue(server.get("/", "text/html").body().contains("icon.svg\""));
    for (String path : List.of("/icon.svg", "/favicon.ico")) {
      HttpResponse<String> icon = server.get(path, "image/*");
      assertEquals(200, icon.statusCode(), path);
      assertEquals("image/svg+xml", icon.headers().firstValue("Content-Type").orElseThrow());
    }
  }

  @Test
  void aStatementShowsItsWordsInTheirSentence() {
    Document page = page("/page/" + CLAIM);
    assertEquals("Arlen: Arlen lifts the blockade", page.select("h1").text());
    assertEquals("it would lift the blockade", page.select(".evidence mark").text());
    assertEquals(
        "🕊 Arlen said it would lift the blockade if Bresk withdrew its gunboats.",
        page.select(".evidence blockquote").text());
    String caption = page.select("figcaption").text();
    assertTrue(caption.contains("Speaker Arlen"));
    assertTrue(caption.contains("Rule say-that"));
    assertTrue(caption.contains("In document Arlen names its terms for Port Sabel"));
  }

  @Test
  void aStatementWithoutSpeakerShowsAccordingToWhom() {
    Document page = page("/page/condition/00000000000000c1");
    assertEquals("if Bresk withdrew its gunboats.", page.select(".evidence mark").text());
    assertTrue(page.select("figcaption").text().contains("According to Arlen:"));
    assertTrue(page.select(".diagram").text().contains("if"));
  }

  @Test
  void aDocumentShowsItsSentencesAndStatements() {
    Document page = page("/page/document/harbour-0a1b2c3d");
    assertEquals(
        List.of(
            "🕊 Arlen said it would lift the blockade if Bresk withdrew its gunboats.",
            "Bresk <b>denied</b> that it had sent \"any\" boats & men."),
        List.of(page.select(".text p[dir]").text().split("(?<=gunboats.) ")));
    assertEquals(List.of("Claims 1", "Conditions 1"), page.select(".legend label").eachText());
    assertEquals("#s-00000000000000a1", page.select("a.m-claim").attr("href"));
    assertEquals("it would lift the blockade", page.select("a.m-claim").text());
    assertEquals("Arlen", page.select(".paragraph .voice").text());
    assertEquals("Promise", page.select("#s-00000000000000a1 header b").text());
    assertEquals(0, page.select("a[href^=javascript]").size());
    assertTrue(page.select("td").eachText().contains("javascript:alert(1)"));
  }

  @Test
  void linksThatPointHereAreGroupedAndCounted() {
    Document page = page("/page/document/harbour-0a1b2c3d");
    assertTrue(page.select("h3").eachText().contains("is “in document” of (4)"));
    assertTrue(page.select("details h2").eachText().contains("What points here"));
    Document group =
        page(
            "/page/document/harbour-0a1b2c3d?in=https%3A%2F%2Fw3id.org%2Fparley%2Fontology%23inDocument");
    assertEquals(4, group.select("main li").size());
  }

  @Test
  void foreignResourcesWithDataHaveAPageToo() {
    Document page = page("/page?iri=http%3A%2F%2Fwww.wikidata.org%2Fentity%2FQ900000001");
    assertEquals("Arlen", page.select("h1").text());
    assertTrue(page.select("h3").text().contains("exact match"));
  }

  @Test
  void theHomePageListsDocumentsNewestFirst() {
    Document page = page("/");
    assertEquals(
        List.of("./page/document/truce-4e5f6a7b", "./page/document/harbour-0a1b2c3d"),
        page.select(".documents a").eachAttr("href"));
    // A claim is an event as well, but nobody counts it as one.
    assertEquals(
        List.of(
            "Documents 2",
            "Sentences 3",
            "Events 0",
            "Claims 1",
            "Conditions 1",
            "Territorial statuses 0",
            "Period 1997-04-12 to 1997-04-20"),
        page.select(".counts div").eachText());
  }

  @Test
  void wordsAreFoundInNamesAndSentences() {
    assertTrue(page("/search?q=GUNBOATS").select(".hits mark").eachText().contains("gunboats"));
    assertTrue(
        page("/search?q=%D8%A7%D9%84%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA")
            .select(".hits a")
            .attr("href")
            .equals("./page/sentence/truce-4e5f6a7b-0"));
    assertEquals(0, page("/search?q=gunboats+nowhere").select(".hits li").size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%22", "((", "label:*", "a+AND", "*:*", "%3Cscript%3E", "%5B1+TO", "~", "-x", ""})
  void searchedWordsAreNeverSyntax(String words) {
    Document page = page("/search?q=" + words);
    assertEquals(0, page.select("script:not([type]):not([src])").size());
  }

  @Test
  void facetsNarrowASearchAndTheAddressKeepsThem() {
    Document all = page("/search?q=gunboats");
    assertTrue(all.select(".facet a").eachText().contains("1997"));
    Document narrowed = page("/search?kind=claim");
    assertEquals(1, narrowed.select(".hits li").size());
    assertEquals("claim", narrowed.select(".search input[name=kind]").attr("value"));
    assertEquals("Claims", narrowed.select(".facet a.chosen").text());
    assertTrue(narrowed.select(".facet a.chosen").attr("href").contains("kind="));
    assertEquals(0, page("/search?kind=claim&year=2001").select(".hits li").size());
  }

  @Test
  void namesAreInTheReadersLanguageIfThereIsOne() {
    String path = "/page/entity/arlen";
    for (String header : List.of("la", "la-VA;q=0.9, en;q=0.2", "fr, la;q=0.5")) {
      HttpResponse<String> latin =
          server.send(
              request ->
                  request
                      .uri(server.uri(path))
                      .header("Accept", "text/html")
                      .header("Accept-Language", header));
      assertEquals("Arlenia", Jsoup.parse(latin.body()).select("h1").text(), header);
      assertTrue(latin.headers().allValues("Vary").contains("Accept-Language"));
    }
    assertEquals("Arlen", page(path).select("h1").text());
  }

  @Test
  void withoutAnIndexSearchingSaysSo() {
    try (RunningServer plain =
        RunningServer.over(RunningServer.plain(), ServerOptions.DEFAULT_QUERY_TIMEOUT)) {
      HttpResponse<String> response = plain.browse("/search?q=arlen");
      assertEquals(200, response.statusCode());
      assertTrue(response.body().contains("no text index"));
    }
  }

  private Document page(String path) {
    HttpResponse<String> response = server.browse(path);
    assertEquals(200, response.statusCode(), path);
    assertEquals("text/html;charset=utf-8", contentType(response));
    return Jsoup.parse(response.body(), server.uri(path).toString());
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }
}
