package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.net.UrlEscapers;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.exec.RowSet;
import org.jspecify.annotations.Nullable;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.sparql.AnswerPages;
import org.parley.serve.sparql.ServiceDescription;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.sparql.SparqlRequest;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;
import org.parley.serve.view.Table;

/** What {@code /sparql} shows to people, and what it says of itself. */
public final class SparqlPages implements AnswerPages {
  private final Content content;
  private final ShippedQueries queries;

  public SparqlPages(Content content, ShippedQueries queries) {
    this.content = content;
    this.queries = queries;
  }

  /** A file of the answer. */
  record Download(String name, String href) {}

  /** A query to start from. */
  record Example(String title, String explanation, String href) {}

  /**
   * The page: a query and its answer.
   *
   * @param table the rows or triples, or null
   * @param truth the answer of an ASK; empty if it was none
   * @param problem why there is no answer, or null
   * @param code how to ask the same from programs
   */
  record View(
      String query,
      @Nullable Table table,
      String truth,
      @Nullable String problem,
      ImmutableList<Download> downloads,
      ImmutableList<CodeLine> code,
      ImmutableList<Example> examples) {}

  @Override
  public Reply withoutQuery(PageRequest request) {
    Dereference.Choice choice = Dereference.choose(request, Format.ALL);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Format format = choice.format().orElseThrow();
    return format == Format.HTML
        ? page(request, 200, queries.first(), null, "", null, List.of())
        : Reply.of(
            200,
            format.contentType(),
            RdfBody.write(ServiceDescription.of(request.origin()), format));
  }

  @Override
  public Reply rows(SparqlRequest request, RowSet rows) {
    Table table = Table.of(content.cells(request.page()), rows, Table.MAX_ROWS);
    return answer(request, table, "", List.of("csv", "tsv", "json", "xml"));
  }

  @Override
  public Reply truth(SparqlRequest request, boolean truth) {
    return answer(request, null, truth ? "Yes" : "No", List.of("json", "xml"));
  }

  @Override
  public Reply graph(SparqlRequest request, Graph graph) {
    return answer(
        request,
        Table.of(content.cells(request.page()), graph),
        "",
        List.of("ttl", "jsonld", "nt", "rdf"));
  }

  @Override
  public Reply failure(SparqlRequest request, int status, String message) {
    return page(
        request.page(), status, Strings.nullToEmpty(request.query()), null, "", message, List.of());
  }

  private Reply answer(
      SparqlRequest request, @Nullable Table table, String truth, List<String> formats) {
    return page(
        request.page(), 200, Strings.nullToEmpty(request.query()), table, truth, null, formats);
  }

  private Reply page(
      PageRequest request,
      int status,
      String query,
      @Nullable Table table,
      String truth,
      @Nullable String problem,
      List<String> formats) {
    Links links = content.links(request);
    ImmutableList<Download> downloads =
        formats.stream()
            .map(format -> new Download(format, address(query) + "&format=" + format))
            .collect(toImmutableList());
    ImmutableList<Example> examples =
        queries.all().stream()
            .map(
                each ->
                    new Example(
                        each.title(), each.explanation(), links.root() + address(each.text())))
            .collect(toImmutableList());
    return Templates.page(
        status,
        "sparql",
        Frame.of("SPARQL", links, "sparql")
            .with(Assets.EDITOR_STYLE, Assets.EDITOR, Assets.QUERY)
            .withDrawings(),
        new View(
            query,
            table,
            truth,
            problem,
            downloads,
            CodeLine.of(request.origin() + "/sparql", query),
            examples));
  }

  private static String address(String query) {
    return "sparql?query=" + UrlEscapers.urlFormParameterEscaper().escape(query);
  }
}
