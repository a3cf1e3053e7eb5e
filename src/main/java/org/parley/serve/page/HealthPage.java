package org.parley.serve.page;

import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;

/** {@code /health}: whether the store can be read, as JSON. */
final class HealthPage implements Page {
  private static final int MAX_DOCUMENTS = 1_000_000;

  private final GraphReader graph;

  HealthPage(GraphReader graph) {
    this.graph = graph;
  }

  @Override
  public Reply reply(PageRequest request) {
    try {
      boolean quads = !graph.find(Node.ANY, Node.ANY, Node.ANY, 0, 1).isEmpty();
      int documents = graph.count(Terms.TYPE, Terms.DOCUMENT, MAX_DOCUMENTS);
      return answer(
          200, "{\"status\":\"ok\",\"empty\":" + !quads + ",\"documents\":" + documents + "}\n");
    } catch (JenaException e) {
      return answer(503, "{\"status\":\"failed\"}\n");
    }
  }

  private static Reply answer(int status, String json) {
    return Reply.of(status, Reply.JSON, json).with("Cache-Control", "no-store");
  }
}
