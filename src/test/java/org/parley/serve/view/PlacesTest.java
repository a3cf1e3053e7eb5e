package org.parley.serve.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;
import org.parley.serve.graph.GraphReader;

class PlacesTest {
  private static final String BASE = "https://example.org/";

  private final Places places = new Places(new GraphReader(data()));

  @Test
  void anEntityIsWhereItsItemIs() {
    assertEquals(Optional.of("20 45"), places.point(node("tarsia")));
    assertEquals(Optional.empty(), places.point(node("nowhere")));
  }

  @Test
  void aStatementIsAtItsTerritoryOrElseWhereItsSentenceSpeaksOf() {
    assertEquals(List.of(node("tarsia")), places.of(node("status")));
    assertEquals(List.of(node("belmar")), places.of(node("claim")));
    assertEquals(List.of(), places.of(node("elsewhere")));
  }

  private static DatasetGraph data() {
    DatasetGraph data = DatasetGraphFactory.create();
    RDFParser.fromString(
            """
            PREFIX p: <https://w3id.org/parley/ontology#>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            <g> {
              <tarsia> a p:Territory ; skos:exactMatch <q1> . <q1> wdt:P625 "Point(20 45)"^^geo:wktLiteral .
              <belmar> a p:City ; skos:exactMatch <q2> . <q2> wdt:P625 "Point(1 2)"^^geo:wktLiteral .
              <nowhere> a p:State .
              <status> p:territory <tarsia> ; p:inSentence <sentence> .
              <claim> p:inSentence <sentence> .
              <mention> a p:Mention ; p:inSentence <sentence> ; p:refersTo <belmar> .
              <elsewhere> p:territory <nowhere> .
            }
            """,
            Lang.TRIG)
        .base(BASE)
        .parse(data);
    return data;
  }

  private static Node node(String name) {
    return NodeFactory.createURI(BASE + name);
  }
}
