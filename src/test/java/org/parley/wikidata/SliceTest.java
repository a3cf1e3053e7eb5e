package org.parley.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.ProblemException;

class SliceTest {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  Path folder;

  @Test
  void whatComesWithParleyIsRdfWithASourceForEachItem() throws Exception {
    String text =
        Resources.toString(
            Resources.getResource("data/wikidata/sample.nt"), StandardCharsets.UTF_8);
    RDFParser.fromString(text, Lang.NTRIPLES).strict(true).parse(GraphFactory.createDefaultGraph());
    assertFalse(text.contains("_:"));
    text.lines()
        .filter(line -> line.startsWith("# Q"))
        .forEach(line -> assertTrue(line.contains("; identifier: "), line));
  }

  @Test
  void onlyWhatIsLinkedIsKeptWithTheNamesOfItsValues() {
    String about = String.join("\n", Slice.bundled().about(List.of("Q76")));
    assertTrue(about.contains("\"Barack Obama\"@en"));
    assertTrue(about.contains("\"President of the United States\"@en"));
    assertFalse(about.contains("Kosovo"));
  }

  @Test
  void coordinatesAreGeometriesToo() {
    String about = String.join("\n", Slice.bundled().about(List.of("Q84")));
    assertTrue(
        about.contains("geosparql#hasGeometry> <https://w3id.org/parley/id/wikidata/Q84-geometry>"),
        about);
    assertTrue(about.contains("geosparql#asWKT> \"Point(-0.118668 51.501941)\"^^"), about);
  }

  @Test
  void thePropertiesInUseHaveTheirNames() {
    String about = String.join("\n", Slice.bundled().about(List.of("Q76")));
    String property = "<http://www.wikidata.org/entity/P39> ";
    assertTrue(
        about.contains(
            property + "<http://www.w3.org/2000/01/rdf-schema#label> \"position held\"@en"),
        about);
    assertTrue(
        about.contains(
            property + "<http://wikiba.se/ontology#claim> <http://www.wikidata.org/prop/P39>"),
        about);
    assertFalse(about.contains("\"population\"@en"), about);
  }

  @Test
  void viewsOfATerritoryAreStatementsOfWhoeverHoldsThemAndNoneIsTruthy() {
    String about = String.join("\n", Slice.bundled().about(List.of("Q7835")));
    String view = "<https://w3id.org/parley/id/viewpoint/crimea-";
    String country = "> <http://www.wikidata.org/prop/statement/P17> ";
    String support = "> <http://www.wikidata.org/prop/qualifier/P3680> ";
    for (String state : List.of("Q159", "Q212")) {
      String item = "<http://www.wikidata.org/entity/" + state + ">";
      assertTrue(about.lines().anyMatch(l -> l.startsWith(view) && l.contains(country + item)));
      assertTrue(about.lines().anyMatch(l -> l.startsWith(view) && l.contains(support + item)));
    }
    assertFalse(about.contains("Q7835> <http://www.wikidata.org/prop/direct/P17>"), about);
  }

  @Test
  void membershipsOfStatesHaveTheirDatesAndSources() {
    String about = String.join("\n", Slice.bundled().about(List.of("Q145")));
    String left = "<https://w3id.org/parley/id/wikidata/Q145-P463-Q458-1973-01-01> ";
    assertTrue(
        about.contains(
            "<http://www.wikidata.org/entity/Q145> <http://www.wikidata.org/prop/P463> " + left),
        about);
    assertTrue(about.contains(left + "<http://www.wikidata.org/prop/qualifier/P580> \"1973-"));
    assertTrue(about.contains(left + "<http://www.wikidata.org/prop/qualifier/P582> \"2020-"));
    assertTrue(about.contains(left + "<http://purl.org/dc/terms/source> \"europa.eu"), about);
    assertTrue(about.contains("\"European Union\"@en"), about);
  }

  @Test
  void statesOutsideTheSamplesHaveMemberships() {
    String members = String.join("\n", Slice.bundled().about(List.of("Q810", "Q881", "Q40")));
    assertTrue(members.contains("Q810> <http://www.wikidata.org/prop/direct/P463> "), members);
    assertTrue(members.contains("Q881> <http://www.wikidata.org/prop/direct/P463> "), members);
    assertTrue(members.contains("Q40> <http://www.wikidata.org/prop/direct/P463> "), members);
  }

  @Test
  void nothingLinkedIsNoGraph() throws ProblemException {
    assertNull(Slice.bundled().write(folder, "https://example.org/graph/wikidata", List.of("Q1")));
  }

  @Test
  void whatWasPulledTakesPrecedence() throws ProblemException {
    ItemCache cache = new ItemCache(folder.resolve("cache"));
    String line = "<http://www.wikidata.org/entity/Q76> <urn:p> \"pulled\" .";
    cache.put("Q76", ImmutableList.of(line));
    assertEquals(ImmutableList.of(line), Slice.bundled().with(cache).about(List.of("Q76")));
  }
}
