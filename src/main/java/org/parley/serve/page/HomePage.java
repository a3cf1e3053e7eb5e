package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Background;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Pager;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.store.Census;

/** {@code /}: what the graph holds, questions to it, and its documents, the newest first. */
final class HomePage implements Page {
  private static final int MAX_DOCUMENTS = 100_000;
  private static final int PAGE = 20;

  private static final ImmutableMap<Kind, Node> COUNTED =
      ImmutableMap.of(
          Kind.DOCUMENT, Terms.DOCUMENT,
          Kind.SENTENCE, Terms.SENTENCE,
          Kind.CLAIM, Terms.CLAIM,
          Kind.CONDITION, Terms.CONDITION,
          Kind.STATUS, Terms.TERRITORIAL_STATUS);

  private final Content content;
  private final LiveQuestions questions;
  private final Supplier<Optional<Census>> census;
  private final Supplier<Optional<ImmutableList<Document>>> documents;

  HomePage(
      Content content,
      LiveQuestions questions,
      Supplier<Optional<Census>> census,
      Background background) {
    this.content = content;
    this.questions = questions;
    this.census = census;
    this.documents = background.once("The list of documents", this::documents);
  }

  private record Document(Node node, String date, String label, ImmutableList<Node> publishers) {}

  /** How many there are of something. */
  record Count(String name, long count) {}

  /** A document in the list. */
  record Entry(Cell cell, String date, ImmutableList<Cell> publishers) {}

  /**
   * The page.
   *
   * @param isWhole whether all is known that the page tells; a large store takes a while at first
   * @param period the first and the last date of a document; empty if none has a date
   */
  record View(
      boolean isWhole,
      ImmutableList<Count> counts,
      String period,
      ImmutableList<LiveQuestions.Question> questions,
      ImmutableList<Entry> documents,
      Pager pager) {}

  @Override
  public Reply reply(PageRequest request) {
    if (!request.path().equals("/")) {
      return Message.notFound(content, request);
    }
    Cells cells = content.cells(request);
    Optional<ImmutableList<Document>> found = documents.get();
    ImmutableList<Document> all = found.orElse(ImmutableList.of());
    Optional<Census> sizes = census.get();
    int skip = (request.page() - 1) * PAGE;
    ImmutableList<Entry> shown =
        all.stream()
            .skip(skip)
            .limit(PAGE)
            .map(each -> entry(cells, each))
            .collect(toImmutableList());
    return Templates.page(
        "home",
        Frame.of("Who says what, demands what, and on which conditions", cells.links(), "home"),
        new View(
            found.isPresent() && sizes.isPresent(),
            sizes.map(HomePage::counts).orElse(ImmutableList.of()),
            period(all),
            request.page() == 1 ? questions.all(cells) : ImmutableList.of(),
            shown,
            Pager.of(request, all.size() > skip + PAGE)));
  }

  private static Entry entry(Cells cells, Document document) {
    return new Entry(cells.of(document.node()), document.date(), cells.of(document.publishers()));
  }

  private static String period(ImmutableList<Document> newestFirst) {
    ImmutableList<String> dates =
        newestFirst.stream()
            .map(Document::date)
            .filter(date -> !date.isEmpty())
            .collect(toImmutableList());
    if (dates.isEmpty()) {
      return "";
    }
    String first = dates.get(dates.size() - 1);
    return first.equals(dates.get(0)) ? first : first + " to " + dates.get(0);
  }

  private static ImmutableList<Count> counts(Census census) {
    List<Count> found = new ArrayList<>();
    COUNTED.forEach((kind, type) -> found.add(new Count(kind.plural(), census.ofClass(type))));
    // Every claim is an event as well, which nobody who reads "events" would expect. What has a
    // type of event is none.
    found.add(2, new Count("Events", census.ofProperty(Terms.EVENT_TYPE)));
    return ImmutableList.copyOf(found);
  }

  private ImmutableList<Document> documents() {
    GraphReader graph = content.graph();
    Labels labels = new Labels(graph, content.ontology(), ImmutableList.of());
    return graph.find(Node.ANY, Terms.TYPE, Terms.DOCUMENT, 0, MAX_DOCUMENTS).stream()
        .map(Triple::getSubject)
        .map(
            node ->
                new Document(
                    node,
                    graph.object(node, Terms.DATE).map(Nodes::text).orElse(""),
                    labels.of(node),
                    graph.objects(node, Terms.PUBLISHER)))
        .sorted(
            Comparator.comparing(Document::date)
                .reversed()
                .thenComparing(Document::label)
                .thenComparing(Document::node, Nodes.ORDER))
        .collect(toImmutableList());
  }
}
