package org.parley.serve;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** {@code /}: what the graph holds, and its documents, the newest first. */
final class HomePage implements Page {
  private static final int MAX_COUNTED = 1_000_000;
  private static final int MAX_DOCUMENTS = 100_000;
  private static final int PAGE = 100;

  private static final ImmutableMap<String, Node> COUNTED =
      ImmutableMap.<String, Node>builder()
          .put("documents", Terms.DOCUMENT)
          .put("sentences", Terms.SENTENCE)
          .put("claims", Terms.CLAIM)
          .put("events", Terms.EVENT_CLASS)
          .put("reported events", Terms.REPORTED_EVENT)
          .put("conditions", Terms.CONDITION)
          .put("territorial statuses", Terms.TERRITORIAL_STATUS)
          .put("mentions", Terms.MENTION)
          .buildOrThrow();

  private final Content content;
  private final ShippedQueries queries;
  private final Supplier<ImmutableMap<String, Integer>> counts;
  private final Supplier<ImmutableList<Document>> documents;

  HomePage(Content content, ShippedQueries queries) {
    this.content = content;
    this.queries = queries;
    // Looking through a large store takes seconds, and the page is asked for often.
    this.counts = Suppliers.memoizeWithExpiration(this::count, Duration.ofMinutes(1));
    this.documents = Suppliers.memoizeWithExpiration(this::documents, Duration.ofMinutes(1));
  }

  private record Document(Node node, String date, String label, Optional<Node> publisher) {}

  @Override
  public Reply reply(PageRequest request) {
    if (!request.path().equals("/")) {
      return content.notFound(request);
    }
    Cells cells = content.cells(request);
    return Layout.page(
        200,
        cells.links(),
        "Who says what, demands what, and on which conditions",
        html -> main(html, request, cells));
  }

  private void main(Html html, PageRequest request, Cells cells) {
    html.leaf("h1", "Positions in the news").line();
    html.leaf(
            "p",
            "A graph of who says what, who demands what of whom, and on which conditions. Nothing"
                + " here is a fact by itself: each statement names its speaker, its document and"
                + " its words.")
        .line();
    html.start("dl", "class", "counts").line();
    counts
        .get()
        .forEach(
            (name, count) ->
                html.start("div").leaf("dt", name).leaf("dd", count + "").end().line());
    html.end().line();
    Layout.searchForm(html, cells.links(), "");
    documents(html, request, cells);
    if (!queries.all().isEmpty()) {
      html.start("section").leaf("h2", "Questions").line();
      ShippedQueries.list(html, cells.links(), queries.all());
      html.end().line();
    }
  }

  private void documents(Html html, PageRequest request, Cells cells) {
    ImmutableList<Document> all = documents.get();
    int skip = (request.page() - 1) * PAGE;
    html.start("section").leaf("h2", "Documents").line();
    html.start("ul", "class", "documents").line();
    for (Document document : all.stream().skip(skip).limit(PAGE).toList()) {
      html.start("li").leaf("small", document.date()).text(" ");
      cells.show(html, document.node());
      document
          .publisher()
          .ifPresent(publisher -> html.text(" ").leaf("small", cells.labels().of(publisher)));
      html.end().line();
    }
    html.end().line();
    Paging.write(html, request, all.size() > skip + PAGE);
    html.end().line();
  }

  private ImmutableMap<String, Integer> count() {
    ImmutableMap.Builder<String, Integer> found = ImmutableMap.builder();
    for (Map.Entry<String, Node> kind : COUNTED.entrySet()) {
      found.put(kind.getKey(), content.graph().count(Terms.TYPE, kind.getValue(), MAX_COUNTED));
    }
    return found.buildOrThrow();
  }

  private ImmutableList<Document> documents() {
    GraphReader graph = content.graph();
    Labels labels = new Labels(graph, content.ontology());
    return graph.find(Node.ANY, Terms.TYPE, Terms.DOCUMENT, 0, MAX_DOCUMENTS).stream()
        .map(Triple::getSubject)
        .map(
            node ->
                new Document(
                    node,
                    graph.object(node, Terms.DATE).map(Nodes::text).orElse(""),
                    labels.of(node),
                    graph.object(node, Terms.PUBLISHER)))
        .sorted(
            Comparator.comparing(Document::date)
                .reversed()
                .thenComparing(Document::label)
                .thenComparing(Document::node, Nodes.ORDER))
        .collect(toImmutableList());
  }
}
