package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.Nodes;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.store.SafeQuery;

/**
 * {@code /dataset} and {@code /.well-known/void}: what the graph is, how large, and where it is to
 * be had, for people and, as DCAT and VoID, for programs.
 */
final class DatasetPage implements Page {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private static final String CLASSES =
      "SELECT ?it (COUNT(*) AS ?n) { ?s a ?it } GROUP BY ?it ORDER BY DESC(?n) ?it";
  private static final String PROPERTIES =
      "SELECT ?it (COUNT(*) AS ?n) { ?s ?it ?o } GROUP BY ?it ORDER BY DESC(?n) ?it";

  private final Content content;
  private final QueryRunner runner;
  private final Supplier<Sizes> sizes;

  DatasetPage(Content content, QueryRunner runner) {
    this.content = content;
    this.runner = runner;
    // Counting goes through the whole store.
    this.sizes = Suppliers.memoizeWithExpiration(this::count, Duration.ofMinutes(10));
  }

  /** How often the graph uses a class or a property. */
  record Part(Node term, long size) {}

  /** How much there is of each class and property; empty where counting took too long. */
  record Sizes(ImmutableList<Part> classes, ImmutableList<Part> properties) {
    /** How many triples there are, or 0 if that is not known. */
    long triples() {
      return properties.stream().mapToLong(Part::size).sum();
    }
  }

  /** A line of a table. */
  record Line(Cell cell, long size) {}

  /** The page for people. */
  record View(
      long triples,
      ImmutableList<Line> classes,
      ImmutableList<Line> properties,
      ImmutableList<Format> formats) {}

  @Override
  public Reply reply(PageRequest request) {
    boolean isDataset = request.path().equals("/dataset");
    if (!isDataset && !request.path().equals("/.well-known/void")) {
      return Message.notFound(content, request);
    }
    Dereference.Choice choice = Dereference.choose(request, isDataset ? Format.ALL : Format.RDF);
    if (choice.refusal().isPresent()) {
      return choice.refusal().get();
    }
    Format format = choice.format().orElseThrow();
    Reply reply =
        format == Format.HTML
            ? page(request)
            : Reply.of(
                200,
                format.contentType(),
                RdfBody.write(
                    DatasetDescriptions.of(request.origin(), content.baseIri(), sizes.get()),
                    format));
    return reply.with("Vary", "Accept");
  }

  private Reply page(PageRequest request) {
    Cells cells = content.cells(request);
    Sizes counted = sizes.get();
    return Templates.page(
        "dataset",
        Frame.of("Dataset", cells.links(), "dataset"),
        new View(
            counted.triples(),
            lines(cells, counted.classes()),
            lines(cells, counted.properties()),
            Format.RDF));
  }

  private static ImmutableList<Line> lines(Cells cells, List<Part> parts) {
    return parts.stream()
        .map(
            part -> new Line(cells.named(part.term(), cells.labels().of(part.term())), part.size()))
        .collect(toImmutableList());
  }

  private Sizes count() {
    return new Sizes(count(CLASSES), count(PROPERTIES));
  }

  private ImmutableList<Part> count(String query) {
    List<Part> parts = new ArrayList<>();
    try (QueryExec execution =
        runner.prepare(
            content.graph().dataset(),
            SafeQuery.parse(query, "sizes"),
            new DatasetDescription(),
            LIMIT)) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        Binding row = rows.next();
        Node term = row.get(Var.alloc("it"));
        Optional<Integer> size =
            Optional.ofNullable(row.get(Var.alloc("n"))).flatMap(Nodes::integer);
        if (term != null && term.isURI() && size.isPresent()) {
          parts.add(new Part(term, size.get()));
        }
      }
    } catch (JenaException | ProblemException e) {
      // A cancelled count is none: half of it would be wrong.
      return ImmutableList.of();
    }
    return ImmutableList.copyOf(parts);
  }
}
