package org.parley.rdf;

import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.PROV;

/** Says what the graphs were made with. */
public final class RunGraph {
  private RunGraph() {}

  /** The graph of a run; it is the same wherever and whenever the run takes place. */
  public static NamedGraph of(Iris iris, Run run) {
    IRI node = iris.run(run);
    GraphBuilder graph = new GraphBuilder(iris.graph("run"));
    if (!run.correctionsHash().isEmpty()) {
      graph.text(node, Terms.CORRECTIONS_HASH, run.correctionsHash());
    }
    return graph
        .type(node, Terms.RUN)
        .type(node, PROV.ACTIVITY)
        .text(node, Terms.VERSION, run.version())
        .text(node, Terms.RULE_SET_HASH, run.ruleSetHash())
        .text(node, Terms.GAZETTEER_HASH, run.gazetteerHash())
        .build();
  }
}
