package org.parley.serve.page;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.parley.serve.graph.Format;
import org.parley.serve.graph.RdfBody;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.view.Cell;
import org.parley.serve.view.Cells;
import org.parley.serve.view.Content;
import org.parley.store.Census;

/**
 * {@code /dataset} and {@code /.well-known/void}: what the graph is, how large, and where it is to
 * be had, for people and, as DCAT and VoID, for programs.
 */
final class DatasetPage implements Page {
  private final Content content;
  private final Supplier<Optional<Census>> census;

  DatasetPage(Content content, Supplier<Optional<Census>> census) {
    this.content = content;
    this.census = census;
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
                    DatasetDescriptions.of(request.origin(), content.baseIri(), sizes()), format));
    return reply.with("Vary", "Accept");
  }

  private Reply page(PageRequest request) {
    Cells cells = content.cells(request);
    Census counted = sizes();
    return Templates.page(
        "dataset",
        Frame.of("Dataset", cells.links(), "dataset"),
        new View(
            counted.triples(),
            lines(cells, counted.classes()),
            lines(cells, counted.properties()),
            Format.RDF));
  }

  /** Empty while they are being counted. */
  private Census sizes() {
    return census.get().orElse(new Census(ImmutableList.of(), ImmutableList.of()));
  }

  private static ImmutableList<Line> lines(Cells cells, List<Census.Entry> parts) {
    return parts.stream()
        .map(
            part -> new Line(cells.named(part.term(), cells.labels().of(part.term())), part.size()))
        .collect(toImmutableList());
  }
}
