package org.parley.serve.sparql;

import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecDatasetBuilder;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.parley.store.SafeExecution;
import org.parley.store.Services;

/**
 * Prepares queries so that they can do no harm, whatever the dataset's own context permits: secured
 * as {@link SafeExecution} says, with a time limit, and with the union of the named graphs as
 * default graph.
 */
public final class QueryRunner {
  private final Context context;
  private final Duration limit;
  private final Services services;

  public QueryRunner(DatasetGraph dataset, Duration limit, Services services) {
    this.limit = limit;
    this.context = dataset.getContext().copy();
    this.services = services;
    SafeExecution.secure(context, services);
    context.set(TDB2.symUnionDefaultGraph, true);
  }

  /** The longest time that a query may take. */
  Duration limit() {
    return limit;
  }

  /** The endpoints that queries may call. */
  Services services() {
    return services;
  }

  /** Prepares a query over the whole dataset. */
  public QueryExec prepare(DatasetGraph dataset, Query query, Map<String, Node> substitutions) {
    return prepare(dataset, query, new DatasetDescription(), limit, substitutions);
  }

  /**
   * Prepares a query.
   *
   * @param graphs the graphs to look at; if it names none, those that the query names. Graphs are
   *     parts of the dataset, never files or addresses
   * @param wanted the time limit wanted; the server's own limit stays the upper bound
   */
  public QueryExec prepare(
      DatasetGraph dataset, Query query, DatasetDescription graphs, Duration wanted) {
    return prepare(dataset, query, graphs, wanted, ImmutableMap.of());
  }

  private QueryExec prepare(
      DatasetGraph dataset,
      Query query,
      DatasetDescription graphs,
      Duration wanted,
      Map<String, Node> substitutions) {
    DatasetDescription parts =
        graphs.isEmpty()
            ? DatasetDescription.create(query.getGraphURIs(), query.getNamedGraphURIs())
            : graphs;
    Query bare = query;
    if (query.hasDatasetDescription()) {
      // To clone a query is to build it anew.
      bare = query.cloneQuery();
      bare.getGraphURIs().clear();
      bare.getNamedGraphURIs().clear();
    }
    // TDB2 by itself would take FROM with a union default graph for the whole union.
    DatasetGraph view =
        parts.isEmpty() ? dataset : DynamicDatasets.dynamicDataset(parts, dataset, false);
    long millis = Math.max(1, Math.min(wanted.toMillis(), limit.toMillis()));
    QueryExecDatasetBuilder builder =
        QueryExec.newBuilder()
            .dataset(view)
            .query(bare)
            .context(context.copy())
            .timeout(millis, TimeUnit.MILLISECONDS);
    substitutions.forEach(builder::substitution);
    return builder.build();
  }
}
