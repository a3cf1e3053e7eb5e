package org.parley.wikidata;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;

/**
 * Memberships of states in alliances and organisations, {@code data/wikidata/memberships.tsv}, as
 * statements about the states' items, with their dates as qualifiers.
 */
final class MembershipTriples {
  private static final String FILE = "data/wikidata/memberships.tsv";
  private static final String NODES = "https://w3id.org/parley/id/wikidata/";
  private static final String MEMBER_OF = "P463";
  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter KEYS = Splitter.on(' ');

  private MembershipTriples() {}

  /** The lines about the items of states, by item. */
  static ImmutableListMultimap<String, String> bundled(Gazetteer gazetteer) {
    ImmutableListMultimap.Builder<String, String> lines = ImmutableListMultimap.builder();
    try {
      URL file = Resources.getResource(FILE);
      for (String line : Resources.readLines(file, StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          add(line, gazetteer, lines);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + FILE, e);
    }
    return lines.build();
  }

  private static void add(
      String line, Gazetteer gazetteer, ImmutableListMultimap.Builder<String, String> lines) {
    List<String> cells = CELLS.splitToList(line);
    GazetteerEntry organization = entry(gazetteer, cells.get(0));
    for (String key : KEYS.split(cells.get(3))) {
      GazetteerEntry member = entry(gazetteer, key);
      String item = Objects.requireNonNull(member.wikidata(), key);
      String of = Objects.requireNonNull(organization.wikidata(), organization.key());
      // A state can have been a member several times: the beginning tells the statements apart.
      String node = NODES + item + "-" + MEMBER_OF + "-" + of + "-" + cells.get(1);
      Triples triples = new Triples();
      name(triples, item, member);
      name(triples, of, organization);
      triples.link(Triples.WD + item, Triples.PROP + "direct/" + MEMBER_OF, Triples.WD + of);
      triples.link(Triples.WD + item, Triples.PROP + MEMBER_OF, node);
      triples.link(node, Triples.RDF_TYPE, Triples.WIKIBASE + "Statement");
      triples.link(node, Triples.RDF_TYPE, Triples.WIKIBASE + "BestRank");
      triples.link(node, Triples.WIKIBASE + "rank", Triples.WIKIBASE + "NormalRank");
      triples.link(node, Triples.PROP + "statement/" + MEMBER_OF, Triples.WD + of);
      date(triples, node, "P580", cells.get(1));
      date(triples, node, "P582", cells.get(2));
      triples.add(node, "http://purl.org/dc/terms/source", Triples.text(cells.get(4), "en"));
      lines.putAll(item, triples.lines());
    }
  }

  private static GazetteerEntry entry(Gazetteer gazetteer, String key) {
    GazetteerEntry entry = gazetteer.entry(key);
    if (entry == null) {
      throw new IllegalStateException(FILE + ": no entry has the key " + key);
    }
    return entry;
  }

  private static void name(Triples triples, String item, GazetteerEntry entry) {
    triples.add(Triples.WD + item, Triples.LABEL, Triples.text(entry.label(), "en"));
  }

  /** A year is written as its first day, as Wikidata's own RDF does. */
  private static void date(Triples triples, String node, String property, String date) {
    if (!date.isEmpty()) {
      String day = date.length() == 4 ? date + "-01-01" : date;
      triples.add(
          node,
          Triples.PROP + "qualifier/" + property,
          Triples.typed(day + "T00:00:00Z", Triples.XSD + "dateTime"));
    }
  }
}
