package org.parley.serve.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import org.apache.jena.graph.Node;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Nodes;
import org.parley.serve.http.RefusedException;
import org.parley.serve.reconcile.ReconcileIndex.Entry;

/** Fills columns of a table with what the graph says of the entities in another. */
record Extension(Entities entities) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** The columns asked for. */
  ObjectNode of(JsonNode asked) {
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
      Entry entry = entities.index().entry(id.asText());
      for (ReconcileProperty property : wanted.build()) {
        ArrayNode cell = row.putArray(property.id());
        if (entry != null) {
          property
              .values(entry, entities.content().graph())
              .forEach(value -> cell.add(cell(value)));
        }
      }
    }
    return answer;
  }

  private ObjectNode cell(Node value) {
    ObjectNode cell = JSON.objectNode();
    if (value.isURI()) {
      return cell.put("id", Nodes.localName(value.getURI())).put("name", entities.name(value));
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
}
