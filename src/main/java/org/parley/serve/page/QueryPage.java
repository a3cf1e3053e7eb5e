package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.sparql.ShippedQuery;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;
import org.parley.serve.view.Table;
import org.parley.store.SafeQuery;

/**
 * {@code /query/…}: the shipped queries, each with its rows as they are now. The parameter that a
 * query declares can be given in the address: {@code /query/evidence?statement=…}.
 */
final class QueryPage implements Page {
  private final Content content;
  private final ShippedQueries queries;
  private final QueryRunner runner;

  QueryPage(Content content, ShippedQueries queries, QueryRunner runner) {
    this.content = content;
    this.queries = queries;
    this.runner = runner;
  }

  /** A query in the list. */
  record Entry(Cell cell, String explanation) {}

  /** The list. */
  record ListView(ImmutableList<Entry> entries) {}

  /**
   * A query with its rows, or why there are none.
   *
   * @param value the value given for its parameter; empty if none was
   */
  record View(ShippedQuery query, String value, @Nullable Table table, @Nullable String problem) {}

  @Override
  public Reply reply(PageRequest request) {
    Links links = content.links(request);
    if (request.rest().isEmpty()) {
      return Templates.page("queries", Frame.of("Queries", links, "query"), list(links));
    }
    Optional<ShippedQuery> query = queries.named(request.rest());
    if (query.isEmpty()) {
      return Message.reply(
          404,
          links,
          "No such query",
          "There is no query “" + request.rest() + "” here; see the list under Queries.");
    }
    return Templates.page(
        "query",
        Frame.of(query.get().title(), links, "query").withDrawings(),
        answer(request, query.get()));
  }

  private ListView list(Links links) {
    return new ListView(
        queries.all().stream()
            .map(query -> new Entry(LiveQuestions.link(links, query), query.explanation()))
            .collect(toImmutableList()));
  }

  private View answer(PageRequest request, ShippedQuery shipped) {
    String value = shipped.parameter().map(each -> request.parameter(each.variable())).orElse("");
    if (shipped.callsOthers()) {
      // A page that is only looked at asks nobody else.
      return new View(
          shipped,
          value,
          null,
          "This query calls another endpoint, so it runs only when it is asked below, and where"
              + " parley serve was started with --service for that endpoint.");
    }
    try {
      Query query = SafeQuery.parse(shipped.text(), shipped.name());
      if (!query.isSelectType()) {
        return new View(shipped, value, null, null);
      }
      try (QueryExec execution =
          runner.prepare(content.graph().dataset(), query, values(value, shipped))) {
        Table table = Table.of(content.cells(request), execution.select(), Table.MAX_ROWS);
        return new View(shipped, value, table, null);
      }
    } catch (ProblemException e) {
      return new View(shipped, value, null, e.problem().line());
    } catch (QueryCancelledException e) {
      return new View(shipped, value, null, "The query took longer than its limit.");
    } catch (JenaException e) {
      return new View(shipped, value, null, "The query failed: " + e.getMessage());
    }
  }

  private static ImmutableMap<String, Node> values(String value, ShippedQuery query) {
    return query
        .parameter()
        .filter(parameter -> !value.isEmpty())
        .map(parameter -> ImmutableMap.of(parameter.variable(), node(value)))
        .orElse(ImmutableMap.of());
  }

  private static Node node(String value) {
    return value.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")
        ? NodeFactory.createURI(value)
        : NodeFactory.createLiteralString(value);
  }
}
