package org.parley.serve.view;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What acts mean for the relation between two: friendly, asking, hostile, or nothing. */
final class Stances {
  private static final ImmutableMap<String, String> ALL = read();

  private Stances() {}

  /** The stance of a PLOVER category or a speech act; {@code neutral} if it has none. */
  static String of(String act) {
    return ALL.getOrDefault(act, "neutral");
  }

  private static ImmutableMap<String, String> read() {
    ImmutableMap.Builder<String, String> stances = ImmutableMap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(Stances.class, "stances.tsv"), StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          List<String> columns = Splitter.on('\t').splitToList(line);
          stances.put(columns.get(0), columns.get(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return stances.buildOrThrow();
  }
}
