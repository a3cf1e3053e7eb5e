package org.parley.serve.page;

import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Background;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;

/**
 * {@code /health}: whether the store can be read, as JSON. How many documents there are is counted
 * once, in the background, and null until then.
 */
final class HealthPage implements Page {
  private static final int MAX_DOCUMENTS = 1_000_000;

  private final GraphReader graph;
  private final Supplier<Optional<Integer>> documents;

  HealthPage(GraphReader graph, Background background) {
    this.graph = graph;
    this.documents =
        background.soon(
            "How many documents there are",
            () -> graph.count(Terms.TYPE, Terms.DOCUMENT, MAX_DOCUMENTS));
  }

  @Override
  public Reply reply(PageRequest request) {
    try {
      boolean quads = !graph.find(Node.ANY, Node.ANY, Node.ANY, 0, 1).isEmpty();
      String counted = documents.get().map(String::valueOf).orElse("null");
      return answer(
          200, "{\"status\":\"ok\",\"empty\":" + !quads + ",\"documents\":" + counted + "}\n");
    } catch (JenaException e) {
      return answer(503, "{\"status\":\"failed\"}\n");
    }
  }

  private static Reply answer(int status, String json) {
    return Reply.of(status, Reply.JSON, json).with("Cache-Control", "no-store");
  }
}
