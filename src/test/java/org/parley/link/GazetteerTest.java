package org.parley.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

class GazetteerTest {
  private static final String PREFIXES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix entity: <https://w3id.org/parley/id/entity/> .
      @prefix parley: <https://w3id.org/parley/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      """;

  private final Path folder;

  GazetteerTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void readsAnEntryWithAllThatItSays() throws Exception {
    GazetteerEntry denmark =
        load("""
                entity:denmark a parley:State ;
                    rdfs:label "Denmark"@en ;
                    parley:demonym "Danes"@en ;
                    parley:adjective "Danish"@en ;
                    parley:metonym "Copenhagen"@en ;
                    parley:iso3166 "DK" ;
                    parley:wikidataId "Q35" ;
                    dcterms:source "a list" .
                """)
            .entry("denmark");

    assertNotNull(denmark);
    assertEquals(EntityType.STATE, denmark.type());
    assertEquals("Denmark", denmark.label());
    assertEquals(ImmutableList.of("Danes"), denmark.demonyms());
    assertEquals(ImmutableList.of("Danish"), denmark.adjectives());
    assertEquals(ImmutableList.of("Copenhagen"), denmark.metonyms());
    assertEquals("DK", denmark.iso3166());
    assertEquals("Q35", denmark.wikidata());
    assertNull(denmark.note());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          parley:demonyn "Danes"@en          | an entry has a property that is not known
          parley:demonym "Danes"             | demonym has a value of the wrong shape
          parley:demonym "Dänen"@de          | demonym has a value of the wrong shape
          parley:demonym " Danes"@en         | demonym has a value of the wrong shape
          parley:iso3166 "dk"                | iso3166 has a value of the wrong shape
          parley:wikidataId "35"             | wikidataId has a value of the wrong shape
          rdfs:label "Dania"@en              | an entry has label twice
          a parley:Country                   | an entry has a type that is not known
          a parley:Region                    | an entry has two types
          """)
  void namesFileAndLineOfWhatDoesNotBelongThere(String line, String message) {
    Problem problem =
        problemOf(
            "entity:denmark a parley:State ;\n  rdfs:label \"Denmark\"@en ;\n  " + line + " .\n");

    assertEquals(Code.BAD_GAZETTEER, problem.code());
    assertEquals(message, problem.message());
    assertTrue(problem.place().endsWith("test.ttl:7"), problem.place());
  }

  @Test
  void refusesAnItemWithoutSource() {
    Problem problem =
        problemOf(
            "entity:denmark a parley:State; rdfs:label \"Denmark\"@en; parley:wikidataId \"Q35\" .");

    assertEquals("an entry has a Wikidata item without dcterms:source", problem.message());
    assertEquals("denmark", problem.value());
  }

  @Test
  void refusesAnEntryWithoutLabelOrType() {
    assertEquals("an entry has no label", problemOf("entity:x a parley:State .").message());
    assertEquals("an entry has no type", problemOf("entity:x rdfs:label \"X\"@en .").message());
  }

  @Test
  void refusesAnIriThatGivesNoKey() {
    assertEquals(
        "an entry has no usable IRI",
        problemOf("<https://example.org/Dänemark> a parley:State .").message());
  }

  @Test
  void refusesTwoEntriesWithOneKey() throws Exception {
    write("a.ttl", "entity:x a parley:State ; rdfs:label \"X\"@en .");
    write("b.ttl", "entity:x a parley:City ; rdfs:label \"X\"@en .");

    Problem problem = assertThrows(ProblemException.class, () -> Gazetteer.load(folder)).problem();

    assertEquals("x", problem.value());
    assertTrue(problem.place().endsWith("b.ttl"), problem.place());
  }

  @Test
  void brokenTurtleIsOneLineWithItsPlace() {
    Problem problem = problemOf("entity:x a parley:State ;\n  rdfs:label \"X@en .\n");

    assertEquals(Code.BAD_GAZETTEER, problem.code());
    assertTrue(problem.place().matches(".*test\\.ttl:[67]"), problem.place());
    assertEquals(1, problem.line().lines().count());
  }

  @Test
  void missingFileIsNamed() {
    Path missing = folder.resolve("none.ttl");

    Problem problem = assertThrows(ProblemException.class, () -> Gazetteer.load(missing)).problem();

    assertEquals(Code.MISSING_FILE, problem.code());
    assertEquals(missing.toString(), problem.place());
  }

  @Test
  void bundledFilesAreThoseOfTheFolder() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/gazetteer"))) {
      assertEquals(
          Gazetteer.BUNDLED,
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".ttl"))
              .sorted()
              .collect(ImmutableList.toImmutableList()));
    }
  }

  @Test
  void bundledGazetteerKnowsStatesAndKeepsDisputesOpen() {
    Gazetteer gazetteer = Gazetteer.bundled();

    assertTrue(
        gazetteer.entries().stream().filter(e -> e.iso3166() != null).count() > 190,
        "every state of the United Nations has its code");
    GazetteerEntry crimea = gazetteer.entry("crimea");
    assertNotNull(crimea);
    assertEquals(EntityType.TERRITORY, crimea.type());
    assertEquals(64, gazetteer.sha256().length());
  }

  @Test
  void differentContentHasADifferentHash() throws Exception {
    String one = load("entity:x a parley:State ; rdfs:label \"X\"@en .").sha256();
    String other = load("entity:x a parley:City ; rdfs:label \"X\"@en .").sha256();

    assertTrue(!one.equals(other), one);
  }

  private Gazetteer load(String turtle) throws IOException, ProblemException {
    return Gazetteer.load(write("test.ttl", turtle));
  }

  private Problem problemOf(String turtle) {
    return assertThrows(ProblemException.class, () -> load(turtle)).problem();
  }

  private Path write(String name, String turtle) throws IOException {
    return Files.writeString(folder.resolve(name), PREFIXES + turtle);
  }
}
