package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;

class CensusTest {
  private static final Node STATE = NodeFactory.createURI("urn:State");
  private static final Node NAME = NodeFactory.createURI("urn:name");

  @Test
  void aTripleCountsOnceHoweverManyGraphsHaveIt() {
    for (DatasetGraph data :
        ImmutableList.of(DatabaseMgr.createDatasetGraph(), DatasetGraphFactory.createTxnMem())) {
      fill(data, 50);
      Census census = Txn.calculateRead(data, () -> Census.of(data));
      assertEquals(ImmutableList.of(new Census.Entry(STATE, 51)), census.classes());
      assertEquals(
          ImmutableList.of(new Census.Entry(Vocabulary.TYPE, 51), new Census.Entry(NAME, 1)),
          census.properties());
      assertEquals(52, census.triples());
      assertEquals(51, census.ofClass(STATE));
      assertEquals(0, census.ofClass(NAME));
      assertEquals(1, census.ofProperty(NAME));
    }
  }

  @Test
  void itEndsWhenItsThreadIsInterrupted() {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    fill(data, 20_000);
    Thread.currentThread().interrupt();
    try {
      assertThrows(
          QueryCancelledException.class, () -> Txn.executeRead(data, () -> Census.of(data)));
    } finally {
      Thread.interrupted();
    }
  }

  private static void fill(DatasetGraph data, int graphs) {
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < graphs; i++) {
            Node graph = NodeFactory.createURI("urn:g" + i);
            Node shared = NodeFactory.createURI("urn:shared");
            data.add(graph, NodeFactory.createURI("urn:s" + i), Vocabulary.TYPE, STATE);
            data.add(graph, shared, Vocabulary.TYPE, STATE);
            data.add(graph, shared, NAME, NodeFactory.createLiteralString("Shared"));
          }
        });
  }
}
