package org.parley.serve;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** A table of a resource's properties, with the parts of the resource ({@code …#part}) nested. */
final class PropertyTable {
  private final Cells cells;

  PropertyTable(Cells cells) {
    this.cells = cells;
  }

  /**
   * Writes the table.
   *
   * @param triples what is said of the resource and of its parts
   */
  void write(Html html, Node resource, List<Triple> triples) {
    ImmutableListMultimap<Node, Triple> bySubject = Multimaps.index(triples, Triple::getSubject);
    rows(html, resource, bySubject, true);
  }

  private void rows(
      Html html, Node subject, ImmutableListMultimap<Node, Triple> bySubject, boolean outermost) {
    ImmutableListMultimap<Node, Triple> byProperty =
        Multimaps.index(bySubject.get(subject), Triple::getPredicate);
    if (outermost) {
      html.start("table", "class", "properties").line();
    } else {
      html.start("table", "class", "part", "id", fragment(subject)).line();
    }
    for (Node property : byLabel(byProperty)) {
      html.start("tr").start("th", "scope", "row");
      cells.named(html, property, cells.labels().of(property));
      html.end().start("td");
      if (byProperty.get(property).size() == 1) {
        value(html, byProperty.get(property).get(0), bySubject, outermost);
      } else {
        html.start("ul").line();
        for (Triple triple : byProperty.get(property)) {
          html.start("li");
          value(html, triple, bySubject, outermost);
          html.end().line();
        }
        html.end();
      }
      html.end().end().line();
    }
    html.end().line();
  }

  private void value(
      Html html, Triple triple, ImmutableListMultimap<Node, Triple> bySubject, boolean outermost) {
    Node object = triple.getObject();
    cells.show(html, object);
    if (outermost && !object.equals(triple.getSubject()) && bySubject.containsKey(object)) {
      rows(html, object, bySubject, false);
    }
  }

  private static String fragment(Node part) {
    return part.getURI().substring(part.getURI().indexOf('#') + 1);
  }

  private ImmutableSortedSet<Node> byLabel(ImmutableListMultimap<Node, Triple> byProperty) {
    return ImmutableSortedSet.copyOf(
        Comparator.<Node, Boolean>comparing(property -> !property.equals(Terms.TYPE))
            .thenComparing(cells.labels()::of)
            .thenComparing(Nodes.ORDER),
        byProperty.keySet());
  }
}
