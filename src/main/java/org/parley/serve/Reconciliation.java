package org.parley.serve;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.serve.ReconcileIndex.Entry;
import org.parley.serve.ReconcileIndex.Match;

/**
 * The Reconciliation Service API, version 0.2, by which OpenRefine and others match the names of a
 * table with the entities of the graph.
 *
 * <p>A score goes from 0 to 100. Nine tenths of it, or all where no properties are given, are how
 * like the names are; the rest is for properties that agree. A candidate is a match if it has the
 * very name, and no other has it as well.
 */
final class Reconciliation {
  private static final int MOST_QUERIES = 500;
  private static final int MOST_RESULTS = 100;
  private static final int USUAL_RESULTS = 5;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Content content;
  private final ObjectMapper mapper = new ObjectMapper();
  private @Nullable ReconcileIndex index;

  Reconciliation(Content content) {
    this.content = content;
  }

  /** Made when it is first asked for, since most who start a server do not reconcile. */
  private synchronized ReconcileIndex index() {
    ReconcileIndex made = index;
    if (made == null) {
      made = new ReconcileIndex(content);
      index = made;
    }
    return made;
  }

  /**
   * Answers; to be called within a read transaction.
   *
   * @param parameters those of the address and of the form
   * @throws RefusedException if the request is none of the protocol
   */
  Reply reply(PageRequest request, ImmutableListMultimap<String, String> parameters) {
    String rest = request.rest();
    return switch (rest) {
      case "" -> service(request, parameters);
      case "suggest/entity" -> json(suggestEntities(first(parameters, "prefix")));
      case "suggest/type" -> json(suggestTypes(first(parameters, "prefix")));
      case "suggest/property" -> json(suggestProperties(first(parameters, "prefix")));
      case "flyout/entity" -> flyout(first(parameters, "id"));
      case "properties" -> json(proposals(first(parameters, "type")));
      case "preview" -> preview(first(parameters, "id"));
      default ->
          throw new RefusedException(404, "There is no such part of the reconciliation service");
    };
  }

  private Reply service(PageRequest request, ImmutableListMultimap<String, String> parameters) {
    if (parameters.containsKey("queries")) {
      return json(results(first(parameters, "queries")));
    }
    if (parameters.containsKey("query")) {
      return json(single(first(parameters, "query")));
    }
    if (parameters.containsKey("extend")) {
      return json(extension(first(parameters, "extend")));
    }
    return json(manifest(request.origin()));
  }

  private ObjectNode manifest(String origin) {
    String service = origin + "/reconcile";
    ObjectNode manifest = JSON.objectNode();
    manifest.putArray("versions").add("0.2");
    manifest.put("name", "Parley");
    manifest.put("identifierSpace", content.baseIri() + "entity/");
    manifest.put("schemaSpace", Terms.PARLEY);
    manifest.putObject("view").put("url", origin + "/page/entity/{{id}}");
    ArrayNode types = manifest.putArray("defaultTypes");
    index().types().forEach((id, name) -> types.addObject().put("id", id).put("name", name));
    manifest
        .putObject("preview")
        .put("url", service + "/preview?id={{id}}")
        .put("width", 430)
        .put("height", 200);
    ObjectNode suggest = manifest.putObject("suggest");
    suggest
        .putObject("entity")
        .put("service_url", service)
        .put("service_path", "/suggest/entity")
        .put("flyout_service_url", service)
        .put("flyout_service_path", "/flyout/entity?id=${id}");
    suggest.putObject("type").put("service_url", service).put("service_path", "/suggest/type");
    suggest
        .putObject("property")
        .put("service_url", service)
        .put("service_path", "/suggest/property");
    ObjectNode extend = manifest.putObject("extend");
    extend
        .putObject("propose_properties")
        .put("service_url", service)
        .put("service_path", "/properties");
    extend.putArray("property_settings");
    return manifest;
  }

  private ObjectNode results(String queries) {
    JsonNode batch = read("queries", queries);
    if (!batch.isObject() || batch.size() > MOST_QUERIES) {
      throw new RefusedException(
          400, "queries must be a JSON object of at most " + MOST_QUERIES + " queries");
    }
    ObjectNode answers = JSON.objectNode();
    batch
        .fields()
        .forEachRemaining(
            query -> answers.putObject(query.getKey()).set("result", candidates(query.getValue())));
    return answers;
  }

  /** One query alone, as earlier versions of the protocol send it: an object, or only the name. */
  private ObjectNode single(String query) {
    JsonNode asked =
        query.strip().startsWith("{")
            ? read("query", query)
            : JSON.objectNode().put("query", query);
    ObjectNode answer = JSON.objectNode();
    answer.set("result", candidates(asked));
    return answer;
  }

