package org.parley.wikidata;

import static org.parley.wikidata.Triples.PROP;
import static org.parley.wikidata.Triples.SCHEMA;
import static org.parley.wikidata.Triples.WD;
import static org.parley.wikidata.Triples.WDS;
import static org.parley.wikidata.Triples.WIKIBASE;
import static org.parley.wikidata.Triples.XSD;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.wikidata.ItemJson.SnakJson;
import org.parley.wikidata.ItemJson.StatementJson;

/**
 * What the join graph keeps of an item, in the vocabulary and shape of Wikidata's own RDF, so that
 * queries for its Query Service find what they expect: labels, descriptions, site links, truthy
 * values, and statements with rank and qualifiers. Not kept are references and the nodes of full
 * values, and all properties that are not listed.
 *
 * @param languages those of labels, descriptions, aliases and site links
 * @param properties those of statements; their qualifiers are all kept
 */
record ItemTriples(ImmutableSet<String> languages, ImmutableSet<String> properties) {
  /** The triples of an item, sorted as they are written. */
  ImmutableList<String> of(ItemJson item) {
    Triples triples = new Triples();
    String node = WD + item.id();
    labels(triples, node, item);
    item.properties().stream()
        .filter(properties::contains)
        .forEach(property -> statements(triples, node, item, property));
    sitelinks(triples, node, item);
    return triples.lines();
  }

  /** Only what an item is called and what it is: for the values of others. */
  ImmutableList<String> namesOf(ItemJson item) {
    Triples triples = new Triples();
    labels(triples, WD + item.id(), item);
    for (String type : item.bestItems("P31")) {
      triples.link(WD + item.id(), PROP + "direct/P31", WD + type);
    }
    return triples.lines();
  }

  private void labels(Triples triples, String node, ItemJson item) {
    triples.link(node, Triples.RDF_TYPE, WIKIBASE + "Item");
    item.labels()
        .forEach((language, text) -> literal(triples, node, Triples.LABEL, language, text));
    item.descriptions()
        .forEach(
            (language, text) -> literal(triples, node, SCHEMA + "description", language, text));
    for (String language : languages) {
      for (String alias : item.aliases(language)) {
        literal(triples, node, Triples.ALT_LABEL, language, alias);
      }
    }
  }

  private void literal(
      Triples triples, String node, String property, String language, String text) {
    if (languages.contains(language) && language.matches("[a-z]+(-[a-z0-9]+)*")) {
      triples.add(node, property, Triples.text(text, language));
    }
  }

  private static void statements(Triples triples, String node, ItemJson item, String property) {
    ImmutableList<StatementJson> best = item.best(property);
    for (StatementJson statement : item.statements(property)) {
      Optional<String> value = value(statement.value(), statement.id());
      boolean isBest = best.contains(statement);
      if (isBest && value.isPresent()) {
        triples.add(node, PROP + "direct/" + property, value.get());
      }
      if (statement.id().isEmpty()) {
        continue;
      }
      String statementNode = WDS + statement.id().replaceFirst("\\$", "-");
      triples.link(node, PROP + property, statementNode);
      triples.link(statementNode, Triples.RDF_TYPE, WIKIBASE + "Statement");
      if (isBest) {
        triples.link(statementNode, Triples.RDF_TYPE, WIKIBASE + "BestRank");
      }
      triples.link(
          statementNode,
          WIKIBASE + "rank",
          WIKIBASE
              + switch (statement.rank()) {
                case "preferred" -> "PreferredRank";
                case "deprecated" -> "DeprecatedRank";
                default -> "NormalRank";
              });
      value.ifPresent(object -> triples.add(statementNode, PROP + "statement/" + property, object));
      if (statement.value().kind().equals("novalue")) {
        triples.link(statementNode, Triples.RDF_TYPE, PROP + "novalue/" + property);
      }
      for (var qualifier : statement.qualifiers()) {
        value(qualifier.getValue(), statement.id() + qualifier.getKey())
            .ifPresent(
                object ->
                    triples.add(statementNode, PROP + "qualifier/" + qualifier.getKey(), object));
      }
    }
  }

