package org.parley.serve;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.net.UrlEscapers;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.exec.RowSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The SPARQL 1.1 Protocol over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SparqlProtocolIT {
  private static final String PREFIXES =
      "PREFIX parley: <https://w3id.org/parley/ontology#>\n"
          + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n"
          + "PREFIX text: <http://jena.apache.org/text#>\n";
  private static final String DOCUMENTS = PREFIXES + "SELECT ?d { ?d a parley:Document }";
  private static final String CONSTRUCT =
      PREFIXES + "CONSTRUCT { ?d rdfs:label ?l } { ?d a parley:Document ; rdfs:label ?l }";
  private static final String GRAPH = "https://w3id.org/parley/id/graph/harbour-0a1b2c3d";

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
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "application/xml, application/sparql-results+xml",
    "text/csv, text/csv;charset=utf-8",
    "text/tab-separated-values, text/tab-separated-values;charset=utf-8",
    "*/*, application/sparql-results+json",
  })
  void rowsComeInTheFormAskedFor(String accept, String contentType) {
    HttpResponse<String> response = server.get("/sparql?query=" + escape(DOCUMENTS), accept);
    assertEquals(200, response.statusCode());
    assertEquals(contentType.replace(" ", ""), contentType(response));
    assertEquals("Accept", response.headers().firstValue("Vary").orElseThrow());
    Lang lang = RDFLanguages.contentTypeToLang(contentType.replaceAll(";.*", ""));
    assertEquals(2, rows(response.body(), lang));
  }

  @ParameterizedTest
  @CsvSource({
    "format, json, application/sparql-results+json",
    "output, xml, application/sparql-results+xml",
    "format, csv, text/csv;charset=utf-8",
    "format, tsv, text/tab-separated-values;charset=utf-8",
    "format, html, text/html;charset=utf-8",
  })
  void shortNamesOverrideTheHeader(String parameter, String name, String contentType) {
    HttpResponse<String> response =
        server.get(
            "/sparql?" + parameter + "=" + name + "&query=" + escape(DOCUMENTS), "image/png");
    assertEquals(200, response.statusCode());
    assertEquals(contentType, contentType(response));
  }

  @Test
  void whatCannotBeHadIsSaid() {
    HttpResponse<String> refused = server.get("/sparql?query=ASK%7B%7D", "image/png");
    assertEquals(406, refused.statusCode());
    assertTrue(refused.body().contains("application/sparql-results+json"));
    assertEquals(400, server.get("/sparql?format=png&query=ASK%7B%7D", "*/*").statusCode());
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TURTLE",
    "application/n-triples, NTRIPLES",
    "application/rdf+xml, RDFXML",
    "application/ld+json, JSONLD",
    "application/trig, TRIG",
    "application/n-quads, NQUADS",
  })
  void graphsComeInTheFormAskedFor(String accept, String lang) {
    HttpResponse<String> response = server.get("/sparql?query=" + escape(CONSTRUCT), accept);
    assertEquals(200, response.statusCode());
    assertTrue(contentType(response).startsWith(accept));
    Graph graph = GraphMemFactory.createDefaultGraph();
    RDFParser.fromString(response.body(), RDFLanguages.contentTypeToLang(accept)).parse(graph);
    assertEquals(2, graph.size(), lang);
  }

  @Test
  void describeLooksAtAllGraphs() {
    HttpResponse<String> response =
        server.get(
            "/sparql?query=" + escape("DESCRIBE <https://w3id.org/parley/id/entity/arlen>"),
            "application/n-triples");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("exactMatch"));
  }

  @Test
  void queriesCanBePosted() {
    assertEquals(200, server.post("application/sparql-query", DOCUMENTS).statusCode());
    assertEquals(
        200, server.post("application/sparql-query; charset=UTF-8", DOCUMENTS).statusCode());
    HttpResponse<String> form =
        server.post("application/x-www-form-urlencoded", "format=csv&query=" + escape(DOCUMENTS));
    assertEquals(200, form.statusCode());
    assertTrue(form.body().startsWith("d\r\n"));
  }

  @Test
  void asksAreAnswered() {
    HttpResponse<String> response = server.ask("ASK { ?s ?p '\uD83D\uDD4A' }");
    assertEquals(200, response.statusCode());
    assertTrue(response.body().contains("false"));
  }

  @Test
  void theDefaultGraphIsTheUnion() {
    assertEquals(2, count("SELECT ?d { ?d a parley:Document }"));
    assertEquals(2, count("SELECT ?g { GRAPH ?g { ?d a parley:Document } }"));
  }

  @Test
  void fromNamesGraphsOfTheStoreOnly() {
    assertEquals(1, count("SELECT ?d FROM <" + GRAPH + "> { ?d a parley:Document }"));
    assertEquals(
        1, count("SELECT ?d FROM NAMED <" + GRAPH + "> { GRAPH ?g { ?d a parley:Document } }"));
    String file = ParleyServer.class.getProtectionDomain().getCodeSource().getLocation().toString();
    assertEquals(0, count("SELECT * FROM <" + file + "style.css> { ?s ?p ?o }"));
    assertEquals(0, count("SELECT * FROM <file:///etc/hostname> { ?s ?p ?o }"));
    assertEquals(0, count("SELECT * FROM NAMED <file:///etc/hostname> { GRAPH ?g { ?s ?p ?o } }"));
    HttpResponse<String> protocol =
        server.get(
            "/sparql?default-graph-uri=" + escape(GRAPH) + "&query=" + escape(DOCUMENTS),
            "application/sparql-results+json");
    assertEquals(1, rows(protocol.body(), ResultSetLang.RS_JSON));
  }

  @Test
  void relativeIrisTellNothingOfThisMachine() {
    HttpResponse<String> response = server.ask("SELECT (IRI('x') AS ?a) (<y> AS ?b) {}");
    assertFalse(response.body().contains("file:"), response.body());
    assertTrue(response.body().contains("https://w3id.org/parley/id/x"), response.body());
  }

  @Test
  void textIsSearched() {
    assertEquals(
        1,
        count(
            "SELECT ?s { (?s ?score ?words) text:query (parley:text 'gunboats') ."
                + " ?s a parley:Sentence }"));
  }

  @Test
  void withoutAQueryProgramsGetTheServiceDescription() {
    for (String accept : new String[] {"*/*", "text/turtle", "application/rdf+xml"}) {
      HttpResponse<String> response = server.get("/sparql", accept);
      assertEquals(200, response.statusCode());
      Graph graph = GraphMemFactory.createDefaultGraph();
      RDFParser.fromString(
              response.body(),
              RDFLanguages.contentTypeToLang(contentType(response).replaceAll(";.*", "")))
          .parse(graph);
      assertTrue(
          graph.stream()
              .anyMatch(
                  triple ->
                      triple.getPredicate().getURI().endsWith("#endpoint")
                          && triple.getObject().getURI().equals(server.uri("/sparql").toString())));
    }
  }

  @Test
  void withoutAQueryPeopleGetAForm() {
    HttpResponse<String> response = server.browse("/sparql");
    assertEquals(200, response.statusCode());
    assertEquals("text/html;charset=utf-8", contentType(response));
    assertTrue(response.body().contains("<textarea"));
  }

  @Test
  void peopleGetTablesWithLinks() {
    HttpResponse<String> response = server.browse("/sparql?query=" + escape(DOCUMENTS));
    assertTrue(response.body().contains("href=\"./page/document/harbour-0a1b2c3d\""));
    assertTrue(server.browse("/sparql?query=" + escape(CONSTRUCT)).body().contains("2 rows"));
    assertTrue(server.browse("/sparql?query=ASK%7B%7D").body().contains(">Yes</p>"));
    HttpResponse<String> wrong = server.browse("/sparql?query=" + escape("SELECT <script>"));
    assertEquals(400, wrong.statusCode());
    assertFalse(wrong.body().contains("<script>"));
    assertTrue(wrong.body().contains("syntax error"));
  }

  @Test
  void badQueriesAreNamed() {
    HttpResponse<String> response = server.ask("SELECT * {\n  ?s ?p }");
    assertEquals(400, response.statusCode());
    assertTrue(response.body().startsWith("query:2:"), response.body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:a> <urn:b> <urn:c> }",
        "LOAD <file:///etc/hostname>",
        "DROP ALL",
        "SELECT * { ?s ?p ?o } LATERAL { }",
        "JSON { 's' : ?s } WHERE { ?s ?p ?o }",
      })
  void onlySparql11QueriesAreTaken(String text) {
    assertEquals(400, server.ask(text).statusCode());
    assertEquals(
        400,
        server.post("application/x-www-form-urlencoded", "update=" + escape(text)).statusCode());
    assertEquals(415, server.post("application/sparql-update", text).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "TRACE", "QUERY"})
  void nothingCanBeWritten(String method) {
    for (String path : new String[] {"/sparql", "/sparql?default", "/", "/data/entity/arlen"}) {
      assertEquals(
          405,
          server
              .send(
                  request ->
                      request
                          .uri(server.uri(path))
                          .method(method, BodyPublishers.ofString("<urn:a> <urn:b> <urn:c> .")))
              .statusCode());
    }
  }

  @Test
  void foreignBodiesAreRefusedUnread() {
    assertEquals(415, server.post("text/turtle", "<urn:a> <urn:b> <urn:c> .").statusCode());
    assertEquals(415, server.post("multipart/form-data; boundary=x", "--x--").statusCode());
    assertEquals(
        415,
        server
            .send(
                request ->
                    request
                        .uri(server.uri("/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .header("Content-Encoding", "gzip")
                        .POST(BodyPublishers.ofString("x")))
            .statusCode());
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin = "ASK { ?s ?p 'é' }".getBytes(ISO_8859_1);
    assertEquals(
        400,
        server
            .send(
                request ->
                    request
                        .uri(server.uri("/sparql"))
                        .header("Content-Type", "application/sparql-query")
                        .POST(BodyPublishers.ofByteArray(latin)))
            .statusCode());
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D%FF", "*/*").statusCode());
    assertEquals(
        400, server.post("application/x-www-form-urlencoded", "query=ASK%7B%7D%FF").statusCode());
    assertEquals(400, server.get("/page/entity/%FF", "*/*").statusCode());
  }

  @Test
  void bodiesThatAreTooLongAreRefused() {
    assertEquals(413, server.ask("ASK {} #" + "x".repeat(1 << 20)).statusCode());
    assertEquals(400, server.ask("ASK {} #" + "x".repeat(1 << 17)).statusCode());
  }

  @Test
  void moreThanOneQueryIsRefused() {
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&query=ASK%7B%7D", "*/*").statusCode());
  }

  @Test
  void callbacksAndForcedTypesHaveNoEffect() {
    HttpResponse<String> response =
        server.get(
            "/sparql?query=ASK%7B%7D&callback=alert&force-accept=text/html&stylesheet=/x.xsl",
            "application/sparql-results+json");
    assertEquals("application/sparql-results+json", contentType(response));
    assertTrue(response.body().strip().startsWith("{"));
    assertEquals("nosniff", response.headers().firstValue("X-Content-Type-Options").orElseThrow());
  }

  @Test
  void headsHaveNoBody() {
    HttpResponse<String> response =
        server.send(
            request ->
                request
                    .uri(server.uri("/sparql?query=" + escape(DOCUMENTS)))
                    .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, response.statusCode());
    assertEquals("", response.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "NaN", "x", "1e99"})
  void timeoutsMustBeSeconds(String timeout) {
    assertEquals(400, server.get("/sparql?query=ASK%7B%7D&timeout=" + timeout, "*/*").statusCode());
  }

  private int count(String query) {
    HttpResponse<String> response = server.ask(PREFIXES + query);
    assertEquals(200, response.statusCode(), response.body());
    return rows(response.body(), ResultSetLang.RS_JSON);
  }

  private static int rows(String body, Lang lang) {
    InputStream in = new ByteArrayInputStream(body.getBytes(UTF_8));
    RowSet rows = RowSet.adapt(ResultSetMgr.read(in, lang));
    int count = 0;
    while (rows.hasNext()) {
      rows.next();
      count++;
    }
    return count;
  }

  private static String contentType(HttpResponse<String> response) {
    return response.headers().firstValue("Content-Type").orElseThrow();
  }

  private static String escape(String text) {
    return UrlEscapers.urlFormParameterEscaper().escape(text);
  }
}
