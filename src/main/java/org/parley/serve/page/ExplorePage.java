package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.serve.view.Neighbourhood;

/**
 * {@code /explore?iri=}: the neighbourhood of an entity as a graph; without scripts as a table.
 * {@code /explore/data?iri=}: the same as JSON.
 */
final class ExplorePage implements Page {
  private static final int COUNTED = 20_000;
  private static final int STARTS = 24;

  private final Content content;
  private final Supplier<ImmutableList<Node>> busiest;

  ExplorePage(Content content) {
    this.content = content;
    this.busiest = Suppliers.memoizeWithExpiration(this::busiest, Duration.ofMinutes(5));
  }

  /**
   * The page.
   *
   * @param entity whose neighbourhood it is, or null if none is chosen
   * @param starts entities to start from
   */
  record View(
      @Nullable Cell entity,
      String iri,
      @Nullable Neighbourhood neighbourhood,
      ImmutableList<Cell> starts) {

    /** The name of the neighbour with an IRI. */
    String label(String node) {
      return neighbourhood == null
          ? ""
          : neighbourhood.nodes().stream()
              .filter(each -> each.iri().equals(node))
              .findFirst()
              .map(Neighbourhood.Dot::label)
              .orElse(node);
    }
  }

  @Override
  public Reply reply(PageRequest request) {
    String iri = request.parameter("iri");
    Optional<Node> entity =
        iri.isEmpty()
            ? Optional.empty()
            : Optional.of(NodeFactory.createURI(iri)).filter(content.graph()::isKnown);
    Cells cells = content.cells(request);
    if (request.rest().equals("data") && entity.isPresent()) {
      return Reply.of(
              200,
              Reply.JSON,
              json(Neighbourhood.of(cells, content.ontology(), entity.get())).toString())
          .with("Vary", "Accept-Language");
    }
    if (!request.rest().isEmpty() || (!iri.isEmpty() && entity.isEmpty())) {
      return Message.notFound(content, request);
    }
    View view =
        new View(
            entity.map(cells::of).orElse(null),
            iri,
            entity.map(node -> Neighbourhood.of(cells, content.ontology(), node)).orElse(null),
            entity.isPresent() ? ImmutableList.of() : starts(cells));
    String title = entity.map(node -> "Explore " + cells.labels().of(node)).orElse("Explore");
    Frame frame = Frame.of(title, cells.links(), "explore");
    return Templates.page(
        "explore", entity.isPresent() ? frame.with(Assets.GRAPH, Assets.EXPLORE) : frame, view);
  }

  private ImmutableList<Cell> starts(Cells cells) {
    return busiest.get().stream()
        .map(node -> Cell.link(cells.labels().of(node), cells.links().explore(node.getURI())))
        .collect(toImmutableList());
  }

  /** The entities that take part in most events. */
  private ImmutableList<Node> busiest() {
    Multiset<Node> counts = HashMultiset.create();
    for (Node role : ImmutableList.of(Terms.INITIATOR, Terms.TARGET)) {
      content.graph().find(Node.ANY, role, Node.ANY, 0, COUNTED).stream()
          .map(Triple::getObject)
          .filter(Node::isURI)
          .forEach(counts::add);
    }
    return Multisets.copyHighestCountFirst(counts).elementSet().stream()
        .limit(STARTS)
        .collect(toImmutableList());
  }

  private static JsonObject json(Neighbourhood neighbourhood) {
    JsonArray nodes = new JsonArray();
    for (Neighbourhood.Dot dot : neighbourhood.nodes()) {
      JsonObject node = new JsonObject();
      node.put("id", dot.iri());
      node.put("label", dot.label());
      node.put("style", dot.style());
      node.put("href", dot.href() == null ? "" : dot.href());
      nodes.add(node);
    }
    JsonArray edges = new JsonArray();
    for (Neighbourhood.Edge each : neighbourhood.edges()) {
      JsonObject edge = new JsonObject();
      edge.put("id", each.iri());
      edge.put("source", each.source());
      edge.put("target", each.target());
      edge.put("label", each.label());
      edge.put("stance", each.stance());
      edge.put("own", each.isOwnVoice());
      edge.put("voice", each.voice());
      edge.put("date", each.date());
      edge.put("words", each.words());
      edge.put("href", each.href() == null ? "" : each.href());
      edges.add(edge);
    }
    JsonObject all = new JsonObject();
    all.put("nodes", nodes);
    all.put("edges", edges);
    return all;
  }
}
