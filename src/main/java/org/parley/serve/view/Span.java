package org.parley.serve.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Terms;

/** A stretch of a document: code points from {@code start} to before {@code end}. */
record Span(int start, int end) {

  /** The stretches that the selectors of a target give. */
  static ImmutableList<Span> of(GraphReader graph, Node target) {
    ImmutableList.Builder<Span> spans = ImmutableList.builder();
    for (Node selector : graph.objects(target, Terms.HAS_SELECTOR)) {
      Optional<Integer> start = graph.integer(selector, Terms.START);
      Optional<Integer> end = graph.integer(selector, Terms.END);
      if (start.isPresent() && end.isPresent() && start.get() < end.get()) {
        spans.add(new Span(start.get(), end.get()));
      }
    }
    return spans.build();
  }

  int length() {
    return end - start;
  }
}
