package org.parley.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.RefusedException;
import org.parley.serve.reconcile.ReconcileIndex.Entry;
import org.parley.serve.reconcile.ReconcileIndex.Match;

/**
 * The entities that a name may mean.
 *
 * <p>A score goes from 0 to 100. Nine tenths of it, or all where no properties are given, are how
 * like the names are; the rest is for properties that agree. A candidate is a match if it has the
 * very name, and no other has it as well.
 */
record Candidates(Entities entities) {
  private static final int MOST_QUERIES = 500;
  private static final int MOST_RESULTS = 100;
  private static final int USUAL_RESULTS = 5;
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The candidates for each query of a batch. */
  ObjectNode ofBatch(JsonNode batch) {
    if (!batch.isObject() || batch.size() > MOST_QUERIES) {
      throw new RefusedException(
          400, "queries must be a JSON object of at most " + MOST_QUERIES + " queries");
    }
    ObjectNode answers = JSON.objectNode();
    batch
        .properties()
        .forEach(
            query ->
                answers
                    .putObject(query.getKey())
                    .set(
                        "result",
                        isEmptyCell(query.getValue())
                            ? JSON.arrayNode()
                            : candidates(query.getValue())));
    return answers;
  }

  /** An empty cell of a table, which must not keep the others from being matched. */
  private static boolean isEmptyCell(JsonNode query) {
    return query.path("query").isTextual()
        && query.path("query").asText().isBlank()
        && query.path("properties").isEmpty();
  }

  /** The candidates for one query alone, as earlier versions of the protocol send it. */
  ObjectNode ofOne(JsonNode query) {
    ObjectNode answer = JSON.objectNode();
    answer.set("result", candidates(query));
    return answer;
  }

  private ArrayNode candidates(JsonNode query) {
    String name = query.path("query").asText("");
    JsonNode properties = query.path("properties");
    if (!query.isObject() || (name.isBlank() && properties.isEmpty())) {
      throw new RefusedException(400, "A query needs a name: {\"query\": \"…\"}");
    }
    int limit = Math.max(1, Math.min(MOST_RESULTS, query.path("limit").asInt(USUAL_RESULTS)));
    ImmutableList<Match> matches =
        entities.index().like(name, types(query.path("type")), MOST_RESULTS);
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
    entities.addTypes(candidate.putArray("type"), entry);
    entities.description(entry).ifPresent(text -> candidate.put("description", text));
    ArrayNode features = candidate.putArray("features");
    features.addObject().put("id", "name").put("value", Math.round(match.likeness() * 100) / 100.0);
    if (!properties.isEmpty()) {
      features.addObject().put("id", "properties").put("value", agreement);
    }
    return candidate;
  }

  /** The share of properties asked for that the entity has with this value. */
  private double agreement(Entry entry, JsonNode properties) {
    int agreeing = 0;
    for (JsonNode property : properties) {
      Optional<ReconcileProperty> known = ReconcileProperty.named(property.path("pid").asText(""));
      JsonNode wanted = property.path("v");
      boolean agrees =
          known.isPresent()
              && known.get().values(entry, entities.content().graph()).stream()
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
        || NameForm.of(text).equals(NameForm.of(entities.name(value)));
  }
}