  /**
   * A value as an RDF term; empty if there is none or it is of a kind that is not known here.
   *
   * @param seed tells unknown values apart
   */
  private static Optional<String> value(SnakJson snak, String seed) {
    if (snak.kind().equals("somevalue")) {
      return Optional.of(
          Triples.iri(
              "http://www.wikidata.org/.well-known/genid/"
                  + Hashing.sha256()
                      .hashString(seed, StandardCharsets.UTF_8)
                      .toString()
                      .substring(0, 32)));
    }
    JsonNode value = snak.value();
    if (!snak.kind().equals("value")) {
      return Optional.empty();
    }
    return switch (snak.type()) {
      case "wikibase-entityid" -> entity(snak);
      case "string" -> string(snak.datatype(), value.asText(""));
      case "monolingualtext" ->
          Optional.of(
              Triples.text(value.path("text").asText(""), value.path("language").asText("und")));
      case "quantity" ->
          Optional.of(value.path("amount").asText(""))
              .filter(amount -> amount.matches("[+-]?\\d+(\\.\\d+)?"))
              .map(amount -> Triples.typed(amount, XSD + "decimal"));
      case "time" -> time(value);
      case "globecoordinate" -> point(value).map(wkt -> Triples.typed(wkt, Triples.WKT));
      default -> Optional.empty();
    };
  }

  private static Optional<String> entity(SnakJson snak) {
    String id = snak.item().orElse(snak.value().path("id").asText(""));
    return id.matches("[QPL][1-9][0-9]*([-][SF][0-9]+)?")
        ? Optional.of(Triples.iri(WD + id))
        : Optional.empty();
  }

  private static Optional<String> string(String datatype, String text) {
    return switch (datatype) {
      case "url" ->
          text.matches("(https?|ftp|mailto):.*")
              ? Optional.of(Triples.iri(text))
              : Optional.empty();
      case "commonsMedia" ->
          Optional.of(
              Triples.iri(
                  "http://commons.wikimedia.org/wiki/Special:FilePath/"
                      + text.replace(" ", "%20")));
      default -> Optional.of(Triples.text(text));
    };
  }

  /** An unknown month or day is the first, as in Wikidata's own RDF. */
  private static Optional<String> time(JsonNode value) {
    String time = value.path("time").asText("");
    if (!time.matches("[+-]\\d{4,12}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")) {
      return Optional.empty();
    }
    String known = time.replaceFirst("-00-", "-01-").replaceFirst("-00T", "-01T");
    return Optional.of(
        Triples.typed(known.startsWith("+") ? known.substring(1) : known, XSD + "dateTime"));
  }

  /**
   * Coordinates as WKT, longitude first, with the IRI of the globe before it unless that is Earth;
   * a dump of triples has them as that already.
   */
  static Optional<String> point(JsonNode value) {
    if (value.isTextual()) {
      return Optional.of(value.asText());
    }
    JsonNode latitude = value.path("latitude");
    JsonNode longitude = value.path("longitude");
    String globe = value.path("globe").asText("");
    if (!latitude.isNumber() || !longitude.isNumber()) {
      return Optional.empty();
    }
    String place = "Point(" + longitude.asText() + " " + latitude.asText() + ")";
    boolean isEarth = globe.isEmpty() || globe.endsWith("/Q2");
    return Optional.of(isEarth ? place : "<" + globe + "> " + place);
  }

  private void sitelinks(Triples triples, String node, ItemJson item) {
    triples.add(
        node,
        WIKIBASE + "sitelinks",
        Triples.typed(Integer.toString(item.sitelinks().size()), XSD + "integer"));
    item.sitelinks()
        .forEach(
            (site, title) -> {
              String language = site.replaceFirst("wiki$", "");
              if (site.endsWith("wiki") && languages.contains(language) && !title.isEmpty()) {
                String host = "https://" + language + ".wikipedia.org/";
                String page =
                    host
                        + "wiki/"
                        + title.replace(' ', '_').replace("?", "%3F").replace("#", "%23");
                triples.link(page, SCHEMA + "about", node);
                triples.link(page, Triples.RDF_TYPE, SCHEMA + "Article");
                triples.add(page, SCHEMA + "inLanguage", Triples.text(language));
                triples.link(page, SCHEMA + "isPartOf", host);
                triples.add(page, SCHEMA + "name", Triples.text(title, language));
              }
            });
  }
}
