package org.parley.serve.reconcile;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Terms;

/** What the reconciliation service tells of an entity, and compares when asked to. */
enum ReconcileProperty {
  WIKIDATA("wikidataId", "Wikidata item"),
  TYPE("type", "type"),
  OTHER_NAME("altLabel", "other name"),
  COUNTRY("country", "country (from Wikidata)"),
  COORDINATES("coordinates", "coordinates (from Wikidata)"),
  POPULATION("population", "population (from Wikidata)"),
  CLAIMS("claims", "number of claims that it makes");

  /** Where OpenRefine finds more about the items of Wikidata. */
  static final String WIKIDATA_SERVICE = "https://www.wikidata.org/api/reconcile";

  static final Node ALT_LABEL =
      NodeFactory.createURI("http://www.w3.org/2004/02/skos/core#altLabel");
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";
  private static final int MOST_CLAIMS = 100_000;

  private final String id;
  private final String label;

  ReconcileProperty(String id, String label) {
    this.id = id;
    this.label = label;
  }

  String id() {
    return id;
  }

  String label() {
    return label;
  }

  static Optional<ReconcileProperty> named(String id) {
    return Arrays.stream(values()).filter(property -> property.id.equals(id)).findFirst();
  }

  /** A value: an IRI, a literal, or a plain string. */
  ImmutableList<Node> values(ReconcileIndex.Entry entry, GraphReader graph) {
    return switch (this) {
      case WIKIDATA -> graph.objects(entry.node(), Terms.EXACT_MATCH);
      case TYPE ->
          graph.types(entry.node()).stream()
              .filter(type -> type.isURI() && type.getURI().startsWith(Terms.PARLEY))
              .collect(toImmutableList());
      case OTHER_NAME ->
          entry.names().stream()
              .skip(1)
              .map(NodeFactory::createLiteralString)
              .collect(toImmutableList());
      case COUNTRY ->
          ImmutableList.<Node>builder()
              .addAll(joined(entry, graph, "P17"))
              .addAll(joined(entry, graph, "P27"))
              .build();
      case COORDINATES -> joined(entry, graph, "P625");
      case POPULATION -> joined(entry, graph, "P1082");
      case CLAIMS ->
          ImmutableList.of(
              NodeFactory.createLiteralByValue(
                  graph.count(Terms.SPEAKER, entry.node(), MOST_CLAIMS)));
    };
  }

  private static ImmutableList<Node> joined(
      ReconcileIndex.Entry entry, GraphReader graph, String property) {
    return graph.objects(entry.node(), Terms.EXACT_MATCH).stream()
        .flatMap(item -> graph.objects(item, NodeFactory.createURI(DIRECT + property)).stream())
        .distinct()
        .collect(toImmutableList());
  }
}