  private ArrayNode candidates(JsonNode query) {
    String name = query.path("query").asText("");
    JsonNode properties = query.path("properties");
    if (!query.isObject() || (name.isBlank() && properties.isEmpty())) {
      throw new RefusedException(400, "A query needs a name: {\"query\": \"…\"}");
    }
    int limit = Math.max(1, Math.min(MOST_RESULTS, query.path("limit").asInt(USUAL_RESULTS)));
    ImmutableList<Match> matches = index().like(name, types(query.path("type")), MOST_RESULTS);
    long same = matches.stream().filter(match -> match.likeness() == 1).count();
    ArrayNode found = JSON.arrayNode();
    matches.stream()
        .map(match -> candidate(match, properties, same == 1))
        .sorted((a, b) -> Double.compare(b.path("score").asDouble(), a.path("score").asDouble()))
        .limit(limit)
        .forEach(found::add);
    return found;
  }

  private static ImmutableSet<String> types(JsonNode type) {
    ImmutableSet.Builder<String> types = ImmutableSet.builder();
    (type.isArray() ? type : JSON.arrayNode().add(type))
        .forEach(
            each -> {
              String id = each.isObject() ? each.path("id").asText("") : each.asText("");
              if (!id.isEmpty()) {
                types.add(id.replace(Terms.PARLEY, ""));
              }
            });
    return types.build();
  }

  private ObjectNode candidate(Match match, JsonNode properties, boolean isOnly) {
    Entry entry = match.entry();
    double agreement = agreement(entry, properties);
    double score =
        100 * (properties.isEmpty() ? match.likeness() : 0.9 * match.likeness() + 0.1 * agreement);
    ObjectNode candidate = JSON.objectNode();
    candidate.put("id", entry.id());
    candidate.put("name", entry.label());
    candidate.put("score", Math.round(score * 100) / 100.0);
    candidate.put(
        "match", match.likeness() == 1 && isOnly && (properties.isEmpty() || agreement > 0));
    addTypes(candidate.putArray("type"), entry);
    description(entry).ifPresent(text -> candidate.put("description", text));
    ArrayNode features = candidate.putArray("features");
    features.addObject().put("id", "name").put("value", Math.round(match.likeness() * 100) / 100.0);
    if (!properties.isEmpty()) {
      features.addObject().put("id", "properties").put("value", agreement);
    }
    return candidate;
  }

  private void addTypes(ArrayNode types, Entry entry) {
    for (String type : entry.types()) {
      types.addObject().put("id", type).put("name", index().types().getOrDefault(type, type));
    }
  }

  /** The share of properties asked for that the entity has with this value. */
  private double agreement(Entry entry, JsonNode properties) {
    int agreeing = 0;
    for (JsonNode property : properties) {
      Optional<ReconcileProperty> known = ReconcileProperty.named(property.path("pid").asText(""));
      JsonNode wanted = property.path("v");
      boolean agrees =
          known.isPresent()
              && known.get().values(entry, content.graph()).stream()
                  .anyMatch(value -> contains(wanted, value));
      agreeing += agrees ? 1 : 0;
    }
    return properties.isEmpty() ? 0 : Math.round(100.0 * agreeing / properties.size()) / 100.0;
  }

  private boolean contains(JsonNode wanted, Node value) {
    if (wanted.isArray()) {
      for (JsonNode each : wanted) {
        if (contains(each, value)) {
          return true;
        }
      }
      return false;
    }
    String text = wanted.isObject() ? wanted.path("id").asText("") : wanted.asText("");
    return text.equals(value.isURI() ? Nodes.localName(value.getURI()) : Nodes.text(value))
        || NameForm.of(text).equals(NameForm.of(name(value)));
  }

  private ObjectNode extension(String extend) {
    JsonNode asked = read("extend", extend);
    if (!asked.path("ids").isArray() || !asked.path("properties").isArray()) {
      throw new RefusedException(400, "extend needs the arrays ids and properties");
    }
    ObjectNode answer = JSON.objectNode();
    ArrayNode meta = answer.putArray("meta");
    ImmutableList.Builder<ReconcileProperty> wanted = ImmutableList.builder();
    for (JsonNode property : asked.path("properties")) {
      String id = property.path("id").asText("");
      ReconcileProperty known =
          ReconcileProperty.named(id)
              .orElseThrow(() -> new RefusedException(400, "There is no property " + id + " here"));
      wanted.add(known);
      ObjectNode column = meta.addObject().put("id", known.id()).put("name", known.label());
      if (known == ReconcileProperty.WIKIDATA) {
        column.put("service", ReconcileProperty.WIKIDATA_SERVICE);
      }
    }
    ObjectNode rows = answer.putObject("rows");
    for (JsonNode id : asked.path("ids")) {
      ObjectNode row = rows.putObject(id.asText());
      Entry entry = index().entry(id.asText());
      for (ReconcileProperty property : wanted.build()) {
        ArrayNode cell = row.putArray(property.id());
        if (entry != null) {
          property.values(entry, content.graph()).forEach(value -> cell.add(cell(value)));
        }
      }
    }
    return answer;
  }

