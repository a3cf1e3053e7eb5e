package org.parley.pipeline;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.nlp.Parser;
import org.parley.source.Reading;

/** Writes annotations of a stream of documents, in their order, by several threads. */
public final class Annotator {
  private final Interpreter interpreter;
  private final AnnotationWriter writer;

  public Annotator(Interpreter interpreter, AnnotationWriter writer) {
    this.interpreter = interpreter;
    this.writer = writer;
  }

  /** Either the annotation of a document, or why there is none. */
  private record Outcome(@Nullable String line, @Nullable Problem problem) {}

  /**
   * Annotates documents.
   *
   * @param limit how long a document may take
   * @param lines gets a JSON object for each document
   * @param problems gets what keeps a document from being annotated
   * @return how many documents failed
   */
  public int annotate(
      Stream<Reading> readings,
      int threads,
      Duration limit,
      Supplier<Parser> parsers,
      Consumer<String> lines,
      Consumer<Problem> problems) {
    AtomicInteger failed = new AtomicInteger();
    new OrderedParallel<>(new DocumentWork(parsers, limit), threads, limit)
        .run(
            readings.iterator(),
            outcome -> {
              if (outcome.line() != null) {
                lines.accept(outcome.line());
              } else if (outcome.problem() != null) {
                failed.incrementAndGet();
                problems.accept(outcome.problem());
              }
            });
    return failed.get();
  }

  private final class DocumentWork implements OrderedParallel.Work<Reading, Parser, Outcome> {
    private final Supplier<Parser> parsers;
    private final Duration limit;

    DocumentWork(Supplier<Parser> parsers, Duration limit) {
      this.parsers = parsers;
      this.limit = limit;
    }

    @Override
    public Parser tool() {
      return parsers.get();
    }

    @Override
    public @Nullable Outcome early(Reading reading) {
      return reading instanceof Reading.Failure failure
          ? new Outcome(null, failure.problem())
          : null;
    }

    @Override
    public Outcome work(Parser parser, Reading reading) {
      Reading.Success success = (Reading.Success) reading;
      try {
        return new Outcome(writer.write(interpreter.interpret(parser, success.document())), null);
      } catch (ProblemException e) {
        return new Outcome(null, e.problem().at(success.place()));
      } catch (RuntimeException | StackOverflowError e) {
        return new Outcome(null, DocumentGraphs.fault(success.place(), e));
      }
    }

    @Override
    public Outcome late(Reading reading) {
      return new Outcome(
          null, DocumentGraphs.late(((Reading.Success) reading).place(), limit.toSeconds()));
    }
  }
}
