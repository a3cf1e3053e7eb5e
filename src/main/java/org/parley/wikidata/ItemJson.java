package org.parley.wikidata;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Streams;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/**
 * An item as Wikidata writes it in JSON, read with patience: an empty map may be written {@code
 * []}, any part may be missing, and statements may have values of kinds that are not known here.
 */
record ItemJson(JsonNode json) {
  private static final String ID = "Q[1-9][0-9]{0,15}";

  /** Whether a text is an item's identifier. */
  static boolean isId(String text) {
    return text.matches(ID);
  }

  /** Whether this is an item, and not a property, a lexeme or something else. */
  boolean isItem() {
    return isId(id());
  }

  /** Such as {@code Q42}; empty if there is none. */
  String id() {
    return json.path("id").asText("");
  }

  /** Language to label. */
  ImmutableSortedMap<String, String> labels() {
    return texts("labels");
  }

  /** Language to description. */
  ImmutableSortedMap<String, String> descriptions() {
    return texts("descriptions");
  }

  private ImmutableSortedMap<String, String> texts(String part) {
    ImmutableSortedMap.Builder<String, String> texts = ImmutableSortedMap.naturalOrder();
    json.path(part)
        .properties()
        .forEach(
            field -> {
              String text = field.getValue().path("value").asText("").strip();
              if (!text.isEmpty()) {
                texts.put(field.getKey(), text);
              }
            });
    return texts.buildOrThrow();
  }

  /** The other names in a language. */
  ImmutableList<String> aliases(String language) {
    return Streams.stream(json.path("aliases").path(language))
        .map(alias -> alias.path("value").asText("").strip())
        .filter(alias -> !alias.isEmpty())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** Site, such as {@code enwiki}, to the title of the page about the item. */
  ImmutableSortedMap<String, String> sitelinks() {
    ImmutableSortedMap.Builder<String, String> links = ImmutableSortedMap.naturalOrder();
    json.path("sitelinks")
        .properties()
        .forEach(field -> links.put(field.getKey(), field.getValue().path("title").asText("")));
    return links.buildOrThrow();
  }

  /** The properties that the item has statements with. */
  ImmutableList<String> properties() {
    return Streams.stream(json.path("claims").fieldNames())
        .sorted(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()))
        .collect(ImmutableList.toImmutableList());
  }

  /** The statements with a property, in their order. */
  ImmutableList<StatementJson> statements(String property) {
    return Streams.stream(json.path("claims").path(property))
        .map(StatementJson::new)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Those that Wikidata calls true: the preferred ones, or the normal ones where there are none.
   */
  ImmutableList<StatementJson> best(String property) {
    ImmutableList<StatementJson> all = statements(property);
    String rank =
        all.stream().anyMatch(statement -> statement.rank().equals("preferred"))
            ? "preferred"
            : "normal";
    return all.stream()
        .filter(statement -> statement.rank().equals(rank))
        .collect(ImmutableList.toImmutableList());
  }

  /** The items that the best statements with a property name. */
  ImmutableList<String> bestItems(String property) {
    return best(property).stream()
        .flatMap(statement -> statement.value().item().stream())
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /** One statement. */
  record StatementJson(JsonNode json) {
    /** {@code preferred}, {@code normal} or {@code deprecated}. */
    String rank() {
      return json.path("rank").asText("normal");
    }

    /** Its identifier, {@code Q42$…}; empty if it has none. */
    String id() {
      return json.path("id").asText("");
    }

    SnakJson value() {
      return new SnakJson(json.path("mainsnak"));
    }

    /** Property to values that qualify it, in order. */
    Iterable<Map.Entry<String, SnakJson>> qualifiers() {
      ImmutableList.Builder<Map.Entry<String, SnakJson>> qualifiers = ImmutableList.builder();
      json.path("qualifiers")
          .properties()
          .forEach(
              field ->
                  field
                      .getValue()
                      .forEach(
                          snak -> qualifiers.add(Map.entry(field.getKey(), new SnakJson(snak)))));
      return qualifiers.build();
    }

    /** The year that a qualifier such as P580 gives. */
    Optional<Integer> year(String property) {
      return Streams.stream(json.path("qualifiers").path(property))
          .flatMap(snak -> new SnakJson(snak).year().stream())
          .findFirst();
    }
  }

  /** A property with its value. */
  record SnakJson(JsonNode json) {
    /** {@code value}, {@code somevalue} or {@code novalue}. */
    String kind() {
      return json.path("snaktype").asText("");
    }

    String datatype() {
      return json.path("datatype").asText("");
    }

    /** The kind of value, such as {@code wikibase-entityid}. */
    String type() {
      return json.path("datavalue").path("type").asText("");
    }

    JsonNode value() {
      return json.path("datavalue").path("value");
    }

    /** The item that it names. */
    Optional<String> item() {
      String id = value().path("id").asText("");
      if (id.isEmpty() && value().path("entity-type").asText("").equals("item")) {
        id = "Q" + value().path("numeric-id").asText("");
      }
      return kind().equals("value") && isId(id) ? Optional.of(id) : Optional.empty();
    }

    /** The year of a time, negative before our era. */
    Optional<Integer> year() {
      String time = value().path("time").asText("");
      return time.matches("[+-]\\d{4,6}-.*")
          ? Optional.of(Integer.parseInt(time.substring(0, time.indexOf('-', 1))))
          : Optional.empty();
    }
  }
}
