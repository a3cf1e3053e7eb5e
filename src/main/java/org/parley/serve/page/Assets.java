package org.parley.serve.page;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;

/**
 * {@code /assets/HASH/NAME}: style sheets and scripts, each under the hash of its bytes, so that
 * browsers keep it until it changes.
 */
final class Assets implements Page {
  static final String STYLE = "style.css";
  static final String SITE = "site.js";
  static final String QUERY = "query.js";
  static final String EXPLORE = "explore.js";
  static final String DRAWING = "drawing.js";
  static final String DRAW_GRAPH = "graph.js";
  static final String DRAW_MAP = "map.js";
  static final String DRAW_TIMELINE = "timeline.js";
  static final String ANSWER = "answer.js";
  static final String GRAPH = "vendor/cytoscape-3.34.4/cytoscape.min.js";
  static final String MAP = "vendor/leaflet-1.9.4/leaflet.js";
  static final String MAP_STYLE = "vendor/leaflet-1.9.4/leaflet.css";
  static final String LAND = "vendor/world-atlas-2.0.2/land-50m.json";
  static final String TIMELINE = "vendor/vis-timeline-8.5.4/vis-timeline-graph2d.min.js";
  static final String TIMELINE_STYLE = "vendor/vis-timeline-8.5.4/vis-timeline-graph2d.min.css";
  static final String EDITOR = "vendor/yasqe-4.6.2/yasqe.min.js";
  static final String EDITOR_STYLE = "vendor/yasqe-4.6.2/yasqe.min.css";

  private static final String FOREVER = "public, max-age=31536000, immutable";

  /** All files below {@code web/}. */
  private static final ImmutableList<String> NAMES =
      ImmutableList.of(
          STYLE,
          SITE,
          QUERY,
          EXPLORE,
          DRAWING,
          DRAW_GRAPH,
          DRAW_MAP,
          DRAW_TIMELINE,
          ANSWER,
          GRAPH,
          MAP,
          MAP_STYLE,
          LAND,
          TIMELINE,
          TIMELINE_STYLE,
          EDITOR,
          EDITOR_STYLE);

  private static final ImmutableMap<String, String> MEDIA_TYPES =
      ImmutableMap.of(
          "css", "text/css;charset=utf-8",
          "js", "text/javascript;charset=utf-8",
          "json", "application/json",
          "svg", "image/svg+xml");

  private static final ImmutableMap<String, Asset> ALL =
      NAMES.stream().collect(toImmutableMap(name -> name, Assets::read));

  private final Content content;

  Assets(Content content) {
    this.content = content;
  }

  private record Asset(String hash, Reply reply) {}

  /** The path of a file below the root, with its hash. */
  static String path(String name) {
    Asset asset = ALL.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name);
    }
    return "assets/" + asset.hash() + "/" + name;
  }

  @Override
  public Reply reply(PageRequest request) {
    List<String> parts = Splitter.on('/').limit(2).splitToList(request.rest());
    Asset asset = parts.size() == 2 ? ALL.get(parts.get(1)) : null;
    return asset != null && asset.hash().equals(parts.get(0))
        ? asset.reply()
        : Message.notFound(content, request);
  }

  private static Asset read(String name) {
    try {
      byte[] bytes = Resources.toByteArray(Resources.getResource(Assets.class, "web/" + name));
      String mediaType = MEDIA_TYPES.getOrDefault(name.replaceFirst(".*\\.", ""), Reply.TEXT);
      return new Asset(
          Hashing.sha256().hashBytes(bytes).toString().substring(0, 12),
          Reply.of(200, mediaType, bytes).with("Cache-Control", FOREVER));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
