package org.parley.serve.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.serve.http.Background;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.RefusedException;
import org.parley.serve.http.Reply;
import org.parley.serve.page.Templates;
import org.parley.serve.reconcile.ReconcileIndex.Entry;
import org.parley.serve.view.Content;

/**
 * The Reconciliation Service API, version 0.2, by which OpenRefine and others match the names of a
 * table with the entities of the graph.
 */
public final class Reconciliation {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Supplier<Optional<Entities>> entities;

  /** Begins to gather the names of all entities. */
  public Reconciliation(Content content, Background background) {
    this.entities =
        background.soon(
            "What the entities are called",
            () -> new Entities(content, new ReconcileIndex(content)));
  }

  private Entities entities() {
    return entities
        .get()
        .orElseThrow(
            () ->
                new RefusedException(
                    503, "The names of the entities are still being gathered; try again soon"));
  }

  /**
   * Answers; to be called within a read transaction.
   *
   * @param parameters those of the address and of the form
   * @throws RefusedException if the request is none of the protocol
   */
  Reply reply(PageRequest request, ImmutableListMultimap<String, String> parameters) {
    String prefix = first(parameters, "prefix");
    return switch (request.rest()) {
      case "" -> service(request, parameters);
      case "suggest/entity" -> json(new Suggestions(entities()).ofEntities(prefix));
      case "suggest/type" -> json(new Suggestions(entities()).ofTypes(prefix));
      case "suggest/property" -> json(Suggestions.ofProperties(prefix));
      case "flyout/entity" -> flyout(first(parameters, "id"));
      case "properties" -> json(Suggestions.columns(first(parameters, "type")));
      case "preview" -> preview(first(parameters, "id"));
      default ->
          throw new RefusedException(404, "There is no such part of the reconciliation service");
    };
  }

  private Reply service(PageRequest request, ImmutableListMultimap<String, String> parameters) {
    if (parameters.containsKey("queries")) {
      return json(
          new Candidates(entities()).ofBatch(read("queries", first(parameters, "queries"))));
    }
    if (parameters.containsKey("query")) {
      return json(new Candidates(entities()).ofOne(query(first(parameters, "query"))));
    }
    if (parameters.containsKey("extend")) {
      return json(new Extension(entities()).of(read("extend", first(parameters, "extend"))));
    }
    return json(Manifest.of(entities(), request.origin()));
  }

  /** An object, or only the name. */
  private JsonNode query(String query) {
    return query.strip().startsWith("{")
        ? read("query", query)
        : JSON.objectNode().put("query", query);
  }

  private Reply flyout(String id) {
    Entry entry = entities().known(id);
    return json(
        JSON.objectNode()
            .put("id", entry.id())
            .put("html", Templates.fragment("summary", entities().summary(entry))));
  }

  private Reply preview(String id) {
    return Reply.of(
        200, Reply.HTML, Templates.fragment("preview", entities().summary(entities().known(id))));
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
