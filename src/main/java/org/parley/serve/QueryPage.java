package org.parley.serve;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.exec.QueryExec;
import org.parley.diagnostic.ProblemException;
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
    if (shipped.callsOthers()) {
      // A page that is only looked at asks nobody else.
      return page(
          request,
          shipped,
          html ->
              html.leaf(
                      "p",
                      "This query calls another endpoint, so it runs only when it is asked below,"
                          + " and where parley serve was started with --service for that endpoint.")
                  .line());
    }
    try {
      Query query = SafeQuery.parse(shipped.text(), shipped.name());
      if (!query.isSelectType()) {
        return page(request, shipped, html -> {});
      }
      try (QueryExec execution =
          runner.prepare(content.graph().dataset(), query, values(request, shipped))) {
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

  private static ImmutableMap<String, Node> values(PageRequest request, ShippedQuery query) {
    return query
        .parameter()
        .map(ShippedQuery.Parameter::variable)
        .filter(variable -> !request.parameter(variable).isEmpty())
        .map(variable -> ImmutableMap.of(variable, node(request.parameter(variable))))
        .orElse(ImmutableMap.of());
  }

  private static Node node(String value) {
    return value.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")
        ? NodeFactory.createURI(value)
        : NodeFactory.createLiteralString(value);
  }

  private Reply page(PageRequest request, ShippedQuery query, Consumer<Html> answer) {
    Links links = content.links(request);
    return Layout.page(
        200,
        links,
        query.title(),
        html -> {
          html.leaf("h1", query.title()).line();
          html.leaf("p", query.explanation()).line();
          query.parameter().ifPresent(parameter -> form(html, request, parameter));
          answer.accept(html);
          html.leaf("h2", "The query").line();
          SparqlPages.form(html, links, query.text());
        });
  }

  private static void form(Html html, PageRequest request, ShippedQuery.Parameter parameter) {
    String value = request.parameter(parameter.variable());
    html.start("form", "class", "search")
        .start("label")
        .text(parameter.variable() + ": " + parameter.explanation() + " ")
        .start("input", "name", parameter.variable(), "value", value)
        .end()
        .leaf("button", "Show")
        .end()
        .line();
  }

  private static void problem(Html html, String message) {
    html.leaf("p", message, "class", "problem", "role", "alert").line();
  }
}
