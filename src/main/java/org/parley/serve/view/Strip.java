package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * When somebody said what: a line for each speech act, a dot for each claim at its document's date.
 */
public record Strip(ImmutableList<Line> lines, ImmutableList<Dot> dots, ImmutableList<Tick> ticks) {
  private static final int LEFT = 110;
  private static final int RIGHT = 800;
  private static final int LINE = 28;

  /** A speech act. */
  public record Line(String label, int y) {}

  /** Claims of one date: how many there are, and where one of them is. */
  public record Dot(int x, int y, int radius, String title, String href) {}

  /** A date under the lines. */
  public record Tick(int x, String label) {}

  public int height() {
    return lines.size() * LINE + 30;
  }

  public int width() {
    return RIGHT + 40;
  }

  private record Point(String act, LocalDate date) {}

  /** The strip of an actor's claims; empty if fewer than two dates are known. */
  static Optional<Strip> of(Cells cells, ImmutableListMultimap<String, Node> claimsByAct) {
    Map<Node, Optional<LocalDate>> dates = new HashMap<>();
    ImmutableListMultimap.Builder<Point, Node> collected = ImmutableListMultimap.builder();
    for (Map.Entry<String, Node> entry : claimsByAct.entries()) {
      cells.graph().object(entry.getValue(), Terms.IN_DOCUMENT).stream()
          .flatMap(
              document ->
                  dates.computeIfAbsent(document, node -> date(cells.graph(), node)).stream())
          .forEach(date -> collected.put(new Point(entry.getKey(), date), entry.getValue()));
    }
    ImmutableListMultimap<Point, Node> points = collected.build();
    ImmutableList<LocalDate> all =
        points.keySet().stream().map(Point::date).distinct().sorted().collect(toImmutableList());
    return all.size() < 2
        ? Optional.empty()
        : Optional.of(draw(cells, points, all.get(0), all.get(all.size() - 1)));
  }

  private static Strip draw(
      Cells cells, ImmutableListMultimap<Point, Node> points, LocalDate first, LocalDate last) {
    ImmutableList<String> acts =
        points.keySet().stream().map(Point::act).distinct().collect(toImmutableList());
    List<Line> lines = new ArrayList<>();
    for (String act : acts) {
      lines.add(new Line(act, lines.size() * LINE + 18));
    }
    long days = Math.max(1, last.toEpochDay() - first.toEpochDay());
    ImmutableList.Builder<Dot> dots = ImmutableList.builder();
    points
        .asMap()
        .forEach(
            (point, claims) -> {
              Node claim = claims.iterator().next();
              int size = claims.size();
              dots.add(
                  new Dot(
                      x(point.date(), first, days),
                      acts.indexOf(point.act()) * LINE + 18,
                      Math.min(12, 4 + 2 * (size - 1)),
                      point.date() + ", " + point.act() + (size > 1 ? " × " + size : ""),
                      Optional.ofNullable(cells.of(claim).href()).orElse("#")));
            });
    ImmutableList<Tick> ticks =
        ImmutableSet.of(first, first.plusDays(days / 2), last).stream()
            .map(date -> new Tick(x(date, first, days), date.toString()))
            .collect(toImmutableList());
    return new Strip(ImmutableList.copyOf(lines), dots.build(), ticks);
  }

  private static int x(LocalDate date, LocalDate first, long days) {
    return LEFT + (int) ((RIGHT - LEFT) * (date.toEpochDay() - first.toEpochDay()) / days);
  }

  private static Optional<LocalDate> date(GraphReader graph, Node document) {
    return graph
        .object(document, Terms.DATE)
        .map(Nodes::text)
        .filter(text -> text.length() >= 10)
        .flatMap(
            text -> {
              try {
                return Optional.of(LocalDate.parse(text.substring(0, 10)));
              } catch (DateTimeException e) {
                return Optional.empty();
              }
            });
  }
}
