package org.parley.cli;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The queries that come with Parley, from the class path. */
final class ShippedQueries {
  private static final List<String> NAMES =
      List.of(
          "demands",
          "conditions",
          "territories",
          "timeline",
          "accusations",
          "quotes",
          "contradictions",
          "corroboration",
          "evidence",
          "wikidata-local",
          "wikidata-federated",
          "wikidata-alliances",
          "wikidata-territories",
          "wikidata-speakers",
          "wikidata-map",
          "wikidata-officials",
          "wikidata-disputed",
          "wikidata-viewpoints",
          "wikidata-alliances-federated",
          "wikidata-territories-federated",
          "wikidata-speakers-federated",
          "wikidata-map-federated",
          "wikidata-officials-federated",
          "wikidata-disputed-federated");

  private ShippedQueries() {}

  /** The text of a query by its name; empty if none is called so. */
  static Optional<String> text(String name) {
    if (!NAMES.contains(name)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Resources.toString(
              Resources.getResource("queries/" + name + ".rq"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost the query " + name, e);
    }
  }

  /** Title by name: the first line of each file's header comment. */
  static ImmutableMap<String, String> list() {
    ImmutableMap.Builder<String, String> titles = ImmutableMap.builder();
    for (String name : NAMES) {
      String first = Splitter.on('\n').split(text(name).orElseThrow()).iterator().next();
      titles.put(name, first.replaceFirst("^#\\s*", "").strip());
    }
    return titles.buildOrThrow();
  }
}
