package org.parley.link;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes entries as the Turtle that {@code data/gazetteer/README.md} describes. */
public final class GazetteerTurtle {
  /** What a file begins with. */
  public static final String HEADER =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix entity: <https://w3id.org/parley/id/entity/> .
      @prefix parley: <https://w3id.org/parley/ontology#> .
      @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      """;

  private GazetteerTurtle() {}

  /** The lines of an entry, with an empty one before them. */
  public static String entry(GazetteerEntry entry) {
    StringBuilder out =
        new StringBuilder("\nentity:")
            .append(entry.key())
            .append(" a parley:")
            .append(entry.type().localName());
    names(out, "rdfs:label", List.of(entry.label()));
    names(out, "skos:altLabel", entry.names());
    names(out, "skos:note", entry.note() == null ? List.of() : List.of(entry.note()));
    names(out, "parley:demonym", entry.demonyms());
    names(out, "parley:adjective", entry.adjectives());
    names(out, "parley:metonym", entry.metonyms());
    names(out, "parley:kindNoun", entry.kindNouns());
    names(out, "parley:contextWord", entry.contextWords());
    plain(out, "parley:iso3166", entry.iso3166());
    plain(out, "parley:wikidataId", entry.wikidata());
    plain(out, "dcterms:source", entry.source());
    plain(out, "parley:sitelinks", entry.sitelinks() == 0 ? null : entry.sitelinks() + "");
    plain(out, "parley:coordinates", entry.coordinates());
    return out.append(" .\n").toString();
  }

  private static void names(StringBuilder out, String property, List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      out.append(i == 0 ? " ;\n    " + property + " " : ", ")
          .append(quoted(texts.get(i)))
          .append("@en");
    }
  }

  private static void plain(StringBuilder out, String property, @Nullable String text) {
    if (text != null) {
      out.append(" ;\n    ").append(property).append(' ').append(quoted(text));
    }
  }

  private static String quoted(String text) {
    return '"'
        + text.replaceAll("\\p{Cntrl}+", " ").replace("\\", "\\\\").replace("\"", "\\\"")
        + '"';
  }
}
