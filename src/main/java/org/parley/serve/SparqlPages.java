package org.parley.serve;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;

/** What {@code /sparql} shows to people, and what it says of itself. */
final class SparqlPages {
  private final Content content;
  private final ShippedQueries queries;

  SparqlPages(Content content, ShippedQueries queries) {
    this.content = content;
    this.queries = queries;
  }

  /** The answer where no query was asked: a form for people, a service description for programs. */
  Reply withoutQuery(PageRequest request) {
    Dereference.Choice choice = Dereference.choose(request, Format.ALL);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Format format = choice.format().orElseThrow();
    return format == Format.HTML
        ? page(request, 200, queries.first(), html -> {})
        : Reply.of(
            200,
            format.contentType(),
            RdfBody.write(ServiceDescription.of(request.origin()), format));
  }

  /** The rows of a SELECT. */
  Reply rows(SparqlRequest request, RowSet rows) {
    return answer(
        request,
        List.of("json", "xml", "csv", "tsv"),
        (html, cells) -> new ResultTable(cells).write(html, rows));
  }

  /** The answer of an ASK. */
  Reply truth(SparqlRequest request, boolean truth) {
    return answer(
        request, List.of("json", "xml"), (html, cells) -> html.leaf("p", truth ? "Yes" : "No"));
  }

  /** The triples of a CONSTRUCT or DESCRIBE. */
  Reply graph(SparqlRequest request, Graph graph) {
    return answer(
        request,
        List.of("ttl", "jsonld", "nt", "rdf"),
        (html, cells) -> new ResultTable(cells).write(html, graph));
  }

  /** Why there is no answer. */
  Reply failure(SparqlRequest request, int status, String message) {
    return page(
        request.page(),
        status,
        Strings.nullToEmpty(request.query()),
        html -> html.leaf("p", message, "class", "problem", "role", "alert").line());
  }

  private interface Result {
    void write(Html html, Cells cells);
  }

  private Reply answer(SparqlRequest request, List<String> formats, Result result) {
    String query = Strings.nullToEmpty(request.query());
    return page(
        request.page(),
        200,
        query,
        html -> {
          html.leaf("h2", "Answer").line();
          result.write(html, content.cells(request.page()));
          html.start("p", "class", "downloads").text("As a file: ");
          for (String format : formats) {
            html.leaf("a", format, "href", address(query, format)).text(" ");
          }
          html.end().line();
        });
  }

  private static String address(String query, String format) {
    return "?query=" + UrlEscapers.urlFormParameterEscaper().escape(query) + "&format=" + format;
  }

  private Reply page(PageRequest request, int status, String query, Consumer<Html> below) {
    Links links = content.links(request);
    return Layout.page(
        status,
        links,
        "SPARQL",
        html -> {
          html.leaf("h1", "SPARQL").line();
          form(html, links, query);
          below.accept(html);
          examples(html, links);
        });
  }

  /** The form that asks a query. */
  static void form(Html html, Links links, String query) {
    html.start("form", "class", "query", "method", "get", "action", links.root() + "sparql").line();
    html.start("label").text("Query ");
    html.leaf(
        "textarea",
        query,
        "name",
        "query",
        "rows",
        "14",
        "cols",
        "80",
        "spellcheck",
        "false",
        "required",
        "");
    html.end().line();
    html.leaf("button", "Ask").line();
    html.end().line();
  }

  private void examples(Html html, Links links) {
    ImmutableList<ShippedQuery> all = queries.all();
    if (all.isEmpty()) {
      return;
    }
    html.leaf("h2", "Examples").line();
    ShippedQueries.list(html, links, all);
  }
}
