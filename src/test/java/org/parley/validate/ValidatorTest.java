package org.parley.validate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValidatorTest {
  private static final Validator VALIDATOR = Validator.standard();
  private static final String PREFIXES =
      """
      PREFIX parley: <https://w3id.org/parley/ontology#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      """;
  private static final String UNNAMED_CITY =
      "<https://w3id.org/parley/id/entity/port-selen>"
          + " <http://www.w3.org/1999/02/22-rdf-syntax-ns#type>"
          + " <https://w3id.org/parley/ontology#City> ";

  private final Path folder;

  ValidatorTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"parley.ttl", "alignments.ttl"})
  void ontologyConformsItself(String name) throws Exception {
    assertEquals(ImmutableList.of(), VALIDATOR.validate(file(name, resource("ontology/" + name))));
  }

  @Test
  void whatTheMappingWritesConforms() throws Exception {
    Path file = file("dispatch.nq", resource("org/parley/rdf/dispatch.nq"));
    assertEquals(ImmutableList.of(), VALIDATOR.validate(file));
  }

  @Test
  void namesGraphNodePropertyAndValue() throws Exception {
    Path file =
        file(
            "a.trig",
            PREFIXES
                + """
                <https://a.example/g> {
                  <https://a.example/e> a parley:City ; rdfs:label "E" ; parley:wikidataId "42" .
                }
                """);
    assertEquals(
        ImmutableList.of(
            new Violation(
                "https://a.example/g",
                "https://a.example/e",
                "https://w3id.org/parley/ontology#wikidataId",
                "42",
                "A parley:wikidataId is the letter Q and a number without leading zeros, such as"
                    + " \"Q42\".",
                "https://w3id.org/parley/shapes#wikidataId",
                Severity.VIOLATION)),
        VALIDATOR.validate(file));
  }

  @Test
  void namesTheCulpritWhereAWholeGraphIsChecked() throws Exception {
    Path file =
        file(
            "a.ttl",
            PREFIXES
                + """
                <https://a.example/e> a parley:City ; rdfs:label "E" ;
                  <https://a.example/near> <https://a.example/f> .
                <https://a.example/f> a parley:Region ; rdfs:label "F" .
                """);
    Violation violation = VALIDATOR.validate(file).get(0);
    assertEquals("https://a.example/e", violation.focusNode());
    assertEquals("https://a.example/near", violation.path());
    assertTrue(violation.message().contains("https://a.example/near"), violation.message());
  }

  @Test
  void checksGraphsOneByOne() throws Exception {
    // Together the two would conform, but the second could be removed.
    Path file =
        file(
            "a.trig",
            PREFIXES
                + """
                <https://a.example/g> { <https://a.example/e> a parley:City }
                <https://a.example/h> { <https://a.example/e> rdfs:label "E" }
                """);
    assertEquals(ImmutableList.of("https://a.example/g"), graphs(VALIDATOR.validate(file)));
  }

  @Test
  void gathersGraphsWhoseStatementsAreScattered() throws Exception {
    String label =
        "<https://w3id.org/parley/id/entity/port-selen>"
            + " <http://www.w3.org/2000/01/rdf-schema#label> \"Port Selen\" ";
    Path file =
        file(
            "a.nq",
            UNNAMED_CITY
                + "<https://a.example/g> .\n"
                + UNNAMED_CITY
                + "<https://a.example/h> .\n"
                + UNNAMED_CITY
                + ".\n"
                + label
                + "<https://a.example/g> .\n"
                + label
                + ".\n");
    assertEquals(ImmutableList.of("https://a.example/h"), graphs(VALIDATOR.validate(file)));
  }

  @Test
  void checksTheDefaultGraphToo() throws Exception {
    Violation violation = VALIDATOR.validate(file("a.nq", UNNAMED_CITY + ".\n")).get(0);
    assertEquals(null, violation.graph());
  }

  @Test
  void readsCompressedFiles() throws Exception {
    Path file = folder.resolve("A.NQ.GZ");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write((UNNAMED_CITY + "<https://a.example/g> .\n").getBytes(UTF_8));
    }
    assertEquals(ImmutableList.of("https://a.example/g"), graphs(VALIDATOR.validate(file)));
  }

  @Test
  void saysTheSameOfADatasetAsOfItsFile() throws Exception {
    Path file =
        file(
            "a.nq",
            UNNAMED_CITY
                + "<https://a.example/h> .\n"
                + UNNAMED_CITY
                + "<https://a.example/g> .\n"
                + UNNAMED_CITY
                + ".\n");
    DatasetGraph dataset = DatasetGraphFactory.createTxnMem();
    dataset.begin(ReadWrite.WRITE);
    RDFDataMgr.read(dataset, Files.newInputStream(file), Lang.NQUADS);
    dataset.commit();
    dataset.end();
    ImmutableList<Violation> violations = VALIDATOR.validate(dataset);
    assertEquals(3, violations.size());
    assertEquals(VALIDATOR.validate(file), violations);
    dataset.begin(ReadWrite.READ);
    assertEquals(violations, VALIDATOR.validate(dataset));
    assertTrue(dataset.isInTransaction());
    dataset.end();
  }

  @Test
  void graphNamesAreIris() {
    Node city = NodeFactory.createURI("https://w3id.org/parley/ontology#City");
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.add(NodeFactory.createBlankNode("g"), city, city, city);
    dataset.add(NodeFactory.createURI("javascript:alert(1)"), city, city, city);
    assertEquals(
        ImmutableList.of("_:g", "javascript:alert(1)"), graphs(VALIDATOR.validate(dataset)));
  }

  @Test
  void tripleTermsAreNoNodes() {
    Node city = NodeFactory.createURI("https://w3id.org/parley/ontology#City");
    DatasetGraph dataset = DatasetGraphFactory.create();
    dataset.getDefaultGraph().add(city, city, NodeFactory.createTripleTerm(city, city, city));
    assertEquals(
        "https://w3id.org/parley/shapes#NoBlankNode", VALIDATOR.validate(dataset).get(0).shape());
  }

  @Test
  void relativeIrisAreReportedAndNotResolved() throws Exception {
    Violation violation = VALIDATOR.validate(file("a.nq", "<a> <urn:a:b> \"c\" .\n")).get(0);
    assertEquals("a", violation.focusNode());
    assertEquals("https://w3id.org/parley/shapes#SafeIri", violation.shape());
  }

  @Test
  void canBeUsedByManyThreadsAtOnce() throws Exception {
    Path file = file("a.ttl", resource("validate/conforming.ttl"));
    Path broken = file("b.nq", UNNAMED_CITY + ".\n");
    ExecutorService pool = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Integer>> tasks =
          new ArrayList<>(
              IntStream.range(0, 40)
                  .<Callable<Integer>>mapToObj(
                      i -> () -> VALIDATOR.validate(i % 2 == 0 ? file : broken).size())
                  .toList());
      int found = 0;
      for (Future<Integer> result : pool.invokeAll(tasks)) {
        found += result.get();
      }
      assertEquals(20, found);
    } finally {
      pool.shutdownNow();
    }
  }

  private static ImmutableList<String> graphs(List<Violation> violations) {
    return violations.stream()
        .map(violation -> String.valueOf(violation.graph()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private Path file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }

  private static String resource(String name) throws IOException {
    return Resources.toString(Resources.getResource(name), UTF_8);
  }
}
