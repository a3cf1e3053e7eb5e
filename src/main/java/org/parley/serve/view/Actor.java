package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.net.UrlEscapers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * What an actor says, demands, is asked for and is accused of, and with whom it has to do.
 *
 * @param groups its positions by kind
 * @param ties with whom it has to do, those with most events first
 * @param strip when it said what, or null if no document has a date
 * @param counted how many of its statements were looked at if there are more; 0 if all were
 */
public record Actor(
    ImmutableList<Group> groups, ImmutableList<Tie> ties, @Nullable Strip strip, int counted) {
  /** So many statements of an actor are looked at. */
  private static final int MOST = 2000;

  private static final int SHOWN = 6;
  private static final int MAX_TIES = 30;

  /**
   * Statements of one kind.
   *
   * @param size how many there are among those looked at
   * @param all where all of them are listed, or null if all are here
   */
  public record Group(String title, int size, ImmutableList<Card> cards, @Nullable String all) {}

  /** What an actor and another do to each other; each with how often. */
  public record Tie(Cell other, ImmutableList<String> outgoing, ImmutableList<String> incoming) {}

  /** What is known of an actor. */
  public static Actor of(Cells cells, Node actor) {
    GraphReader graph = cells.graph();
    ImmutableList<Node> claims = subjects(graph, Terms.SPEAKER, actor);
    ImmutableList.Builder<Group> groups = ImmutableList.builder();
    ImmutableListMultimap<String, Node> byAct =
        Multimaps.index(
            claims,
            claim ->
                graph
                    .object(claim, Terms.SPEECH_ACT)
                    .map(act -> Nodes.localName(act.getURI()))
                    .orElse("Statement"));
    byAct.asMap().entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue().size()))
        .forEach(
            entry ->
                add(
                    groups,
                    cells,
                    "Says: " + words(entry.getKey()),
                    entry.getValue(),
                    search(cells, actor, entry.getKey())));
    ImmutableList<Node> addressed = subjects(graph, Terms.ADDRESSEE, actor);
    add(groups, cells, "Is asked or told", addressed, inverse(cells, actor, Terms.ADDRESSEE));
    add(groups, cells, "Is accused of", accusations(graph, actor), null);
    add(
        groups,
        cells,
        "Conditions it sets",
        subjects(graph, Terms.SET_BY, actor),
        inverse(cells, actor, Terms.SET_BY));
    add(
        groups,
        cells,
        "Conditions set for it",
        subjects(graph, Terms.SET_FOR, actor),
        inverse(cells, actor, Terms.SET_FOR));
    return new Actor(
        groups.build(),
        ties(cells, actor),
        Strip.of(cells, byAct).orElse(null),
        claims.size() == MOST || addressed.size() == MOST ? MOST : 0);
  }

  private static void add(
      ImmutableList.Builder<Group> groups,
      Cells cells,
      String title,
      Collection<Node> statements,
      @Nullable String all) {
    if (!statements.isEmpty()) {
      List<Node> newest = new ArrayList<>(statements);
      newest.sort(Nodes.ORDER);
      ImmutableList<Card> cards = new Cards(cells).of(newest.stream().limit(SHOWN).toList());
      groups.add(
          new Group(title, statements.size(), cards, statements.size() > SHOWN ? all : null));
    }
  }

  /** Claims in which somebody accuses the actor itself, or of what it is said to have done. */
  private static ImmutableSet<Node> accusations(GraphReader graph, Node actor) {
    ImmutableSet.Builder<Node> found = ImmutableSet.builder();
    for (Node event : subjects(graph, Terms.TARGET, actor)) {
      subjects(graph, Terms.CODED_AS, event).stream()
          .filter(claim -> graph.objects(claim, Terms.SPEECH_ACT).contains(Terms.ACCUSATION))
          .forEach(found::add);
    }
    return found.build();
  }

  private static ImmutableList<Tie> ties(Cells cells, Node actor) {
    GraphReader graph = cells.graph();
    SetMultimap<Node, Node> outgoing = LinkedHashMultimap.create();
    SetMultimap<Node, Node> incoming = LinkedHashMultimap.create();
    for (Node event : subjects(graph, Terms.INITIATOR, actor)) {
      graph.objects(event, Terms.TARGET).forEach(other -> outgoing.put(other, event));
    }
    for (Node event : subjects(graph, Terms.TARGET, actor)) {
      graph.objects(event, Terms.INITIATOR).forEach(other -> incoming.put(other, event));
    }
    return ImmutableSet.<Node>builder()
        .addAll(outgoing.keySet())
        .addAll(incoming.keySet())
        .build()
        .stream()
        .filter(other -> !other.equals(actor))
        .sorted(
            Comparator.<Node>comparingInt(
                    other -> -outgoing.get(other).size() - incoming.get(other).size())
                .thenComparing(Nodes.ORDER))
        .limit(MAX_TIES)
        .map(
            other ->
                new Tie(
                    cells.of(other),
                    types(cells, outgoing.get(other)),
                    types(cells, incoming.get(other))))
        .collect(toImmutableList());
  }

  /** The types of some events, each with how often it occurs. */
  private static ImmutableList<String> types(Cells cells, Collection<Node> events) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Node event : events) {
      cells
          .graph()
          .object(event, Terms.EVENT_TYPE)
          .map(cells.labels()::of)
          .ifPresent(type -> counts.merge(type, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(
            entry ->
                entry.getValue() == 1 ? entry.getKey() : entry.getKey() + " × " + entry.getValue())
        .collect(toImmutableList());
  }

  private static ImmutableList<Node> subjects(GraphReader graph, Node property, Node object) {
    return graph.find(Node.ANY, property, object, 0, MOST).stream()
        .map(Triple::getSubject)
        .collect(toImmutableList());
  }

  private static String search(Cells cells, Node actor, String act) {
    return cells.links().root()
        + "search?speaker="
        + UrlEscapers.urlFormParameterEscaper().escape(actor.getURI())
        + "&act="
        + UrlEscapers.urlFormParameterEscaper().escape(act);
  }

  private static @Nullable String inverse(Cells cells, Node actor, Node property) {
    return Optional.ofNullable(cells.of(actor).href())
        .map(
            href -> href + "?in=" + UrlEscapers.urlFormParameterEscaper().escape(property.getURI()))
        .orElse(null);
  }

  private static String words(String act) {
    return switch (act) {
      case "Statement" -> "statements";
      case "Denial" -> "denials";
      case "Evaluation" -> "judgements";
      case "Belief" -> "beliefs and wishes";
      case "Credit" -> "pictures and figures";
      default -> Ascii.toLowerCase(act) + "s";
    };
  }
}
