package org.parley.wikidata;

import com.google.common.collect.ImmutableListMultimap;
import org.jspecify.annotations.Nullable;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;
import org.parley.link.Viewpoint;
import org.parley.link.Viewpoints;

/**
 * Viewpoints of the gazetteer as statements about Wikidata items, with those who hold them as
 * qualifier. None is truthy: {@code wdt:} keeps silent on what is disputed.
 */
final class ViewpointTriples {
  private static final String NODES = "https://w3id.org/parley/id/viewpoint/";
  private static final String SOVEREIGN_STATE = "Q3624078";
  private static final String SUPPORTED_BY = "P3680";

  private ViewpointTriples() {}

  /** The lines about the items of territories, by item; of views that Wikidata has words for. */
  static ImmutableListMultimap<String, String> bundled(Gazetteer gazetteer) {
    ImmutableListMultimap.Builder<String, String> lines = ImmutableListMultimap.builder();
    for (Viewpoint viewpoint : Viewpoints.bundled(gazetteer)) {
      String item = viewpoint.territory().wikidata();
      String property = property(viewpoint);
      if (item == null || property == null) {
        continue;
      }
      Triples triples = new Triples();
      name(triples, viewpoint.territory());
      if (viewpoint.objects().isEmpty()) {
        add(triples, viewpoint, item, property, SOVEREIGN_STATE);
      }
      for (GazetteerEntry object : viewpoint.objects()) {
        if (object.wikidata() != null) {
          add(triples, viewpoint, item, property, object.wikidata());
          name(triples, object);
        }
      }
      lines.putAll(item, triples.lines());
    }
    return lines.build();
  }

  private static @Nullable String property(Viewpoint viewpoint) {
    return switch (viewpoint.status()) {
      case "partOf" -> "P17";
      case "independent" -> "P31";
      case "claimedBy" -> "P1336";
      default -> null;
    };
  }

  private static void add(
      Triples triples, Viewpoint viewpoint, String item, String property, String value) {
    String node = NODES + viewpoint.key();
    triples.link(Triples.WD + item, Triples.PROP + property, node);
    triples.link(node, Triples.RDF_TYPE, Triples.WIKIBASE + "Statement");
    triples.link(node, Triples.WIKIBASE + "rank", Triples.WIKIBASE + "NormalRank");
    triples.link(node, Triples.PROP + "statement/" + property, Triples.WD + value);
    triples.add(node, "http://purl.org/dc/terms/source", Triples.text(viewpoint.source(), "en"));
    for (GazetteerEntry holder : viewpoint.holders()) {
      if (holder.wikidata() != null) {
        triples.link(
            node, Triples.PROP + "qualifier/" + SUPPORTED_BY, Triples.WD + holder.wikidata());
        name(triples, holder);
      }
    }
  }

  private static void name(Triples triples, GazetteerEntry entry) {
    triples.add(Triples.WD + entry.wikidata(), Triples.LABEL, Triples.text(entry.label(), "en"));
  }
}
