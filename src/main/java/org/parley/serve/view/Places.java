package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Terms;

/** Where things are: by the coordinates of the items of Wikidata that they are taken for. */
public final class Places {
  private static final Node COORDINATES =
      NodeFactory.createURI("http://www.wikidata.org/prop/direct/P625");
  private static final int MENTIONS = 200;
  private static final int MOST = 3;

  private final GraphReader graph;
  private final Map<Node, Optional<String>> known = new HashMap<>();

  public Places(GraphReader graph) {
    this.graph = graph;
  }

  /** Longitude and latitude of an entity or an item, in degrees, with a space between. */
  public Optional<String> point(Node thing) {
    return known.computeIfAbsent(thing, this::read);
  }

  /**
   * The places that a thing has to do with, each with a {@link #point}: the territories it is
   * about, those it names as its place, else those that its sentence mentions.
   */
  public ImmutableList<Node> of(Node thing) {
    if (point(thing).isPresent()) {
      return ImmutableList.of(thing);
    }
    ImmutableList<Node> named =
        placed(
            Stream.of(Terms.OF_TERRITORY, Terms.OBJECT, Terms.LOCATION)
                .flatMap(property -> graph.objects(thing, property).stream()));
    return named.isEmpty() ? mentioned(thing) : named;
  }

  private ImmutableList<Node> mentioned(Node thing) {
    Node sentence = graph.object(thing, Terms.IN_SENTENCE).orElse(thing);
    return placed(
        graph.find(Node.ANY, Terms.IN_SENTENCE, sentence, 0, MENTIONS).stream()
            .map(Triple::getSubject)
            .filter(node -> Kind.of(graph.types(node)).equals(Optional.of(Kind.MENTION)))
            .flatMap(mention -> graph.objects(mention, Terms.REFERS_TO).stream())
            .filter(node -> graph.types(node).stream().anyMatch(Terms.TERRITORIES::contains)));
  }

  private ImmutableList<Node> placed(Stream<Node> nodes) {
    return nodes
        .distinct()
        .filter(node -> point(node).isPresent())
        .limit(MOST)
        .collect(toImmutableList());
  }

  private Optional<String> read(Node thing) {
    return Stream.concat(Stream.of(thing), graph.objects(thing, Terms.EXACT_MATCH).stream())
        .flatMap(item -> graph.objects(item, COORDINATES).stream())
        .flatMap(literal -> Literals.point(literal).stream())
        .map(Literals.Point::plain)
        .findFirst();
  }
}
