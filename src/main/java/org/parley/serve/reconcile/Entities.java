package org.parley.serve.reconcile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;
import org.parley.serve.http.RefusedException;
import org.parley.serve.reconcile.ReconcileIndex.Entry;
import org.parley.serve.view.Content;
import org.parley.serve.view.EntitySummary;

/**
 * The entities of a store, and what the service says of each in its answers.
 *
 * @param index them by their names
 */
record Entities(Content content, ReconcileIndex index) {

  /**
   * The entity with an identifier.
   *
   * @throws RefusedException if there is none
   */
  Entry known(String id) {
    Entry entry = index.entry(id);
    if (entry == null) {
      throw new RefusedException(404, "There is no entity " + id + " here");
    }
    return entry;
  }

  /** The name of a node. */
  String name(Node node) {
    return new Labels(content.graph(), content.ontology(), ImmutableList.of()).of(node);
  }

  /** Writes the classes of an entity. */
  void addTypes(ArrayNode types, Entry entry) {
    for (String type : entry.types()) {
      types.addObject().put("id", type).put("name", index.types().getOrDefault(type, type));
    }
  }

  /** An entity in some words: its class and its item of Wikidata. */
  Optional<String> description(Entry entry) {
    ImmutableList<Node> items = content.graph().objects(entry.node(), Terms.EXACT_MATCH);
    return entry.types().stream()
        .findFirst()
        .map(
            type ->
                index.types().getOrDefault(type, type)
                    + (items.isEmpty()
                        ? ""
                        : ", Wikidata " + Nodes.localName(items.get(0).getURI())));
  }

  /** An entity in a few lines. */
  EntitySummary summary(Entry entry) {
    return new EntitySummary(
        entry.label(),
        description(entry).orElse(""),
        String.join(", ", entry.names().subList(1, Math.min(8, entry.names().size()))),
        content.graph().count(Terms.SPEAKER, entry.node(), 100_000));
  }
}
