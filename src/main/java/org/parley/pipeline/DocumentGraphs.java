package org.parley.pipeline;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.nlp.Parser;
import org.parley.rdf.GraphMapper;
import org.parley.rdf.Iris;
import org.parley.rdf.NamedGraph;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.source.Reading;
import org.parley.validate.Severity;
import org.parley.validate.Validator;
import org.parley.validate.Violation;

/**
 * The way of one document to a file of quads that conform to the shapes. Whatever goes wrong on the
 * way is told and concerns no other document.
 *
 * <p>Safe for use by several threads, each with a parser of its own.
 */
public final class DocumentGraphs {
  private final Interpreter interpreter;
  private final GraphMapper mapper;
  private final Run run;
  private final Validator validator;

  public DocumentGraphs(Interpreter interpreter, Iris iris, Run run, Validator validator) {
    this.interpreter = interpreter;
    this.mapper = new GraphMapper(iris, run, interpreter.precisions());
    this.run = run;
    this.validator = validator;
  }

  /**
   * What became of a document.
   *
   * @param place file, or file and line, as users can open it
   * @param file the file of its quads; null if it stays out
   * @param problem why it stays out; with a file, what shapes only warn of, or null
   */
  public record Outcome(String place, @Nullable Path file, @Nullable Problem problem) {}

  /** What the documents are read with. */
  Run run() {
    return run;
  }

  /**
   * Reads a document and writes its graph.
   *
   * @param files the file of a graph, by the IRI of the graph
   */
  public Outcome write(Parser parser, Reading.Success reading, Function<String, Path> files) {
    String place = reading.place();
    try {
      Interpretation read = interpreter.interpret(parser, reading.document());
      NamedGraph graph = mapper.map(read.analysis(), read.findings(), read.resolutions());
      Path file = files.apply(graph.name());
      QuadsFile.write(file, List.of(graph));
      return judged(place, file, validator.validate(file));
    } catch (ProblemException e) {
      return new Outcome(place, null, e.problem().at(place));
    } catch (RuntimeException | StackOverflowError e) {
      return new Outcome(place, null, fault(place, e));
    }
  }

  /** What no document should bring about. */
  static Problem fault(String place, Throwable fault) {
    return new Problem(
        Code.DOCUMENT_FAILED,
        place,
        fault.toString(),
        "a fault of Parley stopped this document",
        "leave it out, and report it with its text");
  }

  /** Why a document stays out that took longer than it may. */
  public static Problem late(String place, long seconds) {
    return new Problem(
        Code.TIME_EXCEEDED,
        place,
        null,
        "not read within " + seconds + " seconds",
        "leave it out, or allow more with --time-limit");
  }

  /** Only violations keep a document out; warnings are reported. */
  static Outcome judged(String place, Path file, ImmutableList<Violation> found) {
    if (found.isEmpty()) {
      return new Outcome(place, file, null);
    }
    ImmutableList<Violation> violations =
        found.stream()
            .filter(violation -> violation.severity() == Severity.VIOLATION)
            .collect(ImmutableList.toImmutableList());
    if (violations.isEmpty()) {
      return new Outcome(
          place, file, problem(place, found, "is loaded, but the shapes warn of it in "));
    }
    Staging.delete(file);
    return new Outcome(
        place, null, problem(place, violations, "the document's graph violates the shapes in "));
  }

  private static Problem problem(String place, ImmutableList<Violation> found, String what) {
    return new Problem(
        Code.SHAPE_VIOLATION,
        place,
        found.get(0).line(),
        what + found.size() + (found.size() == 1 ? " place" : " places"),
        "this is a fault of a rule or of Parley: report it with the document");
  }
}
