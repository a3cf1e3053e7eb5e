package org.parley.serve.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Prefixes;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Content;
import org.parley.store.Census;

/**
 * {@code /terms}: the classes and properties that the store uses and the ontology has, and the
 * prefixes for them, as JSON, for the editor to complete.
 */
final class TermsPage implements Page {
  private final Content content;
  private final Supplier<Optional<Census>> census;

  TermsPage(Content content, Supplier<Optional<Census>> census) {
    this.content = content;
    this.census = census;
  }

  @Override
  public Reply reply(PageRequest request) {
    return Reply.of(200, Reply.JSON, json());
  }

  private String json() {
    Ontology ontology = content.ontology();
    JsonObject all = new JsonObject();
    all.put("classes", array(Stream.concat(ontology.classes().stream(), used(Census::classes))));
    all.put(
        "properties",
        array(Stream.concat(ontology.properties().stream(), used(Census::properties))));
    JsonObject prefixes = new JsonObject();
    Prefixes.all().forEach(prefixes::put);
    all.put("prefixes", prefixes);
    return all.toString();
  }

  private static JsonArray array(Stream<Node> nodes) {
    JsonArray array = new JsonArray();
    nodes
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .forEach(array::add);
    return array;
  }

  /** Nothing while they are being counted. */
  private Stream<Node> used(Function<Census, ImmutableList<Census.Entry>> part) {
    return census.get().stream().flatMap(all -> part.apply(all).stream()).map(Census.Entry::term);
  }
}
