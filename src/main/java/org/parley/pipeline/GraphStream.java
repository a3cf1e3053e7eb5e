package org.parley.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.parley.nlp.Parser;
import org.parley.source.Reading;

/**
 * The graphs of a stream of documents as files, one after the other as they are asked for, where
 * there is no store to load them into. A document that takes too long is given up and told.
 */
public final class GraphStream implements AutoCloseable {
  private final OrderedParallel<Reading, Parser, DocumentGraphs.Outcome> parallel;

  /**
   * @param parsers makes a parser for a thread
   * @param files the file of a graph, by the IRI of the graph
   * @param limit how long a document may take
   */
  public GraphStream(
      DocumentGraphs graphs,
      Supplier<Parser> parsers,
      Function<String, Path> files,
      int threads,
      Duration limit) {
    this.parallel =
        new OrderedParallel<>(new DocumentWork(graphs, parsers, files, limit), threads, limit);
  }

  /** What becomes of documents, in their order. */
  public Iterator<DocumentGraphs.Outcome> of(Iterator<Reading> readings) {
    return parallel.outputs(readings);
  }

  @Override
  public void close() {
    parallel.close();
  }

  private record DocumentWork(
      DocumentGraphs graphs, Supplier<Parser> parsers, Function<String, Path> files, Duration limit)
      implements OrderedParallel.Work<Reading, Parser, DocumentGraphs.Outcome> {
    @Override
    public Parser tool() {
      return parsers.get();
    }

    @Override
    public DocumentGraphs.@Nullable Outcome early(Reading reading) {
      return reading instanceof Reading.Failure failure
          ? new DocumentGraphs.Outcome(failure.problem().place(), null, failure.problem())
          : null;
    }

    @Override
    public DocumentGraphs.Outcome work(Parser parser, Reading reading) {
      return graphs.write(parser, (Reading.Success) reading, files);
    }

    @Override
    public DocumentGraphs.Outcome late(Reading reading) {
      String place = ((Reading.Success) reading).place();
      return new DocumentGraphs.Outcome(place, null, DocumentGraphs.late(place, limit.toSeconds()));
    }
  }
}
