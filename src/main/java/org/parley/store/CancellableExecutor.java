package org.parley.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpFilter;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpQuadPattern;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.GraphTDB;

/**
 * TDB2's executor with two changes; joins stay with TDB2 and its optimiser.
 *
 * <ul>
 *   <li>Property paths end when their query is cancelled. Jena computes a closure such as {@code
 *       (:p*)*} to its end before it hands out a row and only then looks whether the time is up
 *       (apache/jena#3535). Here the graph that the closure walks looks on every step.
 *   <li>Patterns over the union of the graphs are matched through {@link UnionView}.
 * </ul>
 */
final class CancellableExecutor extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY = CancellableExecutor::new;

  private CancellableExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpQuadPattern pattern, QueryIterator input) {
    return isOfUnion(pattern) ? overUnion().matched(pattern, input) : super.execute(pattern, input);
  }

  @Override
  protected QueryIterator execute(OpFilter filter, QueryIterator input) {
    return filter.getSubOp() instanceof OpQuadPattern pattern
            && isOfUnion(pattern)
            && !hasPatterns(filter.getExprs())
        ? overUnion().matched(filter, input)
        : super.execute(filter, input);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean cancelled = execCxt.getCancelSignal();
    Graph graph = execCxt.getActiveGraph();
    if (cancelled == null || graph == null || graph instanceof CancellableGraph) {
      return super.execute(path, input);
    }
    Graph walked =
        graph instanceof GraphTDB stored && Quad.isUnionGraph(stored.getGraphName())
            ? UnionView.of(stored.getDSG()).getUnionGraph()
            : graph;
    ExecutionContext watched =
        ExecutionContext.copyChangeActiveGraph(execCxt, new CancellableGraph(walked, cancelled));
    return new QueryIterPath(path.getTriplePath(), input, watched);
  }

  private QueryIterator matched(OpQuadPattern pattern, QueryIterator input) {
    return super.execute(pattern, input);
  }

  private QueryIterator matched(OpFilter filter, QueryIterator input) {
    return super.execute(filter, input);
  }

  private boolean isOfUnion(OpQuadPattern pattern) {
    return Quad.isUnionGraph(pattern.getGraphNode())
        && execCxt.getActiveGraph() instanceof GraphTDB
        && execCxt.getDataset() instanceof DatasetGraphTDB;
  }

  private CancellableExecutor overUnion() {
    return new CancellableExecutor(
        new ExecutionContext(
            execCxt.getContext(),
            execCxt.getActiveGraph(),
            UnionView.of((DatasetGraphTDB) execCxt.getDataset()),
            execCxt.getExecutor(),
            execCxt.getCancelSignal()));
  }

  /** Patterns within {@code EXISTS} may be of other graphs than the union. */
  private static boolean hasPatterns(ExprList filters) {
    boolean[] found = new boolean[1];
    ExprVisitorBase visitor =
        new ExprVisitorBase() {
          @Override
          public void visit(ExprFunctionOp exists) {
            found[0] = true;
          }
        };
    filters.forEach(filter -> Walker.walk(filter, visitor));
    return found[0];
  }
}
