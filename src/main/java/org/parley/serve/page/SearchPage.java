package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.MarkedText;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;
import org.parley.serve.graph.TextSearch;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Pager;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cards;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.serve.view.Facet;
import org.parley.serve.view.HitTable;
import org.parley.serve.view.Table;

/**
 * {@code /search?q=}: names, sentences and statements that hold all the words asked for, narrowed
 * by facets. The address carries the whole state.
 */
final class SearchPage implements Page {
  private static final int PAGE = 30;
  private static final int MAX_HITS = 1000;
  private static final int MAX_VALUES = 12;

  /** The parameter for the way in which hits are shown, and its values. */
  private static final String WAY = "view";

  private static final ImmutableMap<String, String> DRAWINGS =
      ImmutableMap.of("timeline", "Timeline", "map", "Map");

  private final Content content;

  SearchPage(Content content) {
    this.content = content;
  }

  /** A value of a facet: how many hits have it, and where to choose it or to leave it again. */
  record Choice(String label, int count, String href, boolean isChosen) {}

  /** A facet with its values. */
  record Choices(String title, ImmutableList<Choice> values) {}

  /** A way to show the hits, and where it is chosen. */
  record Way(String label, String href, boolean isChosen) {}

  /** A hit. */
  record Shown(
      Cell cell,
      @Nullable Kind kind,
      ImmutableList<MarkedText.Piece> snippet,
      ImmutableList<Cell> speakers,
      ImmutableList<Cell> document,
      String date) {}

  /**
   * The answer.
   *
   * @param isPossible whether the store has a text index
   * @param isAsked whether anything was asked for
   * @param ways the ways in which the hits can be shown
   * @param drawing what the table is to be drawn as, or null for the list
   * @param table the hits as rows, for a drawing
   * @param hidden the chosen facets, by parameter, to be kept when other words are asked for
   */
  record View(
      String asked,
      boolean isPossible,
      boolean isAsked,
      int size,
      boolean hasMore,
      ImmutableList<Way> ways,
      @Nullable String drawing,
      @Nullable Table table,
      ImmutableList<Shown> hits,
      ImmutableList<Choices> facets,
      ImmutableListMultimap<String, String> hidden,
      Pager pager) {}

  private record Found(TextSearch.Hit hit, Map<Facet, ImmutableList<Facet.Value>> values) {
    boolean has(Facet facet, String key) {
      return values.getOrDefault(facet, ImmutableList.of()).stream()
          .anyMatch(value -> value.key().equals(key));
    }
  }

  @Override
  public Reply reply(PageRequest request) {
    Cells cells = content.cells(request);
    String asked = request.parameter("q").strip();
    ImmutableList<String> words = TextSearch.words(asked);
    TextSearch search = new TextSearch(content.graph());
    Map<Facet, String> chosen = chosen(request);
    ImmutableList<TextSearch.Hit> candidates =
        words.isEmpty() ? listed(chosen) : search.find(words, MAX_HITS);
    ImmutableList<Found> found =
        candidates.stream()
            .map(hit -> new Found(hit, values(cells, hit.node())))
            .filter(
                each ->
                    chosen.entrySet().stream()
                        .allMatch(entry -> each.has(entry.getKey(), entry.getValue())))
            .sorted(Comparator.comparing(this::rank))
            .collect(toImmutableList());
    int skip = (request.page() - 1) * PAGE;
    ImmutableListMultimap.Builder<String, String> hidden = ImmutableListMultimap.builder();
    chosen.forEach((facet, key) -> hidden.put(facet.parameter(), key));
    String drawing = DRAWINGS.get(request.parameter(WAY));
    if (drawing != null) {
      hidden.put(WAY, request.parameter(WAY));
    }
    View view =
        new View(
            asked,
            search.isPossible(),
            !words.isEmpty() || !chosen.isEmpty(),
            found.size(),
            candidates.size() == MAX_HITS,
            ways(request, drawing),
            drawing,
            drawing == null ? null : table(cells, drawing, found),
            found.stream()
                .skip(skip)
                .limit(drawing == null ? PAGE : 0)
                .map(each -> shown(cells, each.hit(), words))
                .collect(toImmutableList()),
            facets(request, found, chosen),
            hidden.build(),
            Pager.of(request, drawing == null && found.size() > skip + PAGE));
    String title = asked.isEmpty() ? "Search" : "Search: " + asked;
    Frame frame = Frame.of(title, cells.links(), "search").searched(asked);
    return Templates.page("search", drawing == null ? frame : frame.withDrawings(), view);
  }

  private static ImmutableList<Way> ways(PageRequest request, @Nullable String drawing) {
    return Stream.concat(Stream.of(Map.entry("", "List")), DRAWINGS.entrySet().stream())
        .map(
            way ->
                new Way(
                    way.getValue(),
                    request.with(WAY, way.getKey()),
                    way.getKey().isEmpty() ? drawing == null : way.getValue().equals(drawing)))
        .collect(toImmutableList());
  }

  private static Table table(Cells cells, String drawing, List<Found> found) {
    ImmutableList<Node> hits =
        found.stream().map(each -> each.hit().node()).collect(toImmutableList());
    HitTable table = new HitTable(cells);
    return drawing.equals("Map") ? table.placed(hits) : table.dated(hits);
  }

