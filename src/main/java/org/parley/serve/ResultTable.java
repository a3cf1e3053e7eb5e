package org.parley.serve;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/** Shows rows and triples as a table, with links where a node has a page. */
final class ResultTable {
  /** A page shows so many rows; more are to be had as a file. */
  static final int MAX_ROWS = 1000;

  private final Cells cells;

  ResultTable(Cells cells) {
    this.cells = cells;
  }

  /** Writes rows. */
  void write(Html html, RowSet rows) {
    List<Var> columns = rows.getResultVars();
    head(html, columns.stream().map(Var::getVarName).toList());
    int count = 0;
    while (count < MAX_ROWS && rows.hasNext()) {
      Binding row = rows.next();
      html.start("tr");
      for (Var column : columns) {
        cell(html, row.get(column));
      }
      html.end().line();
      count++;
    }
    foot(html, count, rows.hasNext());
  }

  /** Writes triples. */
  void write(Html html, Graph graph) {
    head(html, List.of("subject", "predicate", "object"));
    List<Triple> triples = graph.stream().limit(MAX_ROWS).toList();
    for (Triple triple : triples) {
      html.start("tr");
      cell(html, triple.getSubject());
      cell(html, triple.getPredicate());
      cell(html, triple.getObject());
      html.end().line();
    }
    foot(html, triples.size(), graph.size() > MAX_ROWS);
  }

  private static void head(Html html, List<String> columns) {
    html.start("div", "class", "wide").start("table", "class", "rows").line().start("tr");
    for (String column : columns) {
      html.leaf("th", column, "scope", "col");
    }
    html.end().line();
  }

  private void cell(Html html, @Nullable Node node) {
    html.start("td");
    if (node != null) {
      cells.show(html, node);
    }
    html.end();
  }

  private static void foot(Html html, int count, boolean more) {
    html.end().end().line();
    html.leaf(
            "p",
            more
                ? "The first " + count + " rows; there are more, which a file holds."
                : count == 1 ? "1 row" : count + " rows")
        .line();
  }
}
