package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
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
import org.parley.serve.graph.Terms;

/** Names and data over HTTP: what is sent in which form, and what is refused. */
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/html | event/00000000000000f1 | read anew",
        "text/turtle | event/00000000000000f1 | read anew",
        "application/n-quads | event/00000000000000f1 | read anew",
        "text/html | document/withdrawn | removed",
        "application/ld+json | document/withdrawn | removed",
      })
  void whatWasInTheGraphOnceIsSaidToBeGone(String accept, String path, String reason) {
    for (String kind : List.of("id", accept.equals("text/html") ? "page" : "data")) {
      HttpResponse<String> response = server.get("/" + kind + "/" + path, accept);
      assertEquals(410, response.statusCode());
      assertTrue(response.body().contains(reason), response.body());
      assertTrue(response.headers().firstValue("Content-Type").orElseThrow().startsWith(accept));
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

  private String styleSheet() {
    Matcher link = Pattern.compile("assets/[^\"]+/style\\.css").matcher(server.browse("/").body());
    assertTrue(link.find());
    return "/" + link.group();
  }

  @Test
  void anUnchangedBodyIsNotSentAgain() {
    for (String path : List.of("/data/" + CLAIM + ".ttl", "/page/" + CLAIM, styleSheet())) {
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
  void namesOutsideAsciiWork() {
    HttpResponse<String> name = server.browse("/id/entity/sabel-%C3%A9t%C3%A9");
    assertEquals(303, name.statusCode());
    assertEquals(
        "../../page/entity/sabel-%C3%A9t%C3%A9",
        name.headers().firstValue("Location").orElseThrow());
    assertEquals("Sabel", page("/page/entity/sabel-%C3%A9t%C3%A9").select("h1").text());
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
