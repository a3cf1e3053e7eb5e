package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.graph.Labels;
import org.parley.serve.http.Background;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.sparql.ShippedQueries;
import org.parley.serve.sparql.ShippedQuery;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.serve.view.Links;
import org.parley.store.SafeQuery;

/** The shipped queries that need no parameter, each with its first answer as it is now. */
final class LiveQuestions {
  /** What a glance does not need: where it is written is on the next page. */
  private static final ImmutableSet<String> LEFT_OUT =
      ImmutableSet.of("text", "document", "set", "event", "kind");

  private static final int MAX_ROWS = 1000;
  private static final Duration LIMIT = Duration.ofSeconds(2);

  private final Content content;
  private final ShippedQueries queries;
  private final QueryRunner runner;
  private final Supplier<Optional<ImmutableList<Answered>>> answers;

  LiveQuestions(
      Content content, ShippedQueries queries, QueryRunner runner, Background background) {
    this.content = content;
    this.queries = queries;
    this.runner = runner;
    this.answers = background.once("The answers to the questions", this::answer);
  }

  private record Answered(ShippedQuery query, ImmutableMap<String, Node> row, int rows) {}

  /** A column of an answer with its value. */
  record Part(String column, Cell value) {}

  /**
   * A question.
   *
   * @param size how many rows its answer has, in words
   * @param parts its first answer
   */
  record Question(Cell cell, String size, ImmutableList<Part> parts) {}

  /** All questions that have an answer; none as long as they are not known. */
  ImmutableList<Question> all(Cells cells) {
    return answers.get().stream()
        .flatMap(List::stream)
        .map(
            answered ->
                new Question(
                    link(cells.links(), answered.query()),
                    size(answered.rows()),
                    answered.row().entrySet().stream()
                        .map(entry -> part(cells, entry.getKey(), entry.getValue()))
                        .collect(toImmutableList())))
        .collect(toImmutableList());
  }

  /** A link to the page of a query. */
  static Cell link(Links links, ShippedQuery query) {
    return Cell.link(query.title(), links.root() + "query/" + query.name());
  }

  private static Part part(Cells cells, String column, Node value) {
    return new Part(Labels.spaced(column), cells.plain(value));
  }

  private static String size(int rows) {
    return rows > MAX_ROWS
        ? "more than " + MAX_ROWS + " answers"
        : rows == 1 ? "1 answer" : rows + " answers";
  }

  private ImmutableList<Answered> answer() {
    return queries.all().stream()
        .flatMap(query -> answer(query).stream())
        .collect(toImmutableList());
  }

  private Optional<Answered> answer(ShippedQuery shipped) {
    if (shipped.parameter().isPresent() || shipped.callsOthers()) {
      return Optional.empty();
    }
    try {
      Query query = SafeQuery.parse(shipped.text(), shipped.name());
      if (!query.isSelectType()) {
        return Optional.empty();
      }
      glance(query);
      try (QueryExec execution =
          runner.prepare(content.graph().dataset(), query, new DatasetDescription(), LIMIT)) {
        return first(shipped, execution.select());
      }
    } catch (ProblemException | QueryCancelledException | StackOverflowError e) {
      return Optional.empty();
    } catch (JenaException e) {
      return Optional.empty();
    }
  }

  /**
   * To sort all rows for the sake of a few takes as long as there are documents. What is grouped is
   * read whole in any case.
   */
  private static void glance(Query query) {
    if (query.hasOrderBy() && !query.hasGroupBy()) {
      query.getOrderBy().clear();
    }
    if (!query.hasLimit()) {
      query.setLimit(MAX_ROWS + 1L);
    }
  }

  private static Optional<Answered> first(ShippedQuery query, RowSet rows) {
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    List<Var> columns = rows.getResultVars();
    // The row with most values says most.
    Binding best = rows.next();
    int count = 1;
    while (rows.hasNext() && count <= MAX_ROWS) {
      Binding row = rows.next();
      best = row.size() > best.size() ? row : best;
      count++;
    }
    Binding shown = best;
    ImmutableMap.Builder<String, Node> parts = ImmutableMap.builder();
    columns.stream()
        .filter(column -> shown.contains(column) && !LEFT_OUT.contains(column.getVarName()))
        .limit(4)
        .forEach(column -> parts.put(column.getVarName(), shown.get(column)));
    return Optional.of(new Answered(query, parts.buildOrThrow(), count));
  }
}
