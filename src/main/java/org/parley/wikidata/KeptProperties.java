package org.parley.wikidata;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The properties of Wikidata that the join graph keeps: {@code data/wikidata/properties.tsv}. */
final class KeptProperties {
  private KeptProperties() {}

  static ImmutableSet<String> bundled() {
    try {
      return Resources.readLines(
              Resources.getResource("data/wikidata/properties.tsv"), StandardCharsets.UTF_8)
          .stream()
          .filter(line -> line.startsWith("P"))
          .map(line -> Splitter.on('\t').splitToList(line).get(0))
          .collect(ImmutableSet.toImmutableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost data/wikidata", e);
    }
  }
}
