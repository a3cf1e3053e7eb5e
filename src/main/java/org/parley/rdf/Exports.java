package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.turtle.TurtleWriterSettings;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Converts what a build wrote into other formats. The same files in the same order give the same
 * bytes.
 */
public final class Exports {
  private static final String ENDING = ".nq.gz";

  private Exports() {}

  /**
   * The files of quads in a folder, sorted by name.
   *
   * @throws ProblemException if it is no folder that can be read
   */
  public static ImmutableList<Path> files(Path folder) throws ProblemException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(ENDING))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.MISSING_FILE,
              folder.toString(),
              null,
              "not a folder that can be read",
              "check the path, or build a store first"),
          e);
    }
  }

  /**
   * Writes all statements of some files of N-Quads; the writer is flushed, not closed.
   *
   * @param files compressed where the name ends in {@code .gz}
   * @throws ProblemException if a file cannot be read, or the writer fails
   */
  public static void write(List<Path> files, ExportFormat format, Writer out)
      throws ProblemException {
    try {
      switch (format) {
        case NQ -> stream(files, Rio.createWriter(RDFFormat.NQUADS, out));
        case TRIG -> stream(files, Rio.createWriter(RDFFormat.TRIG, out));
        case JSONLD -> writeJsonLd(files, out);
        case TTL -> writeTurtle(merged(files), out);
        case TTL12 -> new Turtle12Writer(out).write(merged(files));
      }
      out.flush();
    } catch (IOException | RDFHandlerException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              "export",
              null,
              "cannot be written (" + e.getMessage() + ")",
              "free space on the disk or choose another file"),
          e);
    }
  }

  private static void stream(List<Path> files, RDFWriter writer)
      throws ProblemException, IOException {
    start(writer);
    for (Path file : files) {
      QuadsReader.read(file, writer::handleStatement);
    }
    writer.endRDF();
  }

  private static void writeJsonLd(List<Path> files, Writer out)
      throws ProblemException, IOException {
    try (JsonLdWriter writer = new JsonLdWriter(out)) {
      for (Path file : files) {
        QuadsReader.read(file, writer::write);
      }
    }
  }

  private static void writeTurtle(Iterable<Statement> statements, Writer out) {
    RDFWriter writer = Rio.createWriter(RDFFormat.TURTLE, out);
    start(writer);
    statements.forEach(writer::handleStatement);
    writer.endRDF();
  }

  /** The statements of all graphs as those of one: documents repeat what they say of entities. */
  private static SortedSet<Statement> merged(List<Path> files)
      throws ProblemException, IOException {
    TreeSet<Statement> merged = new TreeSet<>(StatementOrder.IN_GRAPH);
    SimpleValueFactory values = SimpleValueFactory.getInstance();
    for (Path file : files) {
      QuadsReader.read(
          file,
          read ->
              merged.add(
                  values.createStatement(
                      read.getSubject(), read.getPredicate(), read.getObject())));
    }
    return merged;
  }

  private static void start(RDFWriter writer) {
    writer
        .getWriterConfig()
        .set(BasicWriterSettings.PRETTY_PRINT, true)
        .set(BasicWriterSettings.INLINE_BLANK_NODES, false)
        .set(TurtleWriterSettings.ABBREVIATE_NUMBERS, false);
    writer.startRDF();
    Vocabulary.PREFIXES.forEach(writer::handleNamespace);
  }
}
