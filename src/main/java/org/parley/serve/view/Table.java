package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
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
 * @param points where things are, longitude and latitude, by the addresses of their pages
 */
public record Table(
    ImmutableList<String> columns,
    ImmutableList<ImmutableList<Cell>> rows,
    boolean hasMore,
    ImmutableMap<String, String> points) {
  /** A page shows so many rows; more are to be had as a file. */
  public static final int MAX_ROWS = 1000;

  private static final String ITEM = "http://www.wikidata.org/entity/";
  private static final Cell EMPTY = Cell.words("");

  /** The first rows of a result. */
  public static Table of(Cells cells, RowSet rows, int limit) {
    List<Var> columns = rows.getResultVars();
    Rows shown = new Rows(cells);
    for (int count = 0; count < limit && rows.hasNext(); count++) {
      Binding row = rows.next();
      shown.add(columns.stream().map(row::get));
    }
    return shown.table(
        columns.stream().map(Var::getVarName).collect(toImmutableList()), rows.hasNext());
  }

  /** Triples. */
  public static Table of(Cells cells, Graph graph) {
    Rows shown = new Rows(cells);
    graph.stream()
        .limit(MAX_ROWS)
        .forEach(
            triple ->
                shown.add(
                    Stream.of(triple.getSubject(), triple.getPredicate(), triple.getObject())));
    return shown.table(ImmutableList.of("subject", "predicate", "object"), graph.size() > MAX_ROWS);
  }

  /** Rows of nodes, with null where there is no value. */
  static Table of(
      Cells cells, ImmutableList<String> columns, List<? extends List<@Nullable Node>> rows) {
    Rows shown = new Rows(cells);
    rows.forEach(row -> shown.add(row.stream()));
    return shown.table(columns, false);
  }

  /** How many rows there are, in words. */
  public String size() {
    return hasMore
        ? "The first " + rows.size() + " rows; there are more, which a file holds."
        : rows.size() == 1 ? "1 row" : rows.size() + " rows";
  }

  /** Where what a cell names is, longitude and latitude; null if that is not known. */
  public @Nullable String point(Cell cell) {
    return cell.href() == null ? null : points.get(cell.href());
  }

  /** Gathers rows, and where the things in them are. */
  private static final class Rows {
    private final Cells cells;
    private final Places places;
    private final ImmutableList.Builder<ImmutableList<Cell>> rows = ImmutableList.builder();
    private final Map<String, String> points = new LinkedHashMap<>();

    Rows(Cells cells) {
      this.cells = cells;
      this.places = new Places(cells.graph());
    }

    void add(Stream<@Nullable Node> row) {
      rows.add(row.map(this::cell).collect(toImmutableList()));
    }

    private Cell cell(@Nullable Node node) {
      if (node == null) {
        return EMPTY;
      }
      Cell cell = cells.of(node);
      String href = cell.href();
      if (href != null && node.isURI() && isEntity(node.getURI()) && !points.containsKey(href)) {
        places.point(node).ifPresent(point -> points.put(href, point));
      }
      return cell;
    }

    /** Nothing else has coordinates, and there may be thousands to look at. */
    private boolean isEntity(String iri) {
      return iri.startsWith(cells.links().baseIri() + "entity/") || iri.startsWith(ITEM);
    }

    Table table(ImmutableList<String> columns, boolean hasMore) {
      return new Table(columns, rows.build(), hasMore, ImmutableMap.copyOf(points));
    }
  }
}
