package org.parley.validate;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.graph.Graph;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.ProblemException;

/**
 * What the screening says, and that Jena's validator says the same. The shape is for the class
 * {@code a:City}, and {@code a:selen} is of a class below it.
 */
class ScreeningTest {
  private static final String PREFIXES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
      PREFIX a: <https://a.example/>
      a:Port rdfs:subClassOf a:Harbour . a:Harbour rdfs:subClassOf a:City .
      """;

  private final Path folder;

  ScreeningTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // Counts.
        "sh:property [ sh:path a:p ; sh:minCount 1 ] | a:p 1 | true",
        "sh:property [ sh:path a:p ; sh:minCount 1 ] | a:q 1 | false",
        "sh:property [ sh:path a:p ; sh:maxCount 1 ] | a:p 1 | true",
        "sh:property [ sh:path a:p ; sh:maxCount 1 ] | a:p 1, 2 | false",
        "sh:property [ sh:path a:p ; sh:minCount 1 ; sh:deactivated true ] | a:q 1 | true",
        // A warning has to be reported too.
        "sh:property [ sh:path a:p ; sh:minCount 1 ; sh:severity sh:Warning ] | a:q 1 | false",
        // Paths.
        "sh:property [ sh:path [ sh:inversePath a:p ] ; sh:minCount 1 ] | a:p a:selen | true",
        "sh:property [ sh:path [ sh:inversePath a:p ] ; sh:minCount 1 ] | a:p a:orun | false",
        "sh:property [ sh:path ( a:p a:p a:q ) ; sh:minCount 1 ] | a:p a:selen ; a:q 1 | true",
        "sh:property [ sh:path ( a:p a:p a:q ) ; sh:minCount 1 ] | a:p a:orun ; a:q 1 | false",
        "sh:property [ sh:path [ sh:alternativePath ( a:p a:q a:r ) ] ; sh:maxCount 1 ] | a:p 1 ; a:r 1 | true",
        "sh:property [ sh:path [ sh:alternativePath ( a:p a:q a:r ) ] ; sh:maxCount 1 ] | a:p 1 ; a:r 2 | false",
        "sh:property [ sh:path [ sh:oneOrMorePath a:p ] ; sh:maxCount 1 ] | a:p a:selen | true",
        "sh:property [ sh:path [ sh:zeroOrOnePath a:p ] ; sh:maxCount 1 ] | a:p a:orun | false",
        "sh:property [ sh:path [ sh:inversePath [ sh:zeroOrMorePath a:p ] ] ; sh:maxCount 1 ] | a:p a:selen | true",
        "sh:property [ sh:path [ sh:inversePath [ sh:zeroOrMorePath a:p ] ] ; sh:class a:City ] | a:p 1 . a:orun a:p a:selen | false",
        // Values.
        "sh:property [ sh:path a:p ; sh:class a:City ] | a:p a:selen | true",
        "sh:property [ sh:path a:p ; sh:class a:City ] | a:p a:orun | false",
        "sh:property [ sh:path a:p ; sh:class a:City ] | a:p 'Selen' | false",
        "sh:property [ sh:path a:p ; sh:datatype xsd:date ] | a:p '2031-03-01'^^xsd:date | true",
        "sh:property [ sh:path a:p ; sh:datatype xsd:date ] | a:p '2031-13-01'^^xsd:date | false",
        "sh:property [ sh:path a:p ; sh:pattern '^Q' ] | a:p 'Q1' | true",
        "sh:property [ sh:path a:p ; sh:pattern '^Q' ] | a:p 'Q1', 'P1' | false",
        "sh:property [ sh:path a:p ; sh:minInclusive 0 ] | a:p -1 | false",
        "sh:property [ sh:path a:p ; sh:minInclusive 0 ] | a:p 0 | true",
        "sh:property [ sh:path a:p ; sh:minInclusive 5 ] | a:p 4 | false",
        "sh:property [ sh:path a:p ; sh:minInclusive 5 ] | a:p 5.5, 99999999999 | true",
        "sh:property [ sh:path a:p ; sh:datatype xsd:integer ] | a:p 12, -3 | true",
        "sh:property [ sh:path a:p ; sh:datatype xsd:integer ] | a:p '12'^^xsd:int | false",
        "sh:property [ sh:path a:p ; sh:datatype xsd:integer ] | a:p 'x'^^xsd:integer | false",
        "sh:property [ sh:path a:p ; sh:datatype xsd:integer ] | a:p ''^^xsd:integer | false",
        "sh:property [ sh:path a:p ; sh:datatype xsd:int ] | a:p 12 | false",
        "sh:property [ sh:path a:p ; sh:in ( 1 2 ) ] | a:p 2 | true",
        "sh:property [ sh:path a:p ; sh:in ( 1 2 ) ] | a:p 3 | false",
        "sh:property [ sh:path a:p ; sh:hasValue 1 ] | a:p 1, 2 | true",
        "sh:property [ sh:path a:p ; sh:hasValue 1 ] | a:p 2 | false",
        "sh:hasValue a:selen | a:p 1 | true",
        "sh:hasValue a:orun | a:p 1 | false",
        "sh:nodeKind sh:Literal | a:p 1 | false",
        "sh:class a:Harbour | a:p 1 | true",
        // Pairs of properties, closed shapes, languages: Jena's own.
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 ; a:q 2 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 2 ; a:q 1 | false",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 ; a:q 1 | false",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 9 ; a:q 10 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1, 3 ; a:q 2 | false",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 ; a:q 2, 3 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p -2 ; a:q -1 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 ; a:q 1.5 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 ; a:q 'two' | false",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 1 | true",
        "sh:property [ sh:path a:p ; sh:lessThan a:q ] | a:p 99999999999 ; a:q 1 | false",
        "sh:property [ sh:path a:p ; sh:disjoint a:q ] | a:p 1 ; a:q 1 | false",
        "sh:closed true | a:p 1 | false",
        "sh:property [ sh:path a:p ; sh:uniqueLang true ] | a:p 'a'@en, 'b'@en | false",
        // Shapes within shapes.
        "sh:property [ sh:path a:p ; sh:property [ sh:path a:q ; sh:minCount 1 ] ] | a:p a:selen ; a:q 1 | true",
        "sh:property [ sh:path a:p ; sh:property [ sh:path a:q ; sh:minCount 1 ] ] | a:p a:orun ; a:q 1 | false",
        "sh:or ( [ sh:class a:Town ] [ sh:path a:p ; sh:minCount 1 ] ) | a:p 1 | true",
        "sh:or ( [ sh:class a:Town ] [ sh:path a:p ; sh:minCount 1 ] ) | a:q 1 | false",
        "sh:or ( [ sh:path a:p ; sh:lessThan a:q ] [ sh:class a:Port ] ) | a:p 2 ; a:q 1 | true",
        "sh:and ( [ sh:class a:Port ] [ sh:class a:City ] ) | a:p 1 | true",
        "sh:and ( [ sh:class a:Port ] [ sh:class a:Town ] ) | a:p 1 | false",
        "sh:xone ( [ sh:class a:Port ] [ sh:class a:Town ] ) | a:p 1 | true",
        "sh:xone ( [ sh:class a:Port ] [ sh:class a:City ] ) | a:p 1 | false",
        "sh:not [ sh:class a:Town ] | a:p 1 | true",
        "sh:not [ sh:class a:City ] | a:p 1 | false",
        "sh:not [ sh:path a:q ; sh:minCount 1 ; sh:severity sh:Warning ] | a:q 1 | false",
        "sh:node [ sh:property [ sh:path a:p ; sh:minCount 2 ] ] | a:p 1 | false",
        "sh:property [ sh:path a:p ; sh:qualifiedValueShape [ sh:class a:City ] ; sh:qualifiedMinCount 1 ] | a:p 1 | false",
        // Other targets.
        "sh:targetNode a:orun ; sh:class a:City | a:p 1 | false",
        "sh:targetObjectsOf a:p ; sh:class a:City | a:p a:orun | false",
        "sh:targetSubjectsOf a:p ; sh:class a:City | a:p a:orun | true",
        // SPARQL.
        "sh:sparql [ sh:message 'no' ; sh:select 'SELECT $this { $this <https://a.example/p> 1 }' ] | a:p 2 | true",
        "sh:sparql [ sh:message 'no' ; sh:select 'SELECT $this { $this <https://a.example/p> 1 }' ] | a:p 1 | false",
      })
  void saysWhatJenaSays(String constraint, String selen, boolean conforms) throws Exception {
    Shapes shapes =
        ShapesFile.read(source("a:shape a sh:NodeShape ; sh:targetClass a:City ; " + constraint));
    Graph data = source("a:selen a a:Port ; " + selen).readGraph();
    assertEquals(conforms, ShaclValidator.get().validate(shapes, data).getEntries().isEmpty());
    assertEquals(conforms, new Screening(shapes).lets(data));
  }

  /** A node violates the constraint where its query finds something. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        // What is asked beside the triple patterns.
        "$this a:p ?v FILTER (?v > 1) | a:p 2 | false",
        "$this a:p ?v FILTER (?v > 1) | a:p 1 | true",
        "FILTER NOT EXISTS { $this a:p 1 } | a:p 1 | true",
        "FILTER NOT EXISTS { $this a:p 1 } | a:p 2 | false",
        "OPTIONAL { $this a:p ?v } | a:q 1 | false",
        "{ $this a:p 1 } UNION { $this a:p 2 } | a:p 2 | false",
        "{ $this a:p 1 } UNION { $this a:p 2 } | a:p 3 | true",
        "BIND (1 AS ?v) $this a:p ?v | a:p 1 | false",
        "BIND (1 AS ?v) $this a:p ?v | a:p 2 | true",
        "VALUES ?v { 1 2 } $this a:p ?v | a:p 2 | false",
        "$this a:p ?v MINUS { $this a:q ?v } | a:p 1 ; a:q 1 | true",
        "SELECT (COUNT(?v) AS ?n) { $this a:p ?v } | a:q 1 | false",
        "SELECT ?x { $this a:p ?v } GROUP BY ?x | a:q 1 | true",
        "{ SELECT (COUNT(?v) AS ?n) { ?s a:none ?v } } | a:p 1 | false",
        "SELECT (COUNT(?v) AS ?n) { $this a:p ?v } HAVING (COUNT(?v) = 0) | a:q 1 | false",
        "GRAPH ?g { ?s a:p ?v } | a:p 1 | true",
        // What the triple patterns have in common.
        "$this a:p ?v ; a:q ?v | a:p 1 ; a:q 1 | false",
        "$this a:p ?v ; a:q ?v | a:p 1 ; a:q 2 | true",
        "?v ?v ?v | a:p a:selen | true",
        "$this ?p ?o . ?o ?p $this | a:p a:selen | false",
        "$this ?p ?o . ?o ?p $this | a:p a:orun | true",
        "$this a:p [ a:q 1 ] | a:p a:selen ; a:q 1 | false",
        "$this a:p [ a:q 1 ] | a:p a:selen ; a:q 2 | true",
        "$this a:p ?v . ?v ?q ?w | a:p 1 | true",
        // Paths.
        "$this a/rdfs:subClassOf* a:City | a:p 1 | false",
        "$this a/rdfs:subClassOf* a:Town | a:p 1 | true",
        "?v a/rdfs:subClassOf* a:Harbour ; a:p $this | a:p a:selen | false",
        "?v a/rdfs:subClassOf* a:Harbour ; a:p $this | a:p a:orun | true",
        "?v a/rdfs:subClassOf* ?w . $this a:p ?w | a:p a:City | false",
        "?v rdfs:subClassOf* $this . ?v a:p 1 | a:p 1 | false",
        "$this a:p?/a:p* ?v . ?v a:q 1 | a:p a:selen ; a:q 1 | false",
        "$this a:p?/a:p* ?v . ?v a:q 2 | a:p a:orun ; a:q 1 | true",
        "a:orun ^a:p $this | a:p a:orun | false",
        "$this a:p+ $this | a:p a:orun | true",
        // What ARQ computes.
        "?list <http://jena.apache.org/ARQ/list#member> $this | a:p ( a:orun a:selen ) | false",
      })
  void findsWhatJenaFinds(String query, String selen, boolean conforms) throws Exception {
    String select = query.startsWith("SELECT") ? query : "SELECT $this { " + query + " }";
    String prefixes =
        PREFIXES.lines().filter(line -> line.startsWith("PREFIX")).collect(joining(" "));
    saysWhatJenaSays(
        "sh:sparql [ sh:message 'no' ; sh:select '" + prefixes + " " + select + "' ]",
        selen,
        conforms);
  }

  private RdfSource source(String turtle) throws IOException, ProblemException {
    return RdfSource.of(Files.writeString(folder.resolve("a.ttl"), PREFIXES + turtle + " ."));
  }
}
