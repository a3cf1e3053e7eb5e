package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * What a territory is said to be, side by side and without a verdict, and of which territories it
 * is said that they have to do with it.
 */
public record Territory(ImmutableList<Claimed> own, ImmutableList<Claimed> others) {
  private static final int MOST = 500;

  /**
   * One status.
   *
   * @param notes in which way it is said: denied, demanded, …
   * @param voices according to whom
   * @param time since when or until when; empty if nobody says
   */
  public record Claimed(
      Cell self,
      ImmutableList<Cell> territory,
      ImmutableList<Cell> object,
      ImmutableList<String> notes,
      ImmutableList<Cell> voices,
      String time,
      String words,
      String date) {}

  /** The statuses of a territory; empty if there are none. */
  public static Optional<Territory> of(Cells cells, Node territory) {
    ImmutableList<Claimed> own = claimed(cells, Terms.OF_TERRITORY, territory);
    ImmutableList<Claimed> others = claimed(cells, Terms.OBJECT, territory);
    return own.isEmpty() && others.isEmpty()
        ? Optional.empty()
        : Optional.of(new Territory(own, others));
  }

  private static ImmutableList<Claimed> claimed(Cells cells, Node property, Node territory) {
    Cards cards = new Cards(cells);
    return cells.graph().find(Node.ANY, property, territory, 0, MOST).stream()
        .map(Triple::getSubject)
        .filter(node -> cells.graph().types(node).contains(Terms.TERRITORIAL_STATUS))
        .sorted(Nodes.ORDER)
        .map(status -> claimed(cells, cards.of(status), status))
        .sorted(
            Comparator.comparing((Claimed each) -> each.self().text())
                .thenComparing(each -> text(each.object()))
                .thenComparing(each -> text(each.voices())))
        .collect(toImmutableList());
  }

  private static Claimed claimed(Cells cells, Card card, Node status) {
    GraphReader graph = cells.graph();
    return new Claimed(
        card.self(),
        cells.values(status, Terms.OF_TERRITORY),
        cells.values(status, Terms.OBJECT),
        card.notes(),
        card.speakers().isEmpty() ? card.document() : card.speakers(),
        time(graph, status),
        card.words(),
        card.date());
  }

  private static String time(GraphReader graph, Node status) {
    Optional<String> begin = graph.object(status, Terms.BEGIN).map(Nodes::text);
    Optional<String> end = graph.object(status, Terms.FINISH).map(Nodes::text);
    return graph
        .object(status, Terms.TIME)
        .map(Nodes::text)
        .orElseGet(
            () ->
                begin.isEmpty() && end.isEmpty()
                    ? ""
                    : begin.orElse("…") + " – " + end.orElse("…"));
  }

  private static String text(ImmutableList<Cell> cells) {
    return Stream.concat(cells.stream().map(Cell::text), Stream.of("")).findFirst().orElse("");
  }
}
