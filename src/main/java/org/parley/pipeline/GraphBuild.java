package org.parley.pipeline;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.nlp.Parser;
import org.parley.rdf.NamedGraph;
import org.parley.rdf.QuadsFile;
import org.parley.source.Reading;
import org.parley.store.GraphTarget;
import org.parley.text.Document;

/**
 * Builds the graph of documents in a store.
 *
 * <p>Each document goes its way to a file of quads, which is validated; files that conform are
 * loaded in batches, each as a whole or not at all. A document that cannot be read, takes too long
 * or violates the shapes stays out and is reported; the others go in. A document that is in the
 * store already, made of the same text by the same program, rules and gazetteer, is not read again.
 * Memory does not grow with the number of documents.
 */
public final class GraphBuild {
  private final GraphTarget target;
  private final Path folder;
  private final DocumentGraphs graphs;
  private final Duration limit;

  /**
   * @param target the store
   * @param folder the store's folder, where staging files and the report lie
   * @param limit how long a document may take
   */
  public GraphBuild(GraphTarget target, Path folder, DocumentGraphs graphs, Duration limit) {
    this.target = target;
    this.folder = folder;
    this.graphs = graphs;
    this.limit = limit;
  }

  /**
   * Reads documents and loads their graphs.
   *
   * @param shared graphs of no single document, such as the gazetteer's and the run's
   * @param readings the documents; read once, in order
   * @param threads how many documents are worked on at a time
   * @param parsers makes a parser for a thread; not called if every document is unchanged
   * @throws ProblemException if the store cannot be written; what it reported as loaded stays
   *     loaded
   */
  public BuildReport build(
      List<NamedGraph> shared,
      Stream<Reading> readings,
      int threads,
      Supplier<Parser> parsers,
      Progress progress)
      throws ProblemException {
    Staging staging = new Staging(folder);
    staging.prepare();
    staging.loadLeft(target);
    for (NamedGraph graph : shared) {
      Path file = staging.file(graph.name());
      QuadsFile.write(file, List.of(graph));
      target.load(List.of(file));
      Staging.delete(file);
    }
    try (ReportFile report = new ReportFile(folder.resolve("report.jsonl"));
        Batch batch = new Batch(target, report, progress)) {
      new OrderedParallel<>(new DocumentWork(staging, parsers, batch), threads, limit)
          .run(readings.iterator(), batch::add);
      return batch.end();
    } catch (Interrupted interrupted) {
      throw interrupted.problem;
    }
  }

  /**
   * A document that is done with.
   *
   * @param unchanged whether it is in the store already, just so
   * @param file its quads, to be loaded, or null
   * @param problem why it stays out; with a file, what shapes only warn of, or null
   */
  record Done(String place, boolean unchanged, @Nullable Path file, @Nullable Problem problem) {
    static Done of(DocumentGraphs.Outcome outcome) {
      return new Done(outcome.place(), false, outcome.file(), outcome.problem());
    }
  }

  /** Carries a problem of the store through the stream of documents. */
  static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient ProblemException problem;

    Interrupted(ProblemException problem) {
      super(problem);
      this.problem = problem;
    }
  }

  private final class DocumentWork implements OrderedParallel.Work<Reading, Parser, Done> {
    private final Staging staging;
    private final Supplier<Parser> parsers;
    private final Batch batch;

    DocumentWork(Staging staging, Supplier<Parser> parsers, Batch batch) {
      this.staging = staging;
      this.parsers = parsers;
      this.batch = batch;
    }

    @Override
    public Parser tool() {
      return parsers.get();
    }

    @Override
    public @Nullable Done early(Reading reading) {
      if (reading instanceof Reading.Failure failure) {
        return new Done(failure.problem().place(), false, null, failure.problem());
      }
      Reading.Success success = (Reading.Success) reading;
      Document document = success.document();
      try {
        return target.holds(document.id(), graphs.run().fingerprint(document))
            ? new Done(success.place(), true, null, null)
            : null;
      } catch (ProblemException e) {
        batch.settle(); // A load that fails takes the store away from whoever reads.
        throw new Interrupted(e);
      } catch (RuntimeException e) {
        batch.settle();
        throw e;
      }
    }

    @Override
    public Done work(Parser parser, Reading reading) {
      Reading.Success success = (Reading.Success) reading;
      DocumentGraphs.Outcome outcome = graphs.write(parser, success, staging::file);
      Path file = outcome.file();
      if (file == null) {
        return Done.of(outcome);
      }
      try {
        return new Done(outcome.place(), false, staging.ready(file), outcome.problem());
      } catch (ProblemException e) {
        throw new Interrupted(e);
      }
    }

    @Override
    public Done late(Reading reading) {
      String place = ((Reading.Success) reading).place();
      return new Done(place, false, null, DocumentGraphs.late(place, limit.toSeconds()));
    }
  }
}
