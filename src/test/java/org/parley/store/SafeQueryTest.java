package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.apache.jena.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class SafeQueryTest {
  @Test
  void aSyntaxErrorNamesLineColumnAndTheLine() {
    Problem problem = refused("SELECT *\nWHERE { ?s ?p }");
    assertEquals(Code.BAD_QUERY, problem.code());
    assertEquals("q.rq:2:15", problem.place());
    assertEquals("WHERE { ?s ?p }", problem.value());
    assertEquals("syntax error: unexpected }", problem.message());
    assertEquals("syntax error: it ends too early", refused("SELECT").message());
    assertEquals(
        "syntax error: unexpected DELETE WHERE", refused("DELETE WHERE { ?s ?p ?o }").message());
    assertEquals(
        "syntax error: Unresolved prefixed name: ex:p",
        refused("SELECT ?x { ?x ex:p ?y }").message());
  }

  @Test
  void relativeIrisAreNotThoseOfTheWorkingDirectory() throws ProblemException {
    Query query = SafeQuery.parse("SELECT * FROM <graph/x> { ?s ?p ?o }", "q.rq");
    assertEquals(List.of("https://w3id.org/parley/id/graph/x"), query.getGraphURIs());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "SELECT",
        "SELECT ?x { ?x ex:p ?y }",
        "SELECT * { ?s ?p 'open }",
        "SELECT * { FILTER REGEX('a', '(') }",
        "SELECT (COUNT(?x) AS ?x) { ?x ?p ?o }",
        "DELETE WHERE { ?s ?p ?o }",
        "LOAD <file:///etc/passwd>",
        "SELECT * { LATERAL { ?s ?p ?o } }",
        "\u0000",
      })
  void whatIsNoQueryIsOneLine(String text) {
    Problem problem = refused(text);
    assertEquals(Code.BAD_QUERY, problem.code());
    assertTrue(problem.place().startsWith("q.rq"), problem.place());
    assertTrue(!problem.message().contains("\n"), problem.message());
    assertTrue(!problem.message().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT (<java:x.Y>() AS ?x) {}",
        "SELECT (SUM(<java:x.Y>(?o)) AS ?x) { ?s ?p ?o }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { FILTER <java:x.Y>(?o) } }",
        "SELECT * { { SELECT * { ?s ?p ?o } ORDER BY <java:x.Y>(?o) } }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<java:x.Y>(?s))",
        "SELECT (<http://jena.apache.org/ARQ/function#wait>(9) AS ?x) {}",
      })
  void anUnknownFunctionIsRefusedByName(String text) {
    assertEquals("there is no function with this IRI", refused(text).message());
  }

  @Test
  void serviceIsRefusedUnlessItsEndpointIsNamed() throws ProblemException {
    String federated = "SELECT * { SERVICE <https://example.org/sparql> { ?s ?p ?o } }";
    assertEquals("https://example.org/sparql", refused(federated).value());
    SafeQuery.parse(federated, "q.rq", Services.of(List.of("https://example.org/sparql"), "test"));
    ProblemException other =
        assertThrows(
            ProblemException.class,
            () ->
                SafeQuery.parse(
                    federated, "q.rq", Services.of(List.of("https://example.org/other"), "test")));
    assertEquals("use one of https://example.org/other", other.problem().cure());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { GRAPH ?g { ?s text:query 'x' } }",
        "SELECT * { GRAPH ?g { ?s a ?c . (?s ?score) text:query ('x' 10) } }",
        "SELECT * { GRAPH ?g { OPTIONAL { ?s text:query 'x' } } }",
        "SELECT * { GRAPH ?g { { SELECT ?s { ?s text:query 'x' } } } }",
        "ASK { GRAPH ?g { ?s ?p ?o FILTER EXISTS { ?s text:query 'x' } } }",
      })
  void wordsAreNotSearchedForOnceMoreInEachGraph(String text) {
    assertEquals(
        "put text:query before GRAPH, or name the graph",
        refused("PREFIX text: <http://jena.apache.org/text#> " + text).cure());
  }

  @Test
  void anEndpointInAVariableIsRefused() {
    assertEquals(
        "SERVICE is not allowed to call this endpoint",
        refused("SELECT * { BIND(<urn:e> AS ?e) SERVICE ?e { ?s ?p ?o } }").message());
  }

  @Test
  void deepNestingAndLengthAreRefused() {
    refused("SELECT * " + "{".repeat(20_000) + "}".repeat(20_000));
    refused("SELECT * { } #" + "x".repeat(SafeQuery.MAX_LENGTH));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DESCRIBE <urn:x>",
        "ASK { ?s ?p ?o }",
        "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }",
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { (?s ?score) text:query ('x' 10) }",
        "SELECT (xsd:integer(?o) AS ?n) { ?s ?p ?o }",
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query 'x' GRAPH ?g { ?s ?p 1 } }",
        "PREFIX text: <http://jena.apache.org/text#> SELECT * { GRAPH <urn:g> { ?s text:query 'x' } }",
      })
  void everyFormOfQueryIsRead(String text) throws ProblemException {
    SafeQuery.parse("PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> " + text, "q.rq");
  }

  private static Problem refused(String text) {
    return assertThrows(ProblemException.class, () -> SafeQuery.parse(text, "q.rq")).problem();
  }
}
