package org.parley.serve.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.MarkedText;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * The sentence behind a statement, with the words marked that the statement stands on, and who says
 * it, where, and which rule found it.
 *
 * @param pieces the sentence
 * @param elsewhere further words of the statement, outside its sentence
 * @param sources who, where and by which rule
 */
public record Evidence(
    ImmutableList<MarkedText.Piece> pieces,
    ImmutableList<String> elsewhere,
    ImmutableList<Role> sources) {

  /** The evidence of a resource; empty if it has no sentence. */
  public static Optional<Evidence> of(Cells cells, Node statement) {
    GraphReader graph = cells.graph();
    Optional<Node> sentence = graph.object(statement, Terms.IN_SENTENCE);
    Optional<Node> text = sentence.flatMap(node -> graph.object(node, Terms.TEXT));
    if (sentence.isEmpty() || text.isEmpty()) {
      return Optional.empty();
    }
    MarkedText marked = new MarkedText(Nodes.text(text.get()));
    int offset = graph.integer(sentence.get(), Terms.START).orElse(0);
    ImmutableList.Builder<String> elsewhere = ImmutableList.builder();
    for (Node target : graph.objects(statement, Terms.HAS_TARGET)) {
      boolean inside = false;
      for (Span span : Span.of(graph, target)) {
        inside |= marked.mark(span.start() - offset, span.end() - offset);
      }
      if (!inside) {
        ImmutableSet.copyOf(graph.objects(target, Terms.HAS_SELECTOR)).stream()
            .flatMap(selector -> graph.objects(selector, Terms.EXACT).stream())
            .map(Nodes::text)
            .forEach(elsewhere::add);
      }
    }
    ImmutableList<Role> sources =
        Role.of(
            cells,
            statement,
            Terms.SPEAKER,
            Terms.ACCORDING_TO,
            Terms.IN_DOCUMENT,
            Terms.IN_SENTENCE,
            Terms.RULE);
    return Optional.of(new Evidence(marked.pieces(), elsewhere.build(), sources));
  }
}
