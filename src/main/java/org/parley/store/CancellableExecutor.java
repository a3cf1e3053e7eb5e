package org.parley.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.iterator.QueryIterPath;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * TDB2's executor, whose property paths end when their query is cancelled. Jena computes a closure
 * such as {@code (:p*)*} to its end before it hands out a row and only then looks whether the time
 * is up (apache/jena#3535). Here the graph that the closure walks looks on every step; joins stay
 * with TDB2 and its optimiser.
 */
final class CancellableExecutor extends OpExecutorTDB2 {
  static final OpExecutorFactory FACTORY = CancellableExecutor::new;

  private CancellableExecutor(ExecutionContext context) {
    super(context);
  }

  @Override
  protected QueryIterator execute(OpPath path, QueryIterator input) {
    AtomicBoolean cancelled = execCxt.getCancelSignal();
    Graph graph = execCxt.getActiveGraph();
    if (cancelled == null || graph == null || graph instanceof CancellableGraph) {
      return super.execute(path, input);
    }
    ExecutionContext watched =
        ExecutionContext.copyChangeActiveGraph(execCxt, new CancellableGraph(graph, cancelled));
    return new QueryIterPath(path.getTriplePath(), input, watched);
  }
}
