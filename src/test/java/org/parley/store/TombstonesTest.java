package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.Test;

class TombstonesTest {
  private static final Node GRAPH = iri("graph/a");

  private final DatasetGraph data =
      parsed(
          """
          <graph/a> { <document/a> <p> <event/1> . <event/1> <p> 1 . <event/1#part> <p> 1 . <entity/x> <p> 1 }
          <graph/b> { <entity/x> <p> 2 }
          """);

  @Test
  void whatGoesWithItsGraphIsGone() {
    replace("");
    assertEquals(Optional.of(GRAPH), Tombstones.goneFrom(data, iri("event/1")));
    assertEquals(Optional.of(GRAPH), Tombstones.goneFrom(data, iri("document/a")));
    assertEquals(Optional.of(GRAPH), Tombstones.goneFrom(data, GRAPH));
  }

  @Test
  void whatAnotherGraphSpeaksOfIsNot() {
    replace("");
    assertEquals(Optional.empty(), Tombstones.goneFrom(data, iri("entity/x")));
    assertEquals(Optional.empty(), Tombstones.goneFrom(data, iri("event/1#part")));
    assertEquals(Optional.empty(), Tombstones.goneFrom(data, iri("event/never")));
  }

  @Test
  void whatStaysOrReturnsIsNotGone() {
    replace("<graph/a> { <document/a> <p> <event/2> . <event/2> <p> 1 }");
    assertEquals(Optional.of(GRAPH), Tombstones.goneFrom(data, iri("event/1")));
    assertEquals(Optional.empty(), Tombstones.goneFrom(data, iri("document/a")));
    replace("<graph/a> { <document/a> <p> <event/1> . <event/1> <p> 1 }");
    assertEquals(Optional.empty(), Tombstones.goneFrom(data, iri("event/1")));
    assertEquals(Optional.of(GRAPH), Tombstones.goneFrom(data, iri("event/2")));
  }

  private void replace(String trig) {
    ImmutableSet<Node> before = Tombstones.subjects(data, GRAPH);
    data.removeGraph(GRAPH);
    data.addAll(parsed(trig));
    Tombstones.update(data, GRAPH, before);
  }

  private static DatasetGraph parsed(String trig) {
    DatasetGraph parsed = DatasetGraphFactory.create();
    RDFParser.fromString(trig, Lang.TRIG).base(SampleGraphs.BASE).parse(parsed);
    return parsed;
  }

  private static Node iri(String name) {
    return NodeFactory.createURI(SampleGraphs.BASE + name);
  }
}
