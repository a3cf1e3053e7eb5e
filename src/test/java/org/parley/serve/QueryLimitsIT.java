package org.parley.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Queries that would run for years end at their limit. The guards on time here are only to stop a
 * run that hangs; what is asserted is the answer.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(120)
class QueryLimitsIT {
  private static final int NODES = 3000;

  private RunningServer server;

  @BeforeAll
  void start() {
    DatasetGraph dataset = DatabaseMgr.createDatasetGraph();
    Node graph = NodeFactory.createURI("urn:graph");
    Node property = NodeFactory.createURI("urn:p");
    Txn.executeWrite(
        dataset,
        () -> {
          for (int i = 0; i < NODES; i++) {
            dataset.add(graph, node(i), property, node((i * 7 + 1) % NODES));
            dataset.add(graph, node(i), property, node((i + 1) % NODES));
          }
        });
    server = RunningServer.over(dataset, Duration.ofSeconds(2));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:p>*)* ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:p>+)+ ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s (<urn:p>/<urn:p>*)* ?o }",
        "SELECT (COUNT(*) AS ?n) { GRAPH ?g { ?s (<urn:p>*)* ?o } }",
        "SELECT (COUNT(*) AS ?n) FROM <urn:graph> { ?s (<urn:p>*)* ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s !<urn:q>* ?o . ?o (<urn:p>|^<urn:p>)* ?x }",
        "ASK { ?s (<urn:p>*)* ?o FILTER(STR(?o) = 'none') }",
        "CONSTRUCT { ?s <urn:q> 1 } { ?s (<urn:p>+)+ ?o }",
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }",
        "SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i } ORDER BY ?i ?f ?c LIMIT 3",
        "SELECT DISTINCT ?x { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i BIND(1 AS ?x) }",
      })
  void theTimeLimitHolds(String query) {
    HttpResponse<String> response = server.ask(query);
    assertEquals(503, response.statusCode(), response.body());
    assertTrue(response.body().contains("time limit"), response.body());
    assertEquals(200, server.ask("ASK {}").statusCode());
  }

  @Test
  void patternsThatBacktrackForeverAreNamed() {
    HttpResponse<String> response =
        server.ask(
            "SELECT * { BIND('" + "a".repeat(60) + "!' AS ?x) FILTER(REGEX(?x, '^(a+)+\\\\1$')) }");
    assertEquals(422, response.statusCode());
    assertTrue(response.body().contains("regular expression"), response.body());
  }

  @Test
  void deepNestingIsRefused() {
    HttpResponse<String> response =
        server.ask("SELECT * { " + "{ ".repeat(8000) + "}".repeat(8000) + " }");
    assertTrue(response.statusCode() == 400 || response.statusCode() == 422);
  }

  @Test
  void aClientCanLowerTheLimitButNotRaiseIt() {
    String evil = "query=SELECT+(COUNT(*)+AS+?n)+{+?s+(<urn:p>*)*+?o+}";
    for (String seconds : new String[] {"0.2", "3600"}) {
      assertEquals(
          503,
          server
              .post("application/x-www-form-urlencoded", evil + "&timeout=" + seconds)
              .statusCode());
    }
  }

  @Test
  void anAnswerThatIsCutOffNeverLooksWhole() {
    // Its first megabyte is long gone when the time is up, and with it the status.
    AssertionError error =
        assertThrows(
            AssertionError.class, () -> server.ask("SELECT * { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"));
    assertTrue(error.getCause() instanceof IOException, error.toString());
  }

  @Test
  void anAnswerWithTooManyTriplesIsRefused() {
    HttpResponse<String> response =
        server.ask(
            "CONSTRUCT { ?a <urn:q> ?c } { ?a <urn:p> ?b . { SELECT ?c { ?c <urn:p> ?d } } }");
    assertTrue(response.statusCode() == 422 || response.statusCode() == 503, response.body());
  }

  private static Node node(int i) {
    return NodeFactory.createURI("urn:n" + i);
  }
}
