package org.parley.serve;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** What points to a resource, grouped by property, each group with its size. */
final class InverseLinks {
  /** So many triples are looked at to count the groups. */
  private static final int COUNTED = 20_000;

  /** A group shows so many of its members on the resource's own page. */
  private static final int SHOWN = 20;

  /** A page of one group holds so many. */
  private static final int PAGE = 100;

  private final Cells cells;
  private final PageRequest request;

  InverseLinks(Cells cells, PageRequest request) {
    this.cells = cells;
    this.request = request;
  }

  /** Writes all groups, each with its first members. */
  void write(Html html, Node resource) {
    Multiset<Node> counts = HashMultiset.create();
    ListMultimap<Node, Node> first = ArrayListMultimap.create();
    List<Triple> triples = cells.graph().find(Node.ANY, Node.ANY, resource, 0, COUNTED);
    for (Triple triple : triples) {
      counts.add(triple.getPredicate());
      if (first.get(triple.getPredicate()).size() < SHOWN) {
        first.put(triple.getPredicate(), triple.getSubject());
      }
    }
    if (triples.isEmpty()) {
      return;
    }
    html.start("section").leaf("h2", "What points here").line();
    if (triples.size() == COUNTED) {
      html.leaf("p", "Counted among the first " + COUNTED + " links only.").line();
    }
    counts.elementSet().stream()
        .sorted(Comparator.comparing(cells.labels()::of).thenComparing(Nodes.ORDER))
        .forEach(property -> group(html, property, counts.count(property), first.get(property)));
    html.end().line();
  }

  /** Writes one page of one group. */
  void write(Html html, Node resource, Node property) {
    int skip = (request.page() - 1) * PAGE;
    ImmutableList<Triple> triples =
        cells.graph().find(Node.ANY, property, resource, skip, PAGE + 1);
    heading(html, property, "");
    list(html, triples.stream().limit(PAGE).map(Triple::getSubject).toList());
    Paging.write(html, request, triples.size() > PAGE);
  }

  private void group(Html html, Node property, int count, List<Node> first) {
    heading(html, property, " (" + count + ")");
    list(html, first);
    if (count > first.size()) {
      html.start("p")
          .leaf("a", "All of them", "href", request.with("in", property.getURI()))
          .end()
          .line();
    }
  }

  private void heading(Html html, Node property, String count) {
    html.start("h3").text("is “");
    cells.named(html, property, cells.labels().of(property));
    html.text("” of").leaf("small", count).end().line();
  }

  private void list(Html html, List<Node> nodes) {
    html.start("ul").line();
    nodes.stream()
        .sorted(Nodes.ORDER)
        .forEach(
            node -> {
              html.start("li");
              cells.show(html, node);
              html.end().line();
            });
    html.end().line();
  }
}
