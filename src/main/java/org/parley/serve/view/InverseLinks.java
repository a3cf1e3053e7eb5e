package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Nodes;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Pager;

/**
 * What points to a resource, grouped by property, each group with its size.
 *
 * @param counted how many links were counted at most; 0 if all were
 */
public record InverseLinks(ImmutableList<Group> groups, int counted) {
  /** So many triples are looked at to count the groups. */
  private static final int COUNTED = 20_000;

  /** A group shows so many of its members on the resource's own page. */
  private static final int SHOWN = 20;

  /** A page of one group holds so many. */
  private static final int PAGE = 100;

  /**
   * What points here by one property.
   *
   * @param size how many there are, or -1 if that is not known
   * @param all where the rest is listed, or null if all are here
   */
  public record Group(
      Cell property, int size, ImmutableList<Cell> members, @Nullable String all, Pager pager) {}

  /** All groups, each with its first members. */
  public static InverseLinks of(Cells cells, PageRequest request, Node resource) {
    Multiset<Node> counts = HashMultiset.create();
    ListMultimap<Node, Node> first = ArrayListMultimap.create();
    List<Triple> triples = cells.graph().find(Node.ANY, Node.ANY, resource, 0, COUNTED);
    for (Triple triple : triples) {
      counts.add(triple.getPredicate());
      if (first.get(triple.getPredicate()).size() < SHOWN) {
        first.put(triple.getPredicate(), triple.getSubject());
      }
    }
    return new InverseLinks(
        counts.elementSet().stream()
            .sorted(Comparator.comparing(cells.labels()::of).thenComparing(Nodes.ORDER))
            .map(
                property ->
                    new Group(
                        cells.named(property, cells.labels().of(property)),
                        counts.count(property),
                        members(cells, first.get(property)),
                        counts.count(property) > SHOWN
                            ? request.with("in", property.getURI())
                            : null,
                        new Pager(1, null, null)))
            .collect(toImmutableList()),
        triples.size() == COUNTED ? COUNTED : 0);
  }

  /** One page of one group. */
  public static InverseLinks of(Cells cells, PageRequest request, Node resource, Node property) {
    int skip = (request.page() - 1) * PAGE;
    ImmutableList<Triple> triples =
        cells.graph().find(Node.ANY, property, resource, skip, PAGE + 1);
    ImmutableList<Cell> members =
        members(cells, triples.stream().limit(PAGE).map(Triple::getSubject).toList());
    return new InverseLinks(
        ImmutableList.of(
            new Group(
                cells.named(property, cells.labels().of(property)),
                -1,
                members,
                null,
                Pager.of(request, triples.size() > PAGE))),
        0);
  }

  private static ImmutableList<Cell> members(Cells cells, List<Node> nodes) {
    return nodes.stream().sorted(Nodes.ORDER).map(cells::of).collect(toImmutableList());
  }
}
