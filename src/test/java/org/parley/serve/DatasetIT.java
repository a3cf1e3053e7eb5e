package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
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
import org.parley.serve.graph.Terms;

/** What is told of the whole: ontology, description, dump, and files for crawlers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatasetIT {
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
