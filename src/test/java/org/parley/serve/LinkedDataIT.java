package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, pages and data over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkedDataIT {
  private static final String BASE = "https://w3id.org/parley/id/";
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | page/" + CLAIM,
        RunningServer.BROWSER + " | page/" + CLAIM,
        "text/turtle | data/" + CLAIM + ".ttl",
        "application/ld+json | data/" + CLAIM + ".jsonld",
        "application/n-triples | data/" + CLAIM + ".nt",
        "application/rdf+xml | data/" + CLAIM + ".rdf",
        "application/trig | data/" + CLAIM + ".trig",
        "application/n-quads | data/" + CLAIM + ".nq",
        "*/* | data/" + CLAIM + ".ttl",
        "text/turtle;q=0.4, application/ld+json;q=0.5 | data/" + CLAIM + ".jsonld",
        "text/html;q=0.9, text/turtle | data/" + CLAIM + ".ttl",
      })
  void aNamePointsToWhatTheClientPrefers(String accept, String expected) {
    HttpResponse<String> response = server.get("/id/" + CLAIM, accept);
    assertEquals(303, response.statusCode());
    String location = response.headers().firstValue("Location").orElseThrow();
    assertEquals(server.uri("/" + expected), response.uri().resolve(location));
    assertEquals("Accept", response.headers().firstValue("Vary").orElseThrow());
    assertEquals(200, server.get("/" + expected, accept).statusCode());
  }

  @Test
  void aParameterOverridesTheHeader() {
    HttpResponse<String> response = server.get("/id/" + CLAIM + "?format=nt", "text/html");
    assertTrue(response.headers().firstValue("Location").orElseThrow().endsWith(".nt"));
    HttpResponse<String> wrong = server.get("/id/" + CLAIM + "?format=docx", "text/html");
    assertEquals(400, wrong.statusCode());
    assertTrue(wrong.body().contains("?format=ttl"));
  }

  @Test
  void whatNobodyOffersIsRefusedWithAList() {
    for (String kind : List.of("id", "data")) {
      HttpResponse<String> response = server.get("/" + kind + "/" + CLAIM, "image/png");
      assertEquals(406, response.statusCode());
      assertTrue(response.body().contains("text/turtle  or ?format=ttl"));
      assertEquals("Accept", response.headers().firstValue("Vary").orElseThrow());
    }
  }

  @Test
  void nameAndPageAndDataPointToEachOther() {
    for (String path : List.of("id/" + CLAIM, "page/" + CLAIM, "data/" + CLAIM + ".nt")) {
      List<String> links = server.browse("/" + path).headers().allValues("Link");
      assertTrue(links.contains("<" + BASE + CLAIM + ">; rel=\"canonical\""), path);
      assertTrue(
          links.contains("<../../data/" + CLAIM + ">; rel=\"describedby\""), links.toString());
      assertTrue(
          links.contains(
              "<../../data/" + CLAIM + ".ttl>; rel=\"alternate\"; type=\"text/turtle\""));
      assertTrue(
          links.contains("<../../page/" + CLAIM + ">; rel=\"alternate\"; type=\"text/html\""));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig", "nq"})
  void dataHoldsBothDirectionsAndNames(String extension) {
    HttpResponse<String> response = server.get("/data/" + CLAIM + "." + extension, "*/*");
    assertEquals(200, response.statusCode());
    DatasetGraph data = parse(response);
    Node any = Node.ANY;
    Node claim = NodeFactory.createURI(BASE + CLAIM);
    Node arlen = NodeFactory.createURI(BASE + "entity/arlen");
    assertTrue(data.contains(any, claim, Terms.SPEAKER, arlen));
    assertTrue(data.contains(any, any, Terms.ACCORDING_TO, claim));
    assertTrue(data.contains(any, arlen, Terms.LABEL, any));
    boolean hasGraphs = extension.equals("trig") || extension.equals("nq");
    assertEquals(
        hasGraphs,
        data.contains(NodeFactory.createURI(BASE + "graph/harbour-0a1b2c3d"), claim, any, any));
  }

  @Test
  void dataWithoutEndingIsNegotiated() {
    HttpResponse<String> response = server.get("/data/" + CLAIM, "application/n-triples");
    assertEquals(200, response.statusCode());
    assertTrue(contentType(response).startsWith("application/n-triples"));
    assertEquals("Accept", response.headers().firstValue("Vary").orElseThrow());
  }

  @Test
  void aGraphCanBeHadByItsName() {
    HttpResponse<String> response = server.get("/data/graph/truce-4e5f6a7b.nq", "*/*");
    assertEquals(200, response.statusCode());
    assertEquals(
        14,
        response
            .body()
            .lines()
            .filter(line -> line.endsWith("<" + BASE + "graph/truce-4e5f6a7b> ."))
            .count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/claim/none",
        "/page/claim/none",
        "/data/claim/none",
        "/data/claim/none.ttl",
        "/id/",
        "/id",
        "/page/",
        "/data/",
        "/page/%3Cscript%3E",
        "/page?iri=urn:none",
        "/query/none",
        "/none",
        "/$/ping",
        "/$/datasets",
        "/$/server",
        "/sparql/update",
        "/sparql/data",
        "/.well-known/none",
      })
  void whatIsNotThereIsSaid(String path) {
    HttpResponse<String> response = server.get(path, RunningServer.BROWSER);
    assertEquals(404, response.statusCode());
    assertFalse(response.body().isBlank());
    assertFalse(response.body().contains("<script>"));
    assertFalse(response.headers().map().containsKey("Set-Cookie"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ttl", "jsonld", "nt", "rdf", "trig", "nq"})
  void whatIsNotThereIsSaidInTheFormAskedFor(String extension) {
    for (String path : List.of("/id/claim/none?format=", "/data/claim/none.")) {
      HttpResponse<String> response = server.get(path + extension, "*/*");
      assertEquals(404, response.statusCode(), path);
      assertTrue(
          parse(response).getDefaultGraph().stream()
              .anyMatch(triple -> triple.getObject().toString().contains("Nothing is known")),
          path);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/page/a%2fb",
        "/page/%2e%2e/x",
        "/page/entity//arlen",
        "/page/entity/arlen%0d%0aSet-Cookie:x",
        "/id/%00",
        "/page/a%zz"
      })
  void brokenOrAmbiguousPathsAreRefused(String path) {
    String answer = RawHttp.get(server.server().port(), "localhost", path);
    assertTrue(answer.startsWith("HTTP/1.1 40"), answer);
    assertFalse(answer.contains("Set-Cookie"));
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
  void anUnchangedBodyIsNotSentAgain() {
    for (String path :
        List.of("/data/" + CLAIM + ".ttl", "/page/" + CLAIM, "/" + Assets.path(Assets.STYLE))) {
      HttpResponse<String> first = server.get(path, "*/*");
      String tag = first.headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> second =
          server.send(
              request -> request.uri(server.uri(path)).header("If-None-Match", "\"x\", W/" + tag));
      assertEquals(304, second.statusCode(), path);
      assertEquals("", second.body());
      assertEquals(tag, second.headers().firstValue("ETag").orElseThrow());
      HttpResponse<String> other =
          server.send(request -> request.uri(server.uri(path)).header("If-None-Match", "\"x\""));
      assertEquals(200, other.statusCode());
      assertEquals(first.body(), other.body());
    }
  }

  @Test
  void headsSayWhatGetsWouldSend() {
    HttpResponse<String> get = server.get("/data/" + CLAIM + ".ttl", "*/*");
    HttpResponse<String> head =
        server.send(
            request ->
                request
                    .uri(server.uri("/data/" + CLAIM + ".ttl"))
                    .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    for (String header : List.of("Content-Length", "Content-Type", "ETag")) {
      assertEquals(
          get.headers().firstValue(header).orElseThrow(),
          head.headers().firstValue(header).orElseThrow());
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
  void namesOutsideAsciiWork() {
    HttpResponse<String> name = server.browse("/id/entity/sabel-%C3%A9t%C3%A9");
    assertEquals(303, name.statusCode());
    assertEquals(
        "../../page/entity/sabel-%C3%A9t%C3%A9",
        name.headers().firstValue("Location").orElseThrow());
    assertEquals("Sabel", page("/page/entity/sabel-%C3%A9t%C3%A9").select("h1").text());
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
  void theOntologyIsToBeHadInAllFormsWithoutGraphs() {
    for (String form : List.of("ttl", "jsonld", "nt", "rdf")) {
      HttpResponse<String> response = server.get("/ontology?format=" + form, "*/*");
      assertEquals(200, response.statusCode(), form);
      assertTrue(
          parse(response)
              .getDefaultGraph()
              .contains(Terms.CLAIM, Terms.LABEL, NodeFactory.createLiteralLang("claim", "en")),
          form);
    }
    assertTrue(page("/ontology").select("svg.classes text").eachText().contains("claim"));
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

  @Test
  void healthIsTold() {
    HttpResponse<String> response = server.get("/health", "*/*");
    assertEquals(200, response.statusCode());
    assertEquals("application/json", contentType(response));
    assertEquals("{\"status\":\"ok\",\"empty\":false,\"documents\":2}", response.body().strip());
  }

  @Test
  void crawlersFindTheirFiles() {
    assertTrue(server.get("/robots.txt", "*/*").body().contains("Disallow: /sparql"));
    HttpResponse<String> about = server.get("/.well-known/void", "application/n-triples");
    assertTrue(about.body().contains(server.uri("/sparql").toString()));
  }

  @Test
  void theDatasetIsDescribedWithItsParts() {
    HttpResponse<String> about = server.get("/dataset", "application/n-triples");
    Node any = Node.ANY;
    var graph = parse(about).getDefaultGraph();
    assertTrue(
        graph.contains(any, NodeFactory.createURI("http://rdfs.org/ns/void#class"), Terms.CLAIM));
    assertTrue(
        graph.contains(
            any, NodeFactory.createURI("http://rdfs.org/ns/void#property"), Terms.SPEAKER));
    assertTrue(page("/dataset").select("table").text().contains("claim 1"));
    assertTrue(
        server
            .get("/sitemap.xml", "*/*")
            .body()
            .contains(server.uri("/page/document/harbour-0a1b2c3d").toString()));
    assertTrue(server.get("/openapi.json", "*/*").body().contains("\"/sparql\""));
  }

  @Test
  void behindAProxyAbsoluteAddressesAreThoseThatTheClientKnows() {
    for (String header : List.of("/kg", "/kg\" x", "//evil.example", "/a/../b")) {
      HttpResponse<String> about =
          server.send(
              request ->
                  request
                      .uri(server.uri("/dataset?format=nt"))
                      .header("X-Forwarded-Proto", "https")
                      .header("X-Forwarded-Prefix", header));
      String origin = server.uri("").toString().replace("http:", "https:");
      String prefix = header.equals("/kg") ? "/kg" : "";
      assertTrue(about.body().contains("<" + origin + prefix + "/sparql>"), about.body());
      assertFalse(about.body().contains("evil"));
    }
  }

  @Test
  void theWholeGraphIsToBeHadAsOneFile() throws Exception {
    HttpResponse<byte[]> dump =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(server.uri("/dump/parley.nq.gz")).build(),
                BodyHandlers.ofByteArray());
    DatasetGraph all = DatasetGraphFactory.create();
    RDFParser.source(new GZIPInputStream(new ByteArrayInputStream(dump.body())))
        .lang(Lang.NQUADS)
        .parse(all);
    assertTrue(
        all.contains(
            NodeFactory.createURI(BASE + "graph/harbour-0a1b2c3d"),
            NodeFactory.createURI(BASE + CLAIM),
            Terms.TYPE,
            Terms.CLAIM));
    assertEquals("/dump/parley.nq.gz", followed("/dump"));
    assertEquals(404, server.get("/dump/other", "*/*").statusCode());
  }

  private String followed(String path) {
    HttpResponse<String> response = server.get(path, "*/*");
    assertEquals(303, response.statusCode());
    return response
        .uri()
        .resolve(response.headers().firstValue("Location").orElseThrow())
        .getPath();
  }

  private Document page(String path) {
    HttpResponse<String> response = server.browse(path);
    assertEquals(200, response.statusCode(), path);
    assertEquals("text/html;charset=utf-8", contentType(response));
    return Jsoup.parse(response.body(), server.uri(path).toString());
  }

  private static DatasetGraph parse(HttpResponse<String> response) {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(
            response.body(),
            RDFLanguages.contentTypeToLang(contentType(response).replaceAll(";.*", "")))
        .parse(data);
    return data;
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }
}
