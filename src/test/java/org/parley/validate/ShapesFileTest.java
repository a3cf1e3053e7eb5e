package org.parley.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/** Shapes of a user's own. */
class ShapesFileTest {
  private static final String PREFIXES =
      """
      PREFIX sh: <http://www.w3.org/ns/shacl#>
      PREFIX owl: <http://www.w3.org/2002/07/owl#>
      PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
      PREFIX a: <https://a.example/>
      """;

  private final Path folder;
  private final Path ontology;

  ShapesFileTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.ontology = folder.resolve("ontology.ttl");
    Files.writeString(ontology, PREFIXES + "a:Port rdfs:subClassOf a:City .");
  }

  @Test
  void ownShapesAndOntologyAreUsedInPlaceOfOurs() throws Exception {
    Path shapes =
        write(
            "shapes.ttl",
            """
            a:CityShape a sh:NodeShape ; sh:targetClass a:City ; sh:property a:mayor .
            a:mayor sh:path a:mayor ; sh:minCount 1 ; sh:severity sh:Warning ;
              sh:message "A city should have a mayor. Name one." .
            """);
    Path data = write("data.ttl", "a:selen a a:Port .");
    assertEquals(
        ImmutableList.of(
            new Violation(
                null,
                "https://a.example/selen",
                "https://a.example/mayor",
                null,
                "A city should have a mayor. Name one.",
                "https://a.example/mayor",
                Severity.WARNING)),
        Validator.of(shapes, ontology).validate(data));
  }

  @Test
  void importsAreNotFollowed() throws Exception {
    Path imported =
        write(
            "imported.ttl",
            "a:Imported a sh:NodeShape ; sh:targetClass a:City ; sh:class a:Nothing .");
    Path shapes =
        write(
            "shapes.ttl",
            "<https://a.example/shapes> a owl:Ontology ; owl:imports <"
                + imported.toUri()
                + "> .\na:CityShape a sh:NodeShape ; sh:targetClass a:City ; sh:nodeKind sh:IRI .");
    Path data = write("data.ttl", "<https://a.example/selen> a a:City .");
    assertEquals(ImmutableList.of(), Validator.of(shapes, ontology).validate(data));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT $this { SERVICE <https://a.example/sparql> { $this ?p ?o } }",
        "SELECT $this { { service silent ?x { $this ?p ?o } } }",
        "SELECT $this { FILTER(<java:org.example.Evil>($this)) }"
      })
  void shapesThatReachOutAreRefused(String query) throws IOException {
    Path shapes = write("shapes.ttl", sparql(query));
    assertEquals(Code.BAD_SYNTAX, code(shapes));
  }

  @Test
  void wordsThatOnlyLookLikeServiceArePermitted() throws Exception {
    Path shapes = write("shapes.ttl", sparql("SELECT $this { $this <urn:a:in-service> ?service }"));
    Path data = write("data.ttl", "a:selen a a:City ; <urn:a:in-service> 1 .");
    assertEquals(1, Validator.of(shapes, ontology).validate(data).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a:b a:c a:d .",
        "a:CityShape a sh:NodeShape ; sh:targetClass a:City ; sh:property [ sh:minCount 1 ] .",
        "a:CityShape a sh:NodeShape ; sh:targetClass a:City ; sh:minCount \"one\" ."
      })
  void badShapesAreRefused(String shapes) throws IOException {
    assertEquals(Code.BAD_SYNTAX, code(write("shapes.ttl", shapes)));
  }

  @Test
  void badQueriesAreRefused() throws IOException {
    assertEquals(Code.BAD_SYNTAX, code(write("shapes.ttl", sparql("SELECT $this {"))));
  }

  private static String sparql(String query) {
    return "a:CityShape a sh:NodeShape ; sh:targetClass a:City ;\n"
        + "  sh:sparql [ sh:select \""
        + query
        + "\" ] .";
  }

  private Code code(Path shapes) {
    return assertThrows(ProblemException.class, () -> Validator.of(shapes, ontology))
        .problem()
        .code();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), PREFIXES + content);
  }
}