  private ObjectNode cell(Node value) {
    ObjectNode cell = JSON.objectNode();
    if (value.isURI()) {
      return cell.put("id", Nodes.localName(value.getURI())).put("name", name(value));
    }
    Object number = value.isLiteral() ? literal(value) : null;
    if (number instanceof Integer whole) {
      return cell.put("int", whole);
    }
    if (number instanceof BigDecimal decimal) {
      return cell.put("float", decimal);
    }
    return cell.put("str", Nodes.text(value));
  }

  private static @Nullable Object literal(Node value) {
    return value.getLiteral().isWellFormed() ? value.getLiteralValue() : null;
  }

  private String name(Node node) {
    return new Labels(content.graph(), content.ontology()).of(node);
  }

  private ObjectNode suggestEntities(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    if (!prefix.isBlank()) {
      for (Entry entry : index().beginning(prefix, 20)) {
        ObjectNode each = result.addObject().put("id", entry.id()).put("name", entry.label());
        description(entry).ifPresent(text -> each.put("description", text));
        addTypes(each.putArray("notable"), entry);
      }
    }
    return answer;
  }

  private ObjectNode suggestTypes(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    String form = NameForm.of(prefix);
    index()
        .types()
        .forEach(
            (id, name) -> {
              if (NameForm.of(name).contains(form) || id.toLowerCase(Locale.ROOT).contains(form)) {
                result.addObject().put("id", id).put("name", name);
              }
            });
    return answer;
  }

  private static ObjectNode suggestProperties(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    String form = NameForm.of(prefix);
    Arrays.stream(ReconcileProperty.values())
        .filter(property -> NameForm.of(property.label()).contains(form))
        .forEach(
            property -> result.addObject().put("id", property.id()).put("name", property.label()));
    return answer;
  }

  private static ObjectNode proposals(String type) {
    ObjectNode answer = JSON.objectNode();
    if (!type.isEmpty()) {
      answer.put("type", type);
    }
    ArrayNode properties = answer.putArray("properties");
    for (ReconcileProperty property : ReconcileProperty.values()) {
      properties.addObject().put("id", property.id()).put("name", property.label());
    }
    return answer;
  }

  private Optional<String> description(Entry entry) {
    ImmutableList<Node> items = content.graph().objects(entry.node(), Terms.EXACT_MATCH);
    return entry.types().stream()
        .findFirst()
        .map(
            type ->
                index().types().getOrDefault(type, type)
                    + (items.isEmpty()
                        ? ""
                        : ", Wikidata " + Nodes.localName(items.get(0).getURI())));
  }

  private Reply flyout(String id) {
    Entry entry = known(id);
    return json(
        JSON.objectNode()
            .put("id", entry.id())
            .put(
                "html",
                summary(new Html(), entry).toString().replaceFirst("^<!DOCTYPE html>\\s*", "")));
  }

  private Entry known(String id) {
    Entry entry = index().entry(id);
    if (entry == null) {
      throw new RefusedException(404, "There is no entity " + id + " here");
    }
    return entry;
  }

  private Reply preview(String id) {
    Entry entry = known(id);
    Html html = new Html();
    html.start("html", "lang", "en").start("head");
    html.start("meta", "charset", "utf-8").leaf("title", entry.label()).end();
    html.start("body");
    return Reply.of(200, Reply.HTML, summary(html, entry).end().end().toString());
  }

  private Html summary(Html html, Entry entry) {
    html.start("div");
    html.leaf("strong", entry.label());
    html.leaf("p", description(entry).orElse(""));
    html.leaf("p", String.join(", ", entry.names().subList(1, Math.min(8, entry.names().size()))));
    html.leaf(
        "p", content.graph().count(Terms.SPEAKER, entry.node(), 100_000) + " claims in this graph");
    return html.end();
  }

  private JsonNode read(String parameter, String text) {
    try {
      return mapper.readTree(text);
    } catch (JsonProcessingException e) {
      throw new RefusedException(400, parameter + " is no JSON: " + e.getOriginalMessage());
    }
  }

  private static String first(ImmutableListMultimap<String, String> parameters, String name) {
    return parameters.get(name).stream().findFirst().orElse("");
  }

  private static Reply json(JsonNode json) {
    return Reply.of(200, Reply.JSON, json.toString());
  }
}
