package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.net.UrlEscapers;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What OpenRefine asks, and what the specification says of the answers. */
class ReconciliationIT {
  @SuppressWarnings("NullAway.Init")
  private static RunningServer server;

  @BeforeAll
  static void start() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () ->
            RDFParser.fromString(
                    """
                    PREFIX e: <https://w3id.org/parley/id/entity/>
                    PREFIX parley: <https://w3id.org/parley/ontology#>
                    PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
                    PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
                    PREFIX wd: <http://www.wikidata.org/entity/>
                    PREFIX wdt: <http://www.wikidata.org/prop/direct/>
                    <https://w3id.org/parley/id/graph/entities> {
                      e:arvania a parley:State ; rdfs:label "Arvania"@en ; skos:altLabel "Republic of Arvania"@en ;
                        skos:exactMatch wd:Q900001 .
                      e:person-jon-arvan a parley:Person ; rdfs:label "Jón Arvan"@en ; skos:exactMatch wd:Q900003 .
                      e:tarsia-1 a parley:Territory ; rdfs:label "Tarsia"@en .
                      e:tarsia-2 a parley:City ; rdfs:label "Tarsia"@en .
                      <urn:claim> parley:speaker e:arvania .
                    }
                    <https://w3id.org/parley/id/graph/wikidata> {
                      wd:Q900001 rdfs:label "Arvania"@en ; wdt:P1082 400000 ; wdt:P625 "Point(20 45)" .
                      wd:Q900003 wdt:P27 wd:Q900001 .
                    }
                    """,
                    Lang.TRIG)
                .parse(data));
    server = RunningServer.over(data, Duration.ofSeconds(30));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void theManifestTellsWhatThereIs() {
    HttpResponse<String> answer = server.get("/reconcile", "application/json");
    valid("manifest", answer.body());
    assertEquals("*", answer.headers().firstValue("Access-Control-Allow-Origin").orElse(""));
    JsonNode manifest = JsonSchema.parse(answer.body());
    String view = manifest.path("view").path("url").asText().replace("{{id}}", "arvania");
    assertEquals(200, server.browse(view.replaceFirst("http://[^/]*", "")).statusCode());
  }

  @Test
  void aBatchIsAnsweredByGetAndByPost() {
    String queries =
        "{\"q0\":{\"query\":\"republic of ARVANIA\"},"
            + "\"q1\":{\"query\":\"Jon Arvan\",\"type\":\"Person\",\"limit\":1},"
            + "\"q2\":{\"query\":\"Tarsia\"},\"q3\":{\"query\":\"Zzyzx\"}}";
    String posted = post("queries", queries);
    assertEquals(posted, get("?queries=" + escaped(queries)));
    valid("results", posted);
    JsonNode answers = JsonSchema.parse(posted);
    assertEquals("arvania", top(answers, "q0").path("id").asText());
    assertTrue(top(answers, "q0").path("match").asBoolean());
    assertEquals("person-jon-arvan", top(answers, "q1").path("id").asText());
    assertEquals(100, top(answers, "q1").path("score").asInt());
    assertEquals(1, answers.path("q1").path("result").size());
    // Two have the very name: neither is a certain match.
    assertEquals(2, answers.path("q2").path("result").size());
    assertFalse(top(answers, "q2").path("match").asBoolean());
    assertEquals(0, answers.path("q3").path("result").size());
  }

  @Test
  void typesAndPropertiesTellNamesakesApart() {
    String city = post("queries", "{\"q\":{\"query\":\"Tarsia\",\"type\":[\"City\"]}}");
    assertEquals("tarsia-2", top(JsonSchema.parse(city), "q").path("id").asText());
    assertTrue(top(JsonSchema.parse(city), "q").path("match").asBoolean());
    String person =
        post(
            "queries",
            "{\"q\":{\"query\":\"Arvan\",\"properties\":[{\"pid\":\"country\",\"v\":\"Arvania\"}]}}");
    assertEquals("person-jon-arvan", top(JsonSchema.parse(person), "q").path("id").asText());
    valid("results", person);
  }

  @Test
  void aSingleQueryIsANameOrAnObject() {
    for (String query : List.of("Arvania", "{\"query\":\"Arvania\"}")) {
      JsonNode answer = JsonSchema.parse(get("?query=" + escaped(query)));
      assertEquals("arvania", answer.path("result").path(0).path("id").asText(), query);
    }
  }

  @Test
  void columnsCanBeAdded() {
    String answer =
        post(
            "extend",
            "{\"ids\":[\"arvania\",\"person-jon-arvan\",\"nobody\"],\"properties\":[{\"id\":\"wikidataId\"},"
                + "{\"id\":\"country\"},{\"id\":\"population\"},{\"id\":\"claims\"},{\"id\":\"coordinates\"}]}");
    valid("extension", answer);
    JsonNode extension = JsonSchema.parse(answer);
    JsonNode state = extension.path("rows").path("arvania");
    assertEquals("Q900001", state.path("wikidataId").path(0).path("id").asText());
    assertEquals(400000, state.path("population").path(0).path("int").asInt());
    assertEquals(1, state.path("claims").path(0).path("int").asInt());
    assertEquals("Point(20 45)", state.path("coordinates").path(0).path("str").asText());
    assertEquals(
        "Arvania",
        extension
            .path("rows")
            .path("person-jon-arvan")
            .path("country")
            .path(0)
            .path("name")
            .asText());
    assertEquals(
        "https://www.wikidata.org/api/reconcile",
        extension.path("meta").path(0).path("service").asText());
    assertEquals(0, extension.path("rows").path("nobody").path("country").size());
  }

  @Test
  void namesTypesAndPropertiesAreSuggested() {
    for (String what : List.of("entity?prefix=arv", "type?prefix=sta", "property?prefix=wiki")) {
      String answer = get("/suggest/" + what);
      valid("suggestions", answer);
      assertTrue(JsonSchema.parse(answer).path("result").size() > 0, answer);
    }
    assertEquals(0, JsonSchema.parse(get("/suggest/entity?prefix=")).path("result").size());
    assertTrue(JsonSchema.parse(get("/properties?type=State")).path("properties").size() > 3);
  }

  @Test
  void entitiesArePreviewedWithinOtherPages() {
    HttpResponse<String> preview = server.browse("/reconcile/preview?id=arvania");
    assertTrue(preview.body().contains("<strong>Arvania</strong>"), preview.body());
    assertFalse(
        preview.headers().firstValue("Content-Security-Policy").orElse("").contains("ancestors"));
    assertTrue(get("/flyout/entity?id=arvania").contains("\"html\""));
  }

  @Test
  void anEmptyCellMatchesNothingAndLeavesTheOthers() {
    String cells = "{\"a\":{\"query\":\" \"},\"b\":{\"query\":\"Arvania\"}}";
    JsonNode answers = JsonSchema.parse(post("queries", cells));
    assertEquals(0, answers.path("a").path("result").size());
    assertEquals("arvania", top(answers, "b").path("id").asText());
  }

  @Test
  void whatIsNoRequestIsRefusedWithAReason() {
    assertEquals(400, server.get("/reconcile?queries=%7B", "*/*").statusCode());
    assertEquals(400, server.get("/reconcile?queries=%5B%5D", "*/*").statusCode());
    assertEquals(400, server.get("/reconcile?queries=%7B%22q%22:%7B%7D%7D", "*/*").statusCode());
    assertEquals(400, server.get("/reconcile?extend=%7B%7D", "*/*").statusCode());
    assertEquals(404, server.get("/reconcile/preview?id=nobody", "*/*").statusCode());
    assertEquals(404, server.get("/reconcile/nothing", "*/*").statusCode());
    assertEquals(
        415,
        server
            .send(
                request ->
                    request
                        .uri(server.uri("/reconcile"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
            .statusCode());
  }

  private static JsonNode top(JsonNode answers, String query) {
    return answers.path(query).path("result").path(0);
  }

  private static void valid(String schema, String json) {
    assertEquals(
        List.of(), JsonSchema.named("serve/reconcile/" + schema + ".json").faults(json), json);
  }

  private static String escaped(String text) {
    return UrlEscapers.urlFormParameterEscaper().escape(text);
  }

  private static String get(String rest) {
    HttpResponse<String> answer = server.get("/reconcile" + rest, "application/json");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  private static String post(String parameter, String json) {
    HttpResponse<String> answer =
        server.send(
            request ->
                request
                    .uri(server.uri("/reconcile"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(parameter + "=" + escaped(json))));
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }
}
