package org.parley.wikidata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.junit.jupiter.api.Test;

/** The JSON is that of Wikidata with what it has of oddities. */
class ItemTriplesTest {
  private static final ItemTriples TRIPLES =
      new ItemTriples(
          ImmutableSet.of("mul", "en", "de"),
          ImmutableSet.of("P17", "P39", "P625", "P1082", "P571", "P856", "P297", "P1310"));

  @Test
  void labelsInTheLanguagesAskedFor() {
    ImmutableList<String> triples =
        of("'labels':{'mul':{'language':'mul','value':'Norland'},'fr':{'value':'Norlande'}}");
    assertTrue(
        triples.contains(
            "<http://www.wikidata.org/entity/Q1> <http://www.w3.org/2000/01/rdf-schema#label>"
                + " \"Norland\"@mul ."));
    assertFalse(triples.toString().contains("Norlande"));
  }

  @Test
  void emptyMapsMayBeWrittenAsLists() {
    assertEquals(
        2, // its type and the number of its site links
        of("'labels':[],'descriptions':[],'aliases':[],'claims':[],'sitelinks':[]").size());
  }

  @Test
  void statementsKeepRankAndQualifiers() {
    String triples =
        of("'claims':{'P39':["
                + statement("P39", "normal", item("Q5"), "a1")
                + ","
                + statement("P39", "preferred", item("Q6"), "a2")
                    .replace(
                        "'rank'",
                        "'qualifiers':{'P580':[{'snaktype':'value','property':'P580','datavalue':"
                            + "{'type':'time','value':{'time':'+2000-00-00T00:00:00Z'}}}]},'rank'")
                + ","
                + statement("P39", "deprecated", item("Q7"), "a3")
                + "]}")
            .toString();
    assertTrue(
        triples.contains(
            "/entity/Q1> <http://www.wikidata.org/prop/direct/P39> <http://www.wikidata.org/entity/Q6>"));
    assertFalse(triples.contains("prop/direct/P39> <http://www.wikidata.org/entity/Q5>"));
    assertTrue(
        triples.contains(
            "statement/Q1-a1> <http://www.wikidata.org/prop/statement/P39> <http://www.wikidata.org/entity/Q5>"));
    assertTrue(
        triples.contains(
            "statement/Q1-a3> <http://wikiba.se/ontology#rank> <http://wikiba.se/ontology#DeprecatedRank>"));
    assertTrue(
        triples.contains(
            "statement/Q1-a2> <http://www.wikidata.org/prop/qualifier/P580>"
                + " \"2000-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>"));
  }

  @Test
  void valuesOfAllKinds() {
    String triples =
        of("'claims':{'P625':["
                + statement(
                    "P625",
                    "normal",
                    "'datavalue':{'type':'globecoordinate','value':{'latitude':-51.75,'longitude':-59.0,'globe':'http://www.wikidata.org/entity/Q2'}}",
                    "b1")
                + "],'P1082':["
                + statement(
                    "P1082",
                    "normal",
                    "'datavalue':{'type':'quantity','value':{'amount':'+3198','unit':'1'}}",
                    "b2")
                + "],'P856':["
                + statement(
                    "P856",
                    "normal",
                    "'datatype':'url','datavalue':{'type':'string','value':'https://example.org/a b'}",
                    "b3")
                + "],'P297':["
                + statement(
                    "P297",
                    "normal",
                    "'datatype':'external-id','datavalue':{'type':'string','value':'F\\\"K'}",
                    "b4")
                + "],'P17':["
                + statement("P17", "normal", "'snaktype':'somevalue'", "b5")
                + "],'P571':["
                + statement("P571", "normal", "'datavalue':{'type':'tardis','value':{'x':1}}", "b6")
                + "]}")
            .toString();
    assertTrue(
        triples.contains(
            "\"Point(-59.0 -51.75)\"^^<http://www.opengis.net/ont/geosparql#wktLiteral>"));
    assertTrue(triples.contains("\"+3198\"^^<http://www.w3.org/2001/XMLSchema#decimal>"));
    assertTrue(triples.contains("<https://example.org/a%20b>"));
    assertTrue(triples.contains("\"F\\\"K\""), triples);
    assertTrue(triples.contains(".well-known/genid/"));
    assertTrue(triples.contains("wikidata.org/prop/P571>"));
    assertFalse(triples.contains("prop/direct/P571>"));
  }

  @Test
  void siteLinksOfTheLanguagesAndTheirNumber() {
    String triples =
        of("'sitelinks':{'dewiki':{'title':'Norland (Staat)'},'frwiki':{'title':'N'},'enwikinews':{'title':'x'}}")
            .toString();
    assertTrue(
        triples.contains(
            "<https://de.wikipedia.org/wiki/Norland_(Staat)> <http://schema.org/about>"
                + " <http://www.wikidata.org/entity/Q1>"));
    assertFalse(triples.contains("fr.wikipedia"));
    assertTrue(triples.contains("wikiba.se/ontology#sitelinks> \"3\""));
  }

  private static String item(String id) {
    return "'datavalue':{'type':'wikibase-entityid','value':{'entity-type':'item','id':'"
        + id
        + "'}}";
  }

  private static String statement(String property, String rank, String value, String id) {
    String type = value.startsWith("'snaktype'") ? "" : "'snaktype':'value',";
    return "{'mainsnak':{"
        + type
        + "'property':'"
        + property
        + "',"
        + value
        + "},'rank':'"
        + rank
        + "','id':'Q1$"
        + id
        + "'}";
  }

  private static ImmutableList<String> of(String parts) {
    try {
      return TRIPLES.of(
          new ItemJson(
              new ObjectMapper().readTree(("{'id':'Q1'," + parts + "}").replace('\'', '"'))));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
