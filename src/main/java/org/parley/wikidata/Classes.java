package org.parley.wikidata;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.link.EntityType;

/** What the classes of Wikidata are to Parley, with all their subclasses. */
final class Classes {
  /** Deeper than Wikidata's hierarchy; it has circles. */
  private static final int DEPTH = 40;

  private final Map<Long, Integer> rank;
  private final List<EntityType> types;

  private Classes(Map<Long, Integer> rank, List<EntityType> types) {
    this.rank = rank;
    this.types = types;
  }

  /** Class to type, in the order of {@code data/wikidata/classes.tsv}. */
  static ImmutableMap<String, EntityType> bundled() {
    try {
      ImmutableMap.Builder<String, EntityType> classes = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource("data/wikidata/classes.tsv"), StandardCharsets.UTF_8)) {
        if (line.startsWith("Q")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          classes.put(cells.get(0), named(cells.get(1)).orElseThrow());
        }
      }
      return classes.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost data/wikidata", e);
    }
  }

  static Optional<EntityType> named(String name) {
    return Arrays.stream(EntityType.values())
        .filter(type -> type.localName().equals(name))
        .findFirst();
  }

  /**
   * Follows subclasses: each belongs to the class that is nearest, and of several as near to the
   * one that comes first.
   *
   * @param subclasses lines of a class, a tab and a class above it
   */
  static Classes of(ImmutableMap<String, EntityType> roots, Subclasses subclasses)
      throws IOException {
    Map<Long, Integer> rank = new HashMap<>();
    roots.keySet().forEach(root -> rank.put(number(root), rank.size()));
    for (int depth = 0; depth < DEPTH; depth++) {
      Map<Long, Integer> found = new HashMap<>();
      try (BufferedReader lines = subclasses.open()) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          int tab = line.indexOf('\t');
          long child = number(line.substring(0, tab));
          Integer parent = rank.get(number(line.substring(tab + 1)));
          if (parent != null && !rank.containsKey(child)) {
            found.merge(child, parent, Math::min);
          }
        }
      }
      if (found.isEmpty()) {
        break;
      }
      rank.putAll(found);
    }
    return new Classes(rank, roots.values().asList());
  }

  /** Opens the lines anew. */
  @FunctionalInterface
  interface Subclasses {
    BufferedReader open() throws IOException;
  }

  private static long number(String id) {
    return Long.parseLong(id.substring(1));
  }

  /** What an instance of some classes is; null if it is nothing that is wanted. */
  @Nullable EntityType typeOf(List<String> classes) {
    return classes.stream()
        .map(id -> rank.get(number(id)))
        .filter(java.util.Objects::nonNull)
        .min(Integer::compare)
        .map(types::get)
        .orElse(null);
  }
}
