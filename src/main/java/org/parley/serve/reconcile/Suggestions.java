package org.parley.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Locale;
import org.parley.serve.reconcile.ReconcileIndex.Entry;

/** What somebody may mean who has typed the beginning of a name. */
record Suggestions(Entities entities) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Entities whose names begin so. */
  ObjectNode ofEntities(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    if (!prefix.isBlank()) {
      for (Entry entry : entities.index().beginning(prefix, 20)) {
        ObjectNode each = result.addObject().put("id", entry.id()).put("name", entry.label());
        entities.description(entry).ifPresent(text -> each.put("description", text));
        entities.addTypes(each.putArray("notable"), entry);
      }
    }
    return answer;
  }

  /** Classes whose names hold this. */
  ObjectNode ofTypes(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    String form = NameForm.of(prefix);
    entities
        .index()
        .types()
        .forEach(
            (id, name) -> {
              if (NameForm.of(name).contains(form) || id.toLowerCase(Locale.ROOT).contains(form)) {
                result.addObject().put("id", id).put("name", name);
              }
            });
    return answer;
  }

  /** Properties whose names hold this. */
  static ObjectNode ofProperties(String prefix) {
    ObjectNode answer = JSON.objectNode();
    ArrayNode result = answer.putArray("result");
    String form = NameForm.of(prefix);
    Arrays.stream(ReconcileProperty.values())
        .filter(property -> NameForm.of(property.label()).contains(form))
        .forEach(
            property -> result.addObject().put("id", property.id()).put("name", property.label()));
    return answer;
  }

  /** The properties by which entities of a class can be extended; empty for any. */
  static ObjectNode columns(String type) {
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
}
