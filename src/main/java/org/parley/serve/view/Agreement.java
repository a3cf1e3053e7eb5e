package org.parley.serve.view;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.parley.serve.graph.GraphReader;
import org.parley.serve.graph.Kind;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.Terms;

/**
 * Who else speaks of the same: those who affirm a proposition, and those who deny it.
 *
 * @param proposition what it is about
 * @param affirmed by whom it is said
 * @param denied by whom it is said not to be so
 */
public record Agreement(
    ImmutableList<Cell> proposition, ImmutableList<Card> affirmed, ImmutableList<Card> denied) {
  private static final int MOST = 200;

  /** Of a proposition, or of that of a statement; empty if it has none. */
  public static Optional<Agreement> of(Cells cells, Node resource, Kind kind) {
    GraphReader graph = cells.graph();
    Optional<Node> proposition =
        kind == Kind.PROPOSITION
            ? Optional.of(resource)
            : graph.object(resource, Terms.STATED_PROPOSITION);
    return proposition.map(node -> of(cells, resource, node, kind == Kind.PROPOSITION));
  }

  private static Agreement of(Cells cells, Node resource, Node proposition, boolean isSelf) {
    GraphReader graph = cells.graph();
    Cards cards = new Cards(cells);
    ImmutableList<Node> statements =
        graph.find(Node.ANY, Terms.STATED_PROPOSITION, proposition, 0, MOST).stream()
            .map(Triple::getSubject)
            .filter(statement -> !statement.equals(resource))
            .sorted(Nodes.ORDER)
            .collect(toImmutableList());
    return new Agreement(
        isSelf ? ImmutableList.of() : ImmutableList.of(cells.of(proposition)),
        cards.of(statements.stream().filter(each -> !isNegative(graph, each)).toList()),
        cards.of(statements.stream().filter(each -> isNegative(graph, each)).toList()));
  }

  private static boolean isNegative(GraphReader graph, Node statement) {
    return graph.objects(statement, Terms.POLARITY).contains(Terms.NEGATIVE);
  }
}
