package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Terms;

/**
 * With whom an entity has to do.
 *
 * @param nodes the entity and its neighbours
 * @param edges what one of them does to another, says to it or claims of it
 */
public record Neighbourhood(ImmutableList<Dot> nodes, ImmutableList<Edge> edges) {
  /** So many statements are looked at in each role. */
  private static final int MOST = 300;

  /** An entity. */
  public record Dot(String iri, String label, String style, @Nullable String href) {}

  /**
   * A statement that connects two entities.
   *
   * @param stance friendly, asking, hostile or neutral
   * @param isOwnVoice whether the document says it itself; otherwise it reports that somebody does
   * @param date the document's date; empty if that is unknown
   */
  public record Edge(
      String iri,
      String source,
      String target,
      String label,
      String stance,
      boolean isOwnVoice,
      String voice,
      String date,
      String words,
      @Nullable String href) {}

  private record Pattern(Node from, Node to) {}

  private static final ImmutableList<Pattern> PATTERNS =
      ImmutableList.of(
          new Pattern(Terms.INITIATOR, Terms.TARGET),
          new Pattern(Terms.SPEAKER, Terms.ADDRESSEE),
          new Pattern(Terms.OF_TERRITORY, Terms.OBJECT),
          new Pattern(Terms.SET_BY, Terms.SET_FOR));

  /** The neighbourhood of an entity. */
  public static Neighbourhood of(Cells cells, Ontology ontology, Node entity) {
    Reader reader = new Reader(cells, ontology);
    reader.add(entity);
    for (Pattern pattern : PATTERNS) {
      reader.read(entity, pattern.from(), pattern);
      reader.read(entity, pattern.to(), pattern);
    }
    return new Neighbourhood(
        ImmutableList.copyOf(reader.nodes.values()), ImmutableList.copyOf(reader.edges));
  }

  private static final class Reader {
    private final Cells cells;
    private final GraphReader graph;
    private final Ontology ontology;
    private final Cards cards;
    private final Map<Node, Dot> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    Reader(Cells cells, Ontology ontology) {
      this.cells = cells;
      this.graph = cells.graph();
      this.ontology = ontology;
      this.cards = new Cards(cells);
    }

    void add(Node entity) {
      nodes.computeIfAbsent(
          entity,
          node -> {
            Cell cell = cells.of(node);
            return new Dot(node.toString(), cell.text(), style(node), cell.href());
          });
    }

    private String style(Node node) {
      if (graph.types(node).contains(Terms.STATE)) {
        return "state";
      }
      return Kind.of(graph.types(node))
          .map(
              kind -> kind == Kind.TERRITORY ? "territory" : kind == Kind.ACTOR ? "actor" : "other")
          .orElse("other");
    }

    void read(Node entity, Node role, Pattern pattern) {
      ImmutableList<Node> statements =
          graph.find(Node.ANY, role, entity, 0, MOST).stream()
              .map(Triple::getSubject)
              .sorted(Nodes.ORDER)
              .collect(toImmutableList());
      for (Node statement : statements) {
        Card card = cards.of(statement);
        for (Node from : graph.objects(statement, pattern.from())) {
          for (Node to : graph.objects(statement, pattern.to())) {
            if (from.isURI() && to.isURI() && !from.equals(to)) {
              add(from);
              add(to);
              edges.add(edge(statement, card, from, to));
            }
          }
        }
      }
    }

    private Edge edge(Node statement, Card card, Node from, Node to) {
      // Whoever says something to somebody is told of by the document; what is in it is not.
      boolean isOwnVoice =
          card.kind() == Kind.CLAIM
              ? graph.types(statement).contains(Terms.EVENT_CLASS)
              : card.speakers().isEmpty();
      String voice = card.speakers().isEmpty() ? "the document" : card.speakers().get(0).text();
      return new Edge(
          statement.toString(),
          from.toString(),
          to.toString(),
          card.notes().contains("negative") ? "not " + card.self().text() : card.self().text(),
          stance(statement),
          isOwnVoice,
          voice,
          card.date(),
          card.words(),
          card.self().href());
    }

    private String stance(Node statement) {
      Optional<String> act =
          graph
              .object(statement, Terms.SPEECH_ACT)
              .map(node -> Nodes.localName(node.getURI()))
              .or(() -> graph.object(statement, Terms.EVENT_TYPE).flatMap(ontology::ploverCode));
      return act.map(Stances::of).orElse("neutral");
    }
  }
}
