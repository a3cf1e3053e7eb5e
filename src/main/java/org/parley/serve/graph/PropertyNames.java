package org.parley.serve.graph;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The names of Wikidata's properties: {@code data/wikidata/properties.tsv}. */
final class PropertyNames {
  private static final Pattern PROPERTY =
      Pattern.compile("http://www\\.wikidata\\.org/(?:prop/(?:[a-z-]+/)*|entity/)(P[0-9]+)");
  private static final ImmutableMap<String, String> NAMES = read();

  private PropertyNames() {}

  /** The name of the property to which an IRI belongs, in whichever of its forms. */
  static Optional<String> of(String iri) {
    Matcher matcher = PROPERTY.matcher(iri);
    return matcher.matches() ? Optional.ofNullable(NAMES.get(matcher.group(1))) : Optional.empty();
  }

  private static ImmutableMap<String, String> read() {
    ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource("data/wikidata/properties.tsv"), StandardCharsets.UTF_8)) {
        List<String> columns = Splitter.on('\t').splitToList(line);
        if (line.startsWith("P") && columns.size() > 1) {
          names.put(columns.get(0), columns.get(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost data/wikidata", e);
    }
    return names.buildKeepingLast();
  }
}
