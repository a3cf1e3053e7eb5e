package org.parley.serve.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * How an entity is called, and which items of Wikidata it is taken for.
 *
 * @param names all spellings but the one that the page is headed by
 * @param items the items
 */
public record Names(ImmutableList<Cell> names, ImmutableList<Item> items) {
  /** Its statements with rank and time are on its own page. */
  private static final String DIRECT = "http://www.wikidata.org/prop/direct/";

  private static final int MAX_READ = 400;
  private static final int MAX_FACTS = 40;

  /**
   * An item.
   *
   * @param isExact whether it is the same, not only close
   * @param score how sure the program is of it, from 0 to 1; empty if it does not say
   * @param facts what the local slice of Wikidata says of it
   */
  public record Item(
      Cell cell, boolean isExact, String score, ImmutableList<Properties.Row> facts) {}

  /** The names and items of an entity. */
  public static Names of(Cells cells, Node entity) {
    GraphReader graph = cells.graph();
    String title = cells.labels().of(entity);
    ImmutableSet<Node> names =
        ImmutableSet.<Node>builder()
            .addAll(graph.objects(entity, Terms.LABEL))
            .addAll(graph.objects(entity, Terms.ALT_LABEL))
            .build()
            .stream()
            .filter(name -> !Nodes.text(name).equals(title))
            .collect(ImmutableSet.toImmutableSet());
    ImmutableList.Builder<Item> items = ImmutableList.builder();
    for (Node property : ImmutableList.of(Terms.EXACT_MATCH, Terms.CLOSE_MATCH)) {
      for (Node item : graph.objects(entity, property)) {
        if (item.isURI()) {
          boolean isExact = property.equals(Terms.EXACT_MATCH);
          items.add(
              new Item(cells.of(item), isExact, score(graph, entity, item), facts(cells, item)));
        }
      }
    }
    return new Names(cells.of(names), items.build());
  }

  private static String score(GraphReader graph, Node entity, Node item) {
    Optional<Node> score =
        graph.find(Node.ANY, Terms.LINKED_ENTITY, entity, 0, 100).stream()
            .map(Triple::getSubject)
            .filter(link -> graph.objects(link, Terms.ITEM).contains(item))
            .flatMap(link -> graph.objects(link, Terms.SCORE).stream())
            .findFirst();
    return score.map(Nodes::text).orElse("");
  }

  private static ImmutableList<Properties.Row> facts(Cells cells, Node item) {
    ImmutableList<Triple> own =
        cells.graph().find(item, Node.ANY, Node.ANY, 0, MAX_READ).stream()
            .filter(triple -> triple.getPredicate().getURI().startsWith(DIRECT))
            .limit(MAX_FACTS)
            .collect(ImmutableList.toImmutableList());
    return Properties.of(cells, item, own).rows();
  }
}
