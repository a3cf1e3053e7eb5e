package org.parley.serve;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.PatternVars;
import org.parley.diagnostic.ProblemException;
import org.parley.store.SafeQuery;

/**
 * {@code /query/…}: the shipped queries, each with its rows as they are now. A parameter of the
 * address that has the name of one of the query's variables gives that variable its value, such as
 * {@code ?statement=…} for the evidence.
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

  @Override
  public Reply reply(PageRequest request) {
    if (request.rest().isEmpty()) {
      return list(request);
    }
    Optional<ShippedQuery> query = queries.named(request.rest());
    return query.isEmpty()
        ? Layout.message(
            404,
            content.links(request),
            "No such query",
            "There is no query “" + request.rest() + "” here; see the list under Queries.")
        : answer(request, query.get());
  }

  private Reply list(PageRequest request) {
    Links links = content.links(request);
    return Layout.page(
        200,
        links,
        "Queries",
        html -> {
          html.leaf("h1", "Queries").line();
          ShippedQueries.list(html, links, queries.all());
        });
  }

  private Reply answer(PageRequest request, ShippedQuery shipped) {
    try {
      Query query = SafeQuery.parse(shipped.text(), shipped.name());
      if (!query.isSelectType()) {
        return page(request, shipped, html -> {});
      }
      try (QueryExec execution =
          runner.prepare(content.graph().dataset(), query, values(request, query))) {
        var rows = execution.select();
        return page(
            request, shipped, html -> new ResultTable(content.cells(request)).write(html, rows));
      }
    } catch (ProblemException e) {
      return page(request, shipped, html -> problem(html, e.problem().line()));
    } catch (QueryCancelledException e) {
      return page(request, shipped, html -> problem(html, "The query took longer than its limit."));
    } catch (JenaException e) {
      return page(request, shipped, html -> problem(html, "The query failed: " + e.getMessage()));
    }
  }

  private Map<String, Node> values(PageRequest request, Query query) {
    ImmutableMap.Builder<String, Node> values = ImmutableMap.builder();
    for (Var variable : PatternVars.vars(query.getQueryPattern())) {
      String value = request.parameter(variable.getVarName());
      if (!value.isEmpty()) {
        values.put(
            variable.getVarName(),
            value.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")
                ? NodeFactory.createURI(value)
                : NodeFactory.createLiteralString(value));
      }
    }
    return values.buildOrThrow();
  }

  private Reply page(PageRequest request, ShippedQuery query, Consumer<Html> answer) {
    Links links = content.links(request);
    return Layout.page(
        200,
        links,
        query.name(),
        html -> {
          html.leaf("h1", query.name()).line();
          html.leaf("p", query.description()).line();
          answer.accept(html);
          html.leaf("h2", "The query").line();
          SparqlPages.form(html, links, query.text());
        });
  }

  private static void problem(Html html, String message) {
    html.leaf("p", message, "class", "problem", "role", "alert").line();
  }
}
