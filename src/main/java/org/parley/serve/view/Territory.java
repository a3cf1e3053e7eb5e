package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * What a territory is said to be, side by side and without a verdict, and of which territories it
 * is said that they have to do with it.
 *
 * @param point where it is, longitude and latitude in degrees with a space between, or null
 */
public record Territory(
    @Nullable String point, ImmutableList<Claimed> own, ImmutableList<Claimed> others) {
  private static final int MOST = 500;

  /**
   * One status.
   *
   * @param notes in which way it is said: denied, demanded, …
   * @param voices according to whom
   * @param time since when or until when; empty if nobody says
   * @param from where the territory is, as {@link Territory#point}, or null
   * @param to where the other is to which it is said to belong, or not, or null
   * @param isOwnVoice whether the document says it itself
   */
  public record Claimed(
      Cell self,
      ImmutableList<Cell> territory,
      ImmutableList<Cell> object,
      ImmutableList<String> notes,
      ImmutableList<Cell> voices,
      String time,
      String words,
      String date,
      @Nullable String from,
      @Nullable String to,
      boolean isOwnVoice) {}

  /** The statuses of a territory; empty if there are none and nobody knows where it is. */
  public static Optional<Territory> of(Cells cells, Node territory) {
    Places places = new Places(cells.graph());
    Territory found =
        new Territory(
            places.point(territory).orElse(null),
            claimed(cells, places, Terms.OF_TERRITORY, territory),
            claimed(cells, places, Terms.OBJECT, territory));
    return found.point() == null && found.own().isEmpty() && found.others().isEmpty()
        ? Optional.empty()
        : Optional.of(found);
  }

  private static ImmutableList<Claimed> claimed(
      Cells cells, Places places, Node property, Node territory) {
    Cards cards = new Cards(cells);
    return cells.graph().find(Node.ANY, property, territory, 0, MOST).stream()
        .map(Triple::getSubject)
        .filter(node -> cells.graph().types(node).contains(Terms.TERRITORIAL_STATUS))
        .sorted(Nodes.ORDER)
        .map(status -> claimed(cells, places, cards.of(status), status))
        .sorted(
            Comparator.comparing((Claimed each) -> each.self().text())
                .thenComparing(each -> text(each.object()))
                .thenComparing(each -> text(each.voices())))
        .collect(toImmutableList());
  }

  private static Claimed claimed(Cells cells, Places places, Card card, Node status) {
    GraphReader graph = cells.graph();
    return new Claimed(
        card.self(),
        cells.values(status, Terms.OF_TERRITORY),
        cells.values(status, Terms.OBJECT),
        card.notes(),
        card.speakers().isEmpty() ? card.document() : card.speakers(),
        time(graph, status),
        card.words(),
        card.date(),
        point(places, graph.objects(status, Terms.OF_TERRITORY)),
        point(places, graph.objects(status, Terms.OBJECT)),
        card.speakers().isEmpty());
  }

  private static @Nullable String point(Places places, ImmutableList<Node> nodes) {
    return nodes.stream().flatMap(node -> places.point(node).stream()).findFirst().orElse(null);
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
