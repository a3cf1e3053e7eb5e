package org.parley.wikidata;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The properties of Wikidata that the join graph keeps: {@code data/wikidata/properties.tsv}. */
final class KeptProperties {
  private static final Pattern IN_USE = Pattern.compile("/prop/(?:[a-z]+/)?(P[1-9]\\d*)> ");

  private KeptProperties() {}

  static ImmutableSet<String> bundled() {
    return names().keySet();
  }

  /** Their English names, by identifier. */
  private static ImmutableMap<String, String> names() {
    try {
      ImmutableMap.Builder<String, String> names = ImmutableMap.builder();
      for (String line :
          Resources.readLines(
              Resources.getResource("data/wikidata/properties.tsv"), StandardCharsets.UTF_8)) {
        if (line.startsWith("P")) {
          List<String> cells = Splitter.on('\t').splitToList(line);
          names.put(cells.get(0), cells.get(1));
        }
      }
      return names.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost data/wikidata", e);
    }
  }

  /**
   * What Wikidata's own graph says of the properties that occur in triples: their names, and which
   * predicates are theirs.
   */
  static ImmutableList<String> described(Collection<String> lines) {
    Set<String> used = new TreeSet<>();
    for (String line : lines) {
      Matcher property = IN_USE.matcher(line);
      if (property.find()) {
        used.add(property.group(1));
      }
    }
    Triples triples = new Triples();
    names()
        .forEach(
            (id, name) -> {
              if (used.contains(id)) {
                describe(triples, id, name);
              }
            });
    return triples.lines();
  }

  private static void describe(Triples triples, String id, String name) {
    String property = Triples.WD + id;
    triples.link(property, Triples.RDF_TYPE, Triples.WIKIBASE + "Property");
    triples.add(property, Triples.LABEL, Triples.text(name, "en"));
    triples.link(property, Triples.WIKIBASE + "directClaim", Triples.PROP + "direct/" + id);
    triples.link(property, Triples.WIKIBASE + "claim", Triples.PROP + id);
    triples.link(
        property, Triples.WIKIBASE + "statementProperty", Triples.PROP + "statement/" + id);
    triples.link(property, Triples.WIKIBASE + "qualifier", Triples.PROP + "qualifier/" + id);
  }
}
