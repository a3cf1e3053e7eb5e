package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;

/** These go round {@link SafeQuery} on purpose: the context alone must hold. */
class SafeExecutionTest {
  /** Any initialisation of this class is a breach. */
  public static class Loaded {
    static {
      LoadedMark.loaded = true;
    }
  }

  static class LoadedMark {
    static volatile boolean loaded;
  }

  private static final String LOADED = "java:org.parley.store.SafeExecutionTest$Loaded";
  private static final int NODES = 1500;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<" + LOADED + ">() AS ?x) {}",
        "SELECT (SUM(<" + LOADED + ">(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s <" + LOADED + "> ?o }",
        "SELECT * { ?s <" + LOADED + ">/<urn:p> ?o }",
        "SELECT * { ?s ?p ?o FILTER <" + LOADED + ">(?o) }",
        "SELECT * { ?s ?p ?o } ORDER BY <" + LOADED + ">(?o)",
        "ASK { FILTER EXISTS { ?s <" + LOADED + "> ?o } }",
      })
  void noClassIsLoadedByName(String query) {
    run(query);
    assertFalse(LoadedMark.loaded);
  }

  @Test
  void theLibraryOfTheEngineIsNotReachable() {
    assertEquals(
        0,
        run(
            "SELECT ?x { BIND(<http://jena.apache.org/ARQ/function#wait>(5) AS ?x) FILTER(BOUND(?x)) }"));
    assertEquals(0, run("SELECT * { ?s <http://jena.apache.org/ARQ/property#splitIRI> ?o }"));
  }

  @Test
  void castsAndPlainFunctionsWork() {
    assertEquals(
        1,
        run(
            "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> "
                + "PREFIX fn: <http://www.w3.org/2005/xpath-functions#> "
                + "SELECT * { FILTER(xsd:integer('7') = 7 && fn:starts-with('abc', 'a')) }"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { SERVICE <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://localhost:1/sparql> AS ?e) SERVICE ?e { ?s ?p ?o } }",
        "SELECT * { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } }",
        "SELECT * { BIND(<http://localhost:1/sparql> AS ?e) SERVICE SILENT ?e { ?s ?p ?o } }",
        "SELECT * { OPTIONAL { SERVICE SILENT <http://localhost:1/sparql> { ?s ?p ?o } } }",
      })
  void serviceIsDenied(String query) {
    assertThrows(QueryDeniedException.class, () -> run(query));
  }

  @Test
  void onlyNamedEndpointsAreCalled() throws ProblemException {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    SafeExecution.secure(
        data.getContext(), Services.of(List.of("http://localhost:1/sparql"), "test"));
    for (String service : List.of("SERVICE", "SERVICE SILENT")) {
      assertThrows(
          QueryDeniedException.class,
          () ->
              count(data, "SELECT * {" + service + " <http://localhost:1/other> { ?s ?p ?o } }", 0),
          service);
      assertThrows(
          QueryDeniedException.class,
          () ->
              count(
                  data,
                  "SELECT * { VALUES ?e { <http://localhost:1/other> }"
                      + service
                      + " ?e { ?s ?p ?o } }",
                  0),
          service);
      assertThrows(
          QueryDeniedException.class,
          () -> count(data, "SELECT * { " + service + " ?e { ?s ?p ?o } }", 0),
          service);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s (<urn:p>*)* ?o }",
        "SELECT * { ?s (<urn:p>+)+ ?o }",
        "SELECT * { ?s (<urn:p>/<urn:p>*)* ?o }",
        "SELECT * { ?s (<urn:p>|!<urn:q>)+ ?o }",
        "SELECT * { GRAPH ?g { ?s (<urn:p>*)* ?o } }",
        "SELECT * FROM <urn:g> { ?s (<urn:p>*)* ?o }",
        "SELECT * FROM NAMED <urn:g> { GRAPH ?g { ?s (<urn:p>*)* ?o } }",
        "SELECT * { ?a <urn:p> ?b FILTER EXISTS { ?b (<urn:p>*/<urn:p>*)* <urn:n0> } }",
        "SELECT (COUNT(*) AS ?n) { { SELECT * { ?s (<urn:p>*)* ?o } } }",
      })
  void aTimeLimitEndsClosures(String query) {
    DatasetGraph data = ring();
    assertThrows(QueryCancelledException.class, () -> count(data, query, 20));
  }

  @Test
  void pathsGiveTheSameRowsAsBefore() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < 5; i++) {
            data.add(node("g" + i), node("n" + i), node("p"), node("n" + (i + 1)));
          }
        });
    secure(data);
    assertEquals(5, count(data, "SELECT * { <urn:n0> <urn:p>+ ?o }", 0));
    assertEquals(5, count(data, "SELECT * { ?s <urn:p>+ <urn:n5> }", 0));
    assertEquals(15, count(data, "SELECT * { ?s <urn:p>+ ?o }", 0));
    assertEquals(1, count(data, "SELECT * { GRAPH <urn:g2> { ?s <urn:p>+ ?o } }", 0));
    assertEquals(5, count(data, "SELECT * { GRAPH ?g { ?s <urn:p>+ ?o } }", 0));
  }

  @Test
  void aPatternThatBacktracksForeverFails() {
    String text = "a".repeat(60) + "!";
    assertThrows(
        CostlyQueryException.class,
        () -> run("SELECT * { BIND('" + text + "' AS ?t) FILTER REGEX(?t, '^(a+)+\\\\1$') }"));
    assertThrows(
        CostlyQueryException.class,
        () -> run("SELECT * { FILTER REGEX('" + text + "', '^(a+)+\\\\1$') }"));
    assertThrows(
        CostlyQueryException.class,
        () -> run("SELECT * { VALUES ?i { 1 2 } } ORDER BY REGEX('" + text + "', '^(a+)+\\\\1$')"));
    assertThrows(
        CostlyQueryException.class,
        () -> run("SELECT (MAX(REGEX('" + text + "', '^(a+)+\\\\1$')) AS ?m) { ?s ?p ?o }"));
    assertThrows(
        CostlyQueryException.class,
        () ->
            run("ASK { FILTER EXISTS { ?s ?p ?o FILTER REGEX('" + text + "', '^(a+)+\\\\1$') } }"));
    assertThrows(
        CostlyQueryException.class,
        () -> run("SELECT (REPLACE('" + text + "', '^(a+)+\\\\1$', 'b') AS ?x) {}"));
  }

  @Test
  void doublingAStringFails() {
    StringBuilder query = new StringBuilder("SELECT * { BIND('0123456789' AS ?x0) ");
    for (int i = 1; i <= 40; i++) {
      query.append(String.format("BIND(CONCAT(?x%d, ?x%d) AS ?x%d) ", i - 1, i - 1, i));
    }
    assertThrows(CostlyQueryException.class, () -> run(query + "}"));
  }

  @Test
  void boundedOperationsGiveWhatSparqlSays() {
    assertEquals(1, run("SELECT * { FILTER REGEX('Kyiv asks', '^kyiv', 'i') }"));
    assertEquals(0, run("SELECT * { FILTER REGEX('Kyiv asks', '^kyiv') }"));
    assertEquals(1, run("SELECT * { FILTER(REPLACE('abcb', 'b', 'Z') = 'aZcZ') }"));
    assertEquals(1, run("SELECT * { FILTER(REPLACE('abcb'@en, 'B', 'Z', 'i') = 'aZcZ'@en) }"));
    assertEquals(
        1, run("SELECT * { FILTER(REPLACE('darted', '^(.*?)d(.*)$', '$1c$2') = 'carted') }"));
    assertEquals(1, run("SELECT * { FILTER(REPLACE('', '.*', 'x') = 'x') }"));
    assertEquals(0, run("SELECT * { FILTER(REPLACE('abc', 'b', '$9') = 'x') }"));
    assertEquals(1, run("SELECT * { FILTER(CONCAT('a', 'b'@en) = 'ab') }"));
  }

  private static int run(String query) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(data, () -> data.add(node("g"), node("s"), node("p"), node("o")));
    secure(data);
    return count(data, query, 0);
  }

  private static void secure(DatasetGraph data) {
    data.getContext().set(TDB2.symUnionDefaultGraph, true);
    SafeExecution.secure(data.getContext());
  }

  /** A ring with chords: every node reaches every other in many ways. */
  private static DatasetGraph ring() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < NODES; i++) {
            data.add(node("g"), node("n" + i), node("p"), node("n" + (i + 1) % NODES));
            data.add(node("g"), node("n" + i), node("p"), node("n" + i * 7 % NODES));
          }
        });
    secure(data);
    return data;
  }

  private static Node node(String name) {
    return NodeFactory.createURI("urn:" + name);
  }

  private static int count(DatasetGraph data, String query, long millis) {
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution =
              QueryExec.newBuilder()
                  .dataset(data)
                  .query(QueryFactory.create(query, Syntax.syntaxSPARQL_11))
                  .timeout(millis == 0 ? 60_000 : millis, TimeUnit.MILLISECONDS)
                  .build()) {
            if (!execution.getQuery().isSelectType()) {
              return execution.ask() ? 1 : 0;
            }
            RowSet rows = execution.select();
            int n = 0;
            for (; rows.hasNext(); rows.next()) {
              n++;
            }
            return n;
          }
        });
  }
}
