package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/** What a search has found as rows with dates or places, for a timeline or a map. */
public final class HitTable {
  private final Cells cells;
  private final GraphReader graph;
  private final Cards cards;
  private final Places places;

  public HitTable(Cells cells) {
    this.cells = cells;
    this.graph = cells.graph();
    this.cards = new Cards(cells);
    this.places = new Places(graph);
  }

  /** The hits that have a date: their own, else that of their document. */
  public Table dated(List<Node> hits) {
    return Table.of(
        cells,
        ImmutableList.of("what", "kind", "according to", "date", "document"),
        hits.stream()
            .flatMap(
                hit -> date(hit).stream().map(date -> row(hit, date, document(hit).orElse(null))))
            .collect(toImmutableList()));
  }

  /** A row for each hit and each of its places whose coordinates are known. */
  public Table placed(List<Node> hits) {
    return Table.of(
        cells,
        ImmutableList.of("what", "kind", "according to", "date", "place"),
        hits.stream()
            .flatMap(
                hit ->
                    places.of(hit).stream().map(place -> row(hit, date(hit).orElse(null), place)))
            .collect(toImmutableList()));
  }

  private List<@Nullable Node> row(Node hit, @Nullable Node date, @Nullable Node last) {
    Optional<Kind> kind = Kind.of(graph.types(hit));
    return Arrays.asList(
        hit,
        kind.map(each -> NodeFactory.createLiteralString(each.label())).orElse(null),
        cards.speakers(hit).stream().findFirst().orElse(null),
        date,
        last);
  }

  private Optional<Node> document(Node hit) {
    return graph.object(hit, Terms.IN_DOCUMENT);
  }

  private Optional<Node> date(Node hit) {
    return graph
        .object(hit, Terms.TIME)
        .filter(time -> Nodes.text(time).matches("\\d{4}(-\\d\\d(-\\d\\d)?)?(/.*)?"))
        .or(() -> graph.object(document(hit).orElse(hit), Terms.DATE));
  }
}
