package org.parley.store;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;

/** Searches the text index as a user does. */
final class Hits {
  private Hits() {}

  /** The IRIs that a search gives, sorted. */
  static List<String> of(Store store, String words) {
    DatasetGraph data = store.dataset();
    return Txn.calculateRead(data, () -> search(data, words));
  }

  private static List<String> search(DatasetGraph data, String words) {
    List<String> hits = new ArrayList<>();
    try (QueryExec query =
        QueryExec.newBuilder()
            .dataset(data)
            .query("PREFIX text: <http://jena.apache.org/text#> SELECT ?s { ?s text:query ?words }")
            .substitution("words", NodeFactory.createLiteralString(words))
            .build()) {
      RowSet rows = query.select();
      while (rows.hasNext()) {
        Node node = rows.next().get(Var.alloc("s"));
        hits.add(node.toString());
      }
    }
    hits.sort(null);
    return hits;
  }
}
