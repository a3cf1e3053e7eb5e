package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;

/**
 * Rows as a page shows them.
 *
 * @param columns the names of the columns
 * @param rows the rows; a cell without words where there is no value
 * @param hasMore whether there are more rows than these
 */
public record Table(
    ImmutableList<String> columns, ImmutableList<ImmutableList<Cell>> rows, boolean hasMore) {
  /** A page shows so many rows; more are to be had as a file. */
  public static final int MAX_ROWS = 1000;

  private static final Cell EMPTY = Cell.words("");

  /** The first rows of a result. */
  public static Table of(Cells cells, RowSet rows, int limit) {
    List<Var> columns = rows.getResultVars();
    ImmutableList.Builder<ImmutableList<Cell>> shown = ImmutableList.builder();
    for (int count = 0; count < limit && rows.hasNext(); count++) {
      Binding row = rows.next();
      shown.add(
          columns.stream().map(column -> cell(cells, row.get(column))).collect(toImmutableList()));
    }
    return new Table(
        columns.stream().map(Var::getVarName).collect(toImmutableList()),
        shown.build(),
        rows.hasNext());
  }

  /** Triples. */
  public static Table of(Cells cells, Graph graph) {
    return new Table(
        ImmutableList.of("subject", "predicate", "object"),
        graph.stream().limit(MAX_ROWS).map(triple -> row(cells, triple)).collect(toImmutableList()),
        graph.size() > MAX_ROWS);
  }

  /** How many rows there are, in words. */
  public String size() {
    return hasMore
        ? "The first " + rows.size() + " rows; there are more, which a file holds."
        : rows.size() == 1 ? "1 row" : rows.size() + " rows";
  }

  private static ImmutableList<Cell> row(Cells cells, Triple triple) {
    return Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())
        .map(cells::of)
        .collect(toImmutableList());
  }

  private static Cell cell(Cells cells, @Nullable Node node) {
    return node == null ? EMPTY : cells.of(node);
  }
}
