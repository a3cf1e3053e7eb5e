package org.parley.pipeline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
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
import org.parley.store.Store;
import org.parley.text.Document;
import org.parley.validate.Severity;
import org.parley.validate.Validator;
import org.parley.validate.Violation;

/**
 * Builds the graph of documents in a store.
 *
 * <p>Each document goes its way to a file of quads, which is validated; files that conform are
 * loaded in batches, each in one transaction. A document that cannot be read or violates the shapes
 * stays out and is reported; the others go in. A document that is in the store already, made of the
 * same text by the same program, rules and gazetteer, is not read again.
 */
public final class GraphBuild {
  /** TDB2 copies what a transaction changes, so single documents would be costly. */
  private static final int BATCH = 200;

  private final Store store;
  private final Path folder;
  private final Interpreter interpreter;
  private final Iris iris;
  private final Run run;
  private final Validator validator;

  /**
   * @param store open for writing
   * @param folder the store's folder, where staging files and the report lie
   */
  public GraphBuild(
      Store store, Path folder, Interpreter interpreter, Iris iris, Run run, Validator validator) {
    this.store = store;
    this.folder = folder;
    this.interpreter = interpreter;
    this.iris = iris;
    this.run = run;
    this.validator = validator;
  }

  /**
   * A document under way: read or failed, and then a file of quads or the reason why not.
   *
   * @param problem with a file, what shapes only warn of
   */
  record Outcome(String name, @Nullable Path file, boolean unchanged, @Nullable Problem problem) {}

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
    Path staging = folder.resolve("staging");
    prepare(staging);
    ImmutableMap<String, String> fingerprints = store.fingerprints();
    Batch batch = new Batch(progress);
    GraphMapper mapper = new GraphMapper(iris, run, interpreter.precisions());
    for (NamedGraph graph : shared) {
      Path file = staging.resolve(fileName(graph.name()));
      QuadsFile.write(file, List.of(graph));
      store.load(List.of(file));
      delete(file);
    }
    Iterator<Reading> inputs = readings.iterator();
    try {
      OrderedParallel.run(
          inputs,
          threads,
          parsers,
          reading -> early(reading, fingerprints),
          (parser, reading) -> outcome(parser, mapper, staging, reading),
          batch::add);
      batch.load();
    } catch (Interrupted interrupted) {
      throw interrupted.problem;
    }
    BuildReport report =
        new BuildReport(
            batch.loaded,
            batch.unchanged,
            ImmutableList.copyOf(batch.problems),
            ImmutableList.copyOf(batch.warnings));
    write(report);
    return report;
  }

  /** What can be said of a reading without a parser, or null. */
  private @Nullable Outcome early(Reading reading, ImmutableMap<String, String> fingerprints) {
    if (reading instanceof Reading.Success success) {
      Document document = success.document();
      return run.fingerprint(document).equals(fingerprints.get(document.id()))
          ? new Outcome(success.place(), null, true, null)
          : null;
    }
    Problem problem = ((Reading.Failure) reading).problem();
    return new Outcome(problem.place(), null, false, problem);
  }

  private Outcome outcome(Parser parser, GraphMapper mapper, Path staging, Reading reading) {
    if (!(reading instanceof Reading.Success success)) {
      throw new IllegalStateException("failures are settled early");
    }
    String place = success.place();
    try {
      Interpretation interpretation = interpreter.interpret(parser, success.document());
      NamedGraph graph =
          mapper.map(
              interpretation.analysis(), interpretation.findings(), interpretation.resolutions());
      Path file = staging.resolve(fileName(graph.name()));
      QuadsFile.write(file, List.of(graph));
      return judged(place, file, validator.validate(file));
    } catch (ProblemException e) {
      return new Outcome(place, null, false, e.problem().at(place));
    }
  }

  /** Only violations keep a document out; warnings are reported. */
  static Outcome judged(String place, Path file, ImmutableList<Violation> found) {
    if (found.isEmpty()) {
      return new Outcome(place, file, false, null);
    }
    ImmutableList<Violation> violations =
        found.stream()
            .filter(violation -> violation.severity() == Severity.VIOLATION)
            .collect(ImmutableList.toImmutableList());
    if (violations.isEmpty()) {
      return new Outcome(
          place, file, false, problem(place, found, "is loaded, but the shapes warn of it in "));
    }
    delete(file);
    return new Outcome(
        place,
        null,
        false,
        problem(place, violations, "the document's graph violates the shapes in "));
  }

  private static Problem problem(String place, ImmutableList<Violation> found, String what) {
    return new Problem(
        Code.SHAPE_VIOLATION,
        place,
        found.get(0).line(),
        what + found.size() + (found.size() == 1 ? " place" : " places"),
        "this is a fault of a rule or of Parley: report it with the document");
  }

  /** The last segment of the graph's IRI, which the loader expects the file to be named after. */
  private static String fileName(String graph) {
    return graph.substring(graph.lastIndexOf('/') + 1) + ".nq.gz";
  }

  private static void prepare(Path staging) throws ProblemException {
    try {
      Files.createDirectories(staging);
      try (Stream<Path> left = Files.list(staging)) {
        for (Path file : left.toList()) {
          Files.delete(file);
        }
      }
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              staging.toString(),
              e.getMessage(),
              "files cannot be written here",
              "check the permissions of the folder and the free space of the disk"),
          e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException leftOver) {
      // The next build clears the folder.
      return;
    }
  }

  /**
   * One line for each document that stays out, then for each that shapes warn of; the file is empty
   * where there are none.
   */
  private void write(BuildReport report) throws ProblemException {
    ObjectMapper json = new ObjectMapper();
    StringBuilder lines = new StringBuilder();
    for (Problem problem : Iterables.concat(report.problems(), report.warnings())) {
      ObjectNode line = json.createObjectNode();
      line.put("code", problem.code().id());
      line.put("place", problem.place());
      line.put("value", problem.value());
      line.put("message", problem.message());
      line.put("cure", problem.cure());
      lines.append(line).append('\n');
    }
    Path file = folder.resolve("report.jsonl");
    try {
      Files.writeString(file, lines);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              file.toString(),
              e.getMessage(),
              "the report cannot be written",
              "check the permissions of the folder and the free space of the disk"),
          e);
    }
  }

  /** Carries a problem of the store through the stream of outcomes. */
  private static final class Interrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final transient ProblemException problem;

    Interrupted(ProblemException problem) {
      super(problem);
      this.problem = problem;
    }
  }

  /** Gathers outcomes and loads what is ready. */
  private final class Batch {
    private final Progress progress;
    private final List<Path> files = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> warnings = new ArrayList<>();
    private int loaded;
    private int unchanged;

    Batch(Progress progress) {
      this.progress = progress;
    }

    void add(Outcome outcome) {
      if (outcome.unchanged()) {
        unchanged++;
        progress.unchanged(outcome.name());
      } else if (outcome.file() == null && outcome.problem() != null) {
        problems.add(outcome.problem());
        progress.failed(outcome.problem());
      } else if (outcome.file() != null) {
        if (outcome.problem() != null) {
          warnings.add(outcome.problem());
        }
        files.add(outcome.file());
        progress.interpreted(outcome.name());
        if (files.size() == BATCH) {
          load();
        }
      }
    }

    void load() {
      if (files.isEmpty()) {
        return;
      }
      try {
        store.load(files);
      } catch (ProblemException e) {
        throw new Interrupted(e);
      }
      loaded += files.size();
      files.forEach(GraphBuild::delete);
      files.clear();
      progress.loaded(loaded);
    }
  }
}
