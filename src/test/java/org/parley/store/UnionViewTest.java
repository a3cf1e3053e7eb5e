package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.Proxy;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.atlas.lib.tuple.TupleFactory;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The union of the graphs, read as {@link UnionView} does, against how TDB2 reads it. */
class UnionViewTest {
  private static final int GRAPHS = 90;

  @Test
  void everyPatternGivesWhatTheUnionHolds() {
    DatasetGraph data = filled(GRAPHS);
    Txn.executeRead(
        data,
        () -> {
          List<Node> nodes = List.of(Node.ANY, node("state"), node("name"), node("s7"), node("no"));
          for (Node subject : nodes) {
            for (Node predicate : nodes) {
              for (Node object : nodes) {
                assertEquals(
                    Iter.toList(data.getUnionGraph().find(subject, predicate, object)),
                    Iter.toList(UnionView.graph(data).find(subject, predicate, object)));
              }
            }
          }
        });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SELECT * { ?s ?p ?o }",
        "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
        "SELECT * { ?s <urn:of> ?x . ?x <urn:name> ?name }",
        "SELECT * { ?s <urn:of> ?x . ?x <urn:name> ?name FILTER (?name != <urn:s7>) }",
        "SELECT * { GRAPH ?g { ?s <urn:of> ?x } }",
        "SELECT * { ?x <urn:name> ?n GRAPH ?g { ?x <urn:name> ?n } }",
        "SELECT * { ?x <urn:name> ?n FILTER EXISTS { GRAPH <urn:g3> { ?x <urn:name> ?n } } }",
        "SELECT * { GRAPH ?g { ?s <urn:of> ?x } FILTER NOT EXISTS { ?x <urn:name> ?g } }",
        "SELECT * { GRAPH ?g { ?s <urn:of> ?x FILTER EXISTS { ?x <urn:name> <urn:s7> } } }",
        "SELECT * { ?s <urn:of> ?x OPTIONAL { ?x <urn:name> ?n } }",
        "SELECT * { ?s <urn:of> ?x MINUS { ?s <urn:name> ?n } }",
        "SELECT * { ?s <urn:of>/<urn:name> ?n }",
        "SELECT * { ?s <urn:of>* ?n }",
        "SELECT * { ?s <urn:of>?/<urn:name> ?n }",
        "SELECT ?p (COUNT(?s) AS ?n) { ?s ?p ?o } GROUP BY ?p",
        "SELECT * { GRAPH <urn:x-arq:UnionGraph> { ?s <urn:name> ?o } }",
        "SELECT * { { SELECT DISTINCT ?x { ?s <urn:of> ?x } } ?x <urn:name> ?n }",
      })
  void queriesGiveWhatTheyGaveBefore(String query) {
    DatasetGraph data = filled(GRAPHS);
    Context plain = context(data);
    QC.setFactory(plain, OpExecutorTDB2.OpExecFactoryTDB);
    Context secured = context(data);
    SafeExecution.secure(secured);
    ImmutableList<String> rows = rows(data, secured, query);
    assertTrue(!rows.isEmpty());
    assertEquals(rows(data, plain, query), rows);
  }

  @Test
  void whatIsReadDoesNotGrowWithTheGraphsOfATriple() {
    assertEquals(read(100), read(3000));
    assertTrue(read(3000) < 100, "read " + read(3000));
  }

  /** How many quads are read for the names of what all graphs name. */
  private static int read(int graphs) {
    DatasetGraph data = filled(graphs);
    AtomicInteger read = new AtomicInteger();
    Txn.executeRead(
        data,
        () -> {
          TupleIndexRecord index =
              TDBInternal.getDatasetGraphTDB(data)
                  .getQuadTable()
                  .getNodeTupleTable()
                  .getTupleTable()
                  .selectIndex("SPOG", TupleIndexRecord.class);
          TupleIndexRecord counted =
              new TupleIndexRecord(
                  4,
                  index.getMapping(),
                  "SPOG",
                  new RecordFactory(4 * NodeId.SIZE, 0),
                  counting(index.getRangeIndex(), read));
          Tuple<NodeId> names =
              TupleFactory.create4(
                  NodeId.NodeIdAny,
                  TDBInternal.getNodeId(data, node("state")),
                  TDBInternal.getNodeId(data, node("name")),
                  NodeId.NodeIdAny);
          assertEquals(2, Iter.count(UnionIndex.of(counted).find(names)));
        });
    return read.get();
  }

  private static RangeIndex counting(RangeIndex index, AtomicInteger read) {
    return (RangeIndex)
        Proxy.newProxyInstance(
            RangeIndex.class.getClassLoader(),
            new Class<?>[] {RangeIndex.class},
            (self, method, arguments) -> {
              Object result = method.invoke(index, arguments);
              return result instanceof Iterator<?> records
                  ? Iter.map(
                      records,
                      record -> {
                        read.incrementAndGet();
                        return record;
                      })
                  : result;
            });
  }

  private static Context context(DatasetGraph data) {
    Context context = data.getContext().copy();
    context.set(TDB2.symUnionDefaultGraph, true);
    return context;
  }

  private static ImmutableList<String> rows(DatasetGraph data, Context context, String query) {
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution =
              QueryExec.newBuilder()
                  .dataset(data)
                  .query(QueryFactory.create(query))
                  .context(context)
                  .build()) {
            return Stream.of(execution.select().materialize())
                .flatMap(rows -> Iter.asStream(rows))
                .map(Object::toString)
                .sorted()
                .collect(ImmutableList.toImmutableList());
          }
        });
  }

  /** Each graph has a statement of its own about a state, and the two names of the state. */
  private static DatasetGraph filled(int graphs) {
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        data,
        () -> {
          for (int i = 0; i < graphs; i++) {
            Node graph = node("g" + i);
            data.add(graph, node("s" + i), node("of"), node("state"));
            data.add(graph, node("state"), node("name"), node("s7"));
            data.add(graph, node("state"), node("name"), NodeFactory.createLiteralString("State"));
          }
        });
    return data;
  }

  private static Node node(String name) {
    return NodeFactory.createURI("urn:" + name);
  }
}
