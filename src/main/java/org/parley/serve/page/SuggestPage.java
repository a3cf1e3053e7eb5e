package org.parley.serve.page;

import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.TextSearch;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;

/** {@code /suggest?q=}: names that begin like what somebody types, as JSON, for the search box. */
final class SuggestPage implements Page {
  private static final int LOOKED_AT = 60;
  private static final int MOST = 8;

  private final Content content;

  SuggestPage(Content content) {
    this.content = content;
  }

  @Override
  public Reply reply(PageRequest request) {
    Cells cells = content.cells(request);
    JsonArray names = new JsonArray();
    for (TextSearch.Hit hit :
        new TextSearch(content.graph())
            .complete(TextSearch.words(request.parameter("q")), LOOKED_AT)) {
      Kind kind = Kind.of(content.graph().types(hit.node())).orElse(null);
      if (names.size() < MOST && kind != null && !kind.isStatement() && kind != Kind.SENTENCE) {
        names.add(suggestion(cells, hit.node(), kind));
      }
    }
    return Reply.of(200, Reply.JSON, names.toString()).with("Vary", "Accept-Language");
  }

  private static JsonObject suggestion(Cells cells, Node node, Kind kind) {
    JsonObject object = new JsonObject();
    object.put("label", cells.labels().of(node));
    object.put("kind", kind.label());
    String href = cells.of(node).href();
    // Relative to this address, which lies at the root.
    object.put("href", href == null ? "" : href);
    return object;
  }
}
