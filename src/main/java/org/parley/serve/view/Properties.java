package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.Labels;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/** A resource's properties, with the parts of the resource ({@code …#part}) nested. */
public record Properties(ImmutableList<Row> rows) {

  /** A property with its values. */
  public record Row(Cell property, ImmutableList<Value> values) {}

  /**
   * A value.
   *
   * @param part what is said of it, if it is a part of the resource
   * @param anchor the part's fragment; empty if it is none
   */
  public record Value(Cell cell, ImmutableList<Row> part, String anchor) {}

  /**
   * The properties of a resource.
   *
   * @param triples what is said of it and of its parts
   */
  public static Properties of(Cells cells, Node resource, List<Triple> triples) {
    return new Properties(
        rows(cells, resource, Multimaps.index(triples, Triple::getSubject), true));
  }

  private static ImmutableList<Row> rows(
      Cells cells, Node subject, ImmutableListMultimap<Node, Triple> bySubject, boolean outermost) {
    ImmutableListMultimap<Node, Triple> byProperty =
        Multimaps.index(bySubject.get(subject), Triple::getPredicate);
    Labels labels = cells.labels();
    return ImmutableSortedSet.copyOf(
            Comparator.<Node, Boolean>comparing(property -> !property.equals(Terms.TYPE))
                .thenComparing(labels::of)
                .thenComparing(Nodes.ORDER),
            byProperty.keySet())
        .stream()
        .map(
            property ->
                new Row(
                    cells.named(property, labels.of(property)),
                    byProperty.get(property).stream()
                        .map(triple -> value(cells, triple, bySubject, outermost))
                        .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  private static Value value(
      Cells cells,
      Triple triple,
      ImmutableListMultimap<Node, Triple> bySubject,
      boolean outermost) {
    Node object = triple.getObject();
    boolean isPart =
        outermost && !object.equals(triple.getSubject()) && bySubject.containsKey(object);
    return new Value(
        cells.of(object),
        isPart ? rows(cells, object, bySubject, false) : ImmutableList.of(),
        isPart ? object.getURI().substring(object.getURI().indexOf('#') + 1) : "");
  }
}
