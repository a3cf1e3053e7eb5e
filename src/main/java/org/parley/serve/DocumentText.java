package org.parley.serve;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A document's sentences in their order, and the statements found in them by their kind. */
final class DocumentText {
  private static final int MAX_SENTENCES = 100_000;
  private static final int MAX_IN_SENTENCE = 1000;
  private static final int PAGE = 200;

  private static final ImmutableMap<Node, String> KINDS =
      ImmutableMap.of(
          Terms.CLAIM, "Claims",
          Terms.EVENT_CLASS, "Events",
          Terms.REPORTED_EVENT, "Reported events",
          Terms.CONDITION, "Conditions",
          Terms.TERRITORIAL_STATUS, "Territorial statuses");

  private final Cells cells;
  private final GraphReader graph;

  DocumentText(Cells cells) {
    this.cells = cells;
    this.graph = cells.graph();
  }

  /** Writes one page of a document's sentences with their statements. */
  void write(Html html, Node document, PageRequest request) {
    int page = request.page();
    ImmutableList<Node> all = sentences(document);
    ImmutableList<Node> sentences =
        all.stream().skip((page - 1L) * PAGE).limit(PAGE).collect(toImmutableList());
    html.start("section").leaf("h2", "Text").line();
    html.start("ol", "class", "sentences", "start", Integer.toString((page - 1) * PAGE + 1)).line();
    for (Node sentence : sentences) {
      html.start("li", "dir", "auto");
      Optional<Node> text = graph.object(sentence, Terms.TEXT);
      cells.named(html, sentence, text.map(Nodes::text).orElse(cells.labels().of(sentence)));
      html.end().line();
    }
    html.end().line();
    Paging.write(html, request, all.size() > page * (long) PAGE);
    html.end().line();
    ImmutableListMultimap<Node, Node> statements = statements(sentences);
    for (Map.Entry<Node, String> kind : KINDS.entrySet()) {
      list(html, kind.getValue(), statements.get(kind.getKey()));
    }
  }

  private void list(Html html, String title, ImmutableList<Node> statements) {
    if (statements.isEmpty()) {
      return;
    }
    html.start("section").leaf("h2", title + " (" + statements.size() + ")").line();
    html.start("ul").line();
    for (Node statement : statements) {
      html.start("li");
      cells.show(html, statement);
      html.end().line();
    }
    html.end().line().end().line();
  }

  private ImmutableList<Node> sentences(Node document) {
    return graph.find(Node.ANY, Terms.IN_DOCUMENT, document, 0, MAX_SENTENCES).stream()
        .map(Triple::getSubject)
        .filter(node -> graph.types(node).contains(Terms.SENTENCE))
        .map(node -> Map.entry(graph.integer(node, Terms.INDEX).orElse(Integer.MAX_VALUE), node))
        .sorted(
            Map.Entry.<Integer, Node>comparingByKey()
                .thenComparing(Map.Entry::getValue, Nodes.ORDER))
        .map(Map.Entry::getValue)
        .collect(toImmutableList());
  }

  /** By kind, in the order of the sentences. */
  private ImmutableListMultimap<Node, Node> statements(ImmutableList<Node> sentences) {
    ImmutableListMultimap.Builder<Node, Node> byKind = ImmutableListMultimap.builder();
    for (Node sentence : sentences) {
      graph.find(Node.ANY, Terms.IN_SENTENCE, sentence, 0, MAX_IN_SENTENCE).stream()
          .map(Triple::getSubject)
          .sorted(Comparator.comparing(cells.labels()::of).thenComparing(Nodes.ORDER))
          .forEach(
              statement ->
                  graph.types(statement).stream()
                      .filter(KINDS::containsKey)
                      .filter(type -> isMainKind(statement, type))
                      .forEach(type -> byKind.put(type, statement)));
    }
    return byKind.build();
  }

  /** A claim is an event as well, but is to be listed once. */
  private boolean isMainKind(Node statement, Node type) {
    return type.equals(Terms.CLAIM) || !graph.types(statement).contains(Terms.CLAIM);
  }
}
