package org.parley.store;

import com.google.common.collect.MapMaker;
import java.util.Arrays;
import java.util.concurrent.ConcurrentMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.QuadTable;
import org.apache.jena.tdb2.store.StoragePrefixesTDB;
import org.apache.jena.tdb2.store.StorageTDB;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The union of a dataset's named graphs, read without going through all graphs of a triple (see
 * {@link UnionIndex}). Within the transactions of the dataset.
 */
public final class UnionView {
  private static final ConcurrentMap<DatasetGraphTDB, DatasetGraphTDB> VIEWS =
      new MapMaker().weakKeys().makeMap();

  private UnionView() {}

  /** The union of the named graphs; that of the dataset itself where it is none of TDB2. */
  public static Graph graph(DatasetGraph data) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(data);
    return stored == null ? data.getUnionGraph() : of(stored).getUnionGraph();
  }

  /**
   * The dataset as one that is asked for the union only: patterns of all graphs give each triple
   * once, with any one of its graphs.
   */
  static DatasetGraphTDB of(DatasetGraphTDB data) {
    return VIEWS.computeIfAbsent(data, UnionView::make);
  }

  private static DatasetGraphTDB make(DatasetGraphTDB data) {
    NodeTupleTable quads = data.getQuadTable().getNodeTupleTable();
    TupleIndex[] indexes =
        Arrays.stream(quads.getTupleTable().getIndexes())
            .map(UnionIndex::of)
            .toArray(TupleIndex[]::new);
    return new DatasetGraphTDB(
        data.getLocation(),
        data.getStoreParams(),
        data.getReorderTransform(),
        new StorageTDB(
            data.getTxnSystem(),
            data.getTripleTable(),
            new QuadTable(indexes, quads.getNodeTable())),
        (StoragePrefixesTDB) data.getStoragePrefixes(),
        data.getTxnSystem());
  }
}
