package org.parley.serve.view;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/** What hits of a search can be told apart by. */
public enum Facet {
  KIND("kind", "Kind"),
  SPEAKER("speaker", "Speaker"),
  ACT("act", "Speech act"),
  TERRITORY("territory", "Territory"),
  YEAR("year", "Year"),
  PUBLISHER("publisher", "Publisher");

  private final String parameter;
  private final String title;

  Facet(String parameter, String title) {
    this.parameter = parameter;
    this.title = title;
  }

  /** The name of the parameter in the address. */
  public String parameter() {
    return parameter;
  }

  /** The name for people. */
  public String title() {
    return title;
  }

  /** A value: how it is written in the address, and how for people. */
  public record Value(String key, String label) {}

  /** The values that a resource has. */
  public ImmutableList<Value> of(Cells cells, Node node) {
    GraphReader graph = cells.graph();
    return switch (this) {
      case KIND ->
          Kind.of(graph.types(node)).stream()
              .map(kind -> new Value(kind.style(), label(kind)))
              .collect(ImmutableList.toImmutableList());
      case SPEAKER -> named(cells, new Cards(cells).speakers(node).stream(), false);
      case ACT -> named(cells, graph.objects(node, Terms.SPEECH_ACT).stream(), true);
      case TERRITORY -> named(cells, graph.objects(node, Terms.OF_TERRITORY).stream(), false);
      case YEAR ->
          graph.object(node, Terms.IN_DOCUMENT).or(() -> Optional.of(node)).stream()
              .flatMap(document -> graph.objects(document, Terms.DATE).stream())
              .map(Nodes::text)
              .filter(date -> date.length() >= 4)
              .map(date -> new Value(date.substring(0, 4), date.substring(0, 4)))
              .collect(ImmutableList.toImmutableList());
      case PUBLISHER ->
          named(
              cells,
              graph.object(node, Terms.IN_DOCUMENT).or(() -> Optional.of(node)).stream()
                  .flatMap(document -> graph.objects(document, Terms.PUBLISHER).stream()),
              false);
    };
  }

  /** The facet with a parameter's name. */
  static Optional<Facet> named(String parameter) {
    return Arrays.stream(values()).filter(each -> each.parameter.equals(parameter)).findFirst();
  }

  private static String label(Kind kind) {
    return switch (kind) {
      case ACTOR, TERRITORY -> "Actors and territories";
      case SET -> Kind.CONDITION.plural();
      case DOCUMENT, SENTENCE, MENTION, PROPOSITION -> "Sentences and documents";
      default -> kind.plural();
    };
  }

  private static ImmutableList<Value> named(Cells cells, Stream<Node> nodes, boolean isLocal) {
    return nodes
        .filter(Node::isURI)
        .map(
            node ->
                new Value(
                    isLocal ? Nodes.localName(node.getURI()) : node.getURI(),
                    cells.labels().of(node)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }
}