  private static Map<Facet, String> chosen(PageRequest request) {
    Map<Facet, String> chosen = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      String value = request.parameter(facet.parameter());
      if (!value.isEmpty()) {
        chosen.put(facet, value);
      }
    }
    return chosen;
  }

  private static Map<Facet, ImmutableList<Facet.Value>> values(Cells cells, Node node) {
    Map<Facet, ImmutableList<Facet.Value>> values = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      values.put(facet, facet.of(cells, node));
    }
    return values;
  }

  /** Without words: what the first chosen facet alone gives. */
  private ImmutableList<TextSearch.Hit> listed(Map<Facet, String> chosen) {
    ImmutableSet.Builder<Node> nodes = ImmutableSet.builder();
    chosen.forEach(
        (facet, key) -> {
          if (nodes.build().isEmpty()) {
            nodes.addAll(listed(facet, key));
          }
        });
    return nodes.build().stream()
        .sorted(Nodes.ORDER)
        .map(node -> new TextSearch.Hit(node, text(node)))
        .collect(toImmutableList());
  }

  private ImmutableList<Node> listed(Facet facet, String key) {
    return switch (facet) {
      case KIND ->
          ImmutableList.copyOf(Kind.values()).stream()
              .filter(kind -> kind.isStatement() && kind.style().equals(key))
              .flatMap(kind -> kind.classes().stream())
              .flatMap(type -> subjects(Terms.TYPE, type).stream())
              .collect(toImmutableList());
      case SPEAKER -> subjects(Terms.SPEAKER, NodeFactory.createURI(key));
      case ACT -> subjects(Terms.SPEECH_ACT, NodeFactory.createURI(Terms.PARLEY + key));
      case TERRITORY -> subjects(Terms.OF_TERRITORY, NodeFactory.createURI(key));
      case PUBLISHER -> subjects(Terms.PUBLISHER, NodeFactory.createURI(key));
      case YEAR -> ImmutableList.of();
    };
  }

  private ImmutableList<Node> subjects(Node property, Node object) {
    return content.graph().find(Node.ANY, property, object, 0, MAX_HITS).stream()
        .map(Triple::getSubject)
        .collect(toImmutableList());
  }

  private String text(Node node) {
    return content
        .graph()
        .object(node, Terms.TEXT)
        .or(() -> content.graph().object(node, Terms.LABEL))
        .map(Nodes::text)
        .orElse("");
  }

  /** What has a name of its own first, what only statements use last; otherwise the best first. */
  private int rank(Found found) {
    Kind kind = Kind.of(content.graph().types(found.hit().node())).orElse(null);
    if (kind == null || kind == Kind.PROPOSITION || kind == Kind.MENTION) {
      return 2;
    }
    return kind.isStatement() || kind == Kind.SENTENCE ? 1 : 0;
  }

  private Shown shown(Cells cells, TextSearch.Hit hit, List<String> words) {
    Node node = hit.node();
    GraphReader graph = content.graph();
    ImmutableList<Node> documents = graph.objects(node, Terms.IN_DOCUMENT);
    Kind kind = Kind.of(graph.types(node)).orElse(null);
    Cards cards = new Cards(cells);
    boolean isStatement = kind != null && kind.isStatement();
    return new Shown(
        isStatement ? cards.of(node).self() : name(cells, node, kind),
        kind,
        TextSearch.marked(hit.text(), words),
        isStatement ? cells.of(cards.speakers(node)) : ImmutableList.of(),
        cells.of(documents),
        documents.stream()
            .flatMap(document -> graph.objects(document, Terms.DATE).stream())
            .map(Nodes::text)
            .findFirst()
            .orElse(""));
  }

  /** A sentence is not to be read twice, as its name and as what was found. */
  private static Cell name(Cells cells, Node node, @Nullable Kind kind) {
    return kind == Kind.SENTENCE
        ? cells.named(node, "number " + (cells.graph().integer(node, Terms.INDEX).orElse(0) + 1))
        : cells.of(node);
  }

  private static ImmutableList<Choices> facets(
      PageRequest request, List<Found> found, Map<Facet, String> chosen) {
    List<Choices> facets = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      Map<Facet.Value, Integer> counts = new LinkedHashMap<>();
      for (Found each : found) {
        each.values()
            .getOrDefault(facet, ImmutableList.of())
            .forEach(value -> counts.merge(value, 1, Integer::sum));
      }
      String on = chosen.getOrDefault(facet, "");
      ImmutableList<Choice> values =
          counts.entrySet().stream()
              .sorted(
                  Map.Entry.<Facet.Value, Integer>comparingByValue()
                      .reversed()
                      .thenComparing(Comparator.comparing(entry -> entry.getKey().label())))
              .limit(MAX_VALUES)
              .map(
                  entry -> {
                    String key = entry.getKey().key();
                    boolean isChosen = key.equals(on);
                    return new Choice(
                        entry.getKey().label(),
                        entry.getValue(),
                        request.with(facet.parameter(), isChosen ? "" : key),
                        isChosen);
                  })
              .collect(toImmutableList());
      if (!values.isEmpty()) {
        facets.add(new Choices(facet.title(), values));
      }
    }
    return ImmutableList.copyOf(facets);
  }
}
