package org.parley.serve;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;

/**
 * The sentence behind a statement, with the words marked that the statement stands on, and who says
 * it, where, and which rule found it.
 */
final class Evidence {
  private final GraphReader graph;
  private final Cells cells;

  Evidence(Cells cells) {
    this.cells = cells;
    this.graph = cells.graph();
  }

  /** Writes the evidence of a resource; nothing if it has no sentence. */
  void write(Html html, Node statement) {
    Optional<Node> sentence = graph.object(statement, Terms.IN_SENTENCE);
    Optional<Node> text = sentence.flatMap(node -> graph.object(node, Terms.TEXT));
    if (sentence.isEmpty() || text.isEmpty()) {
      return;
    }
    html.start("figure", "class", "evidence").line();
    quote(html, statement, sentence.get(), text.get());
    html.start("figcaption").line();
    source(html, "Speaker", statement, Terms.SPEAKER);
    source(html, "According to", statement, Terms.ACCORDING_TO);
    source(html, "Document", statement, Terms.IN_DOCUMENT);
    source(html, "Sentence", statement, Terms.IN_SENTENCE);
    source(html, "Rule", statement, Terms.RULE);
    html.end().line();
    html.end().line();
  }

  private void quote(Html html, Node statement, Node sentence, Node text) {
    MarkedText marked = new MarkedText(Nodes.text(text));
    int offset = graph.integer(sentence, Terms.START).orElse(0);
    ImmutableList.Builder<String> elsewhere = ImmutableList.builder();
    for (Node target : graph.objects(statement, Terms.HAS_TARGET)) {
      ImmutableSet<Node> selectors = ImmutableSet.copyOf(graph.objects(target, Terms.HAS_SELECTOR));
      boolean inside = false;
      for (Node selector : selectors) {
        Optional<Integer> start = graph.integer(selector, Terms.START);
        Optional<Integer> end = graph.integer(selector, Terms.END);
        if (start.isPresent() && end.isPresent()) {
          inside |= marked.mark(start.get() - offset, end.get() - offset);
        }
      }
      if (!inside) {
        selectors.stream()
            .flatMap(selector -> graph.objects(selector, Terms.EXACT).stream())
            .map(Nodes::text)
            .forEach(elsewhere::add);
      }
    }
    html.start("blockquote", "dir", "auto");
    marked.write(html);
    html.end().line();
    for (String words : elsewhere.build()) {
      html.start("blockquote", "dir", "auto").leaf("mark", words).end().line();
    }
  }

  private void source(Html html, String name, Node statement, Node property) {
    ImmutableList<Node> values = graph.objects(statement, property);
    if (values.isEmpty()) {
      return;
    }
    html.start("span", "class", "source").leaf("b", name).text(" ");
    for (Node value : values) {
      cells.show(html, value);
      html.text(" ");
    }
    html.end().line();
  }
}
