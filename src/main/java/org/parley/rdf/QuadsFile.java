package org.parley.rdf;

import static com.google.common.base.Preconditions.checkArgument;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSortedMap;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.Comparator;
import java.util.zip.GZIPOutputStream;
import org.eclipse.rdf4j.model.Statement;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Writes named graphs as compressed N-Quads. The same graphs give the same bytes, in whatever order
 * they come.
 *
 * <p>A file appears whole or not at all: it is written beside its place and then renamed, so that a
 * killed build leaves no half of one. What lies there from a killed build is overwritten.
 */
public final class QuadsFile {
  private static final int BUFFER = 1 << 16;

  /** Packed, a document is a tenth of what it was. */
  private static final int PACKED_BUFFER = 1 << 13;

  private QuadsFile() {}

  /**
   * Writes graphs of different names to a file, and makes its folder where there is none.
   *
   * @throws ProblemException if the disk is full, or the file may not be written; then nothing has
   *     changed
   */
  public static void write(Path file, Collection<NamedGraph> graphs) throws ProblemException {
    ImmutableSortedMap<String, NamedGraph> byName =
        graphs.stream()
            .collect(
                ImmutableSortedMap.toImmutableSortedMap(
                    Comparator.naturalOrder(), NamedGraph::name, graph -> graph));
    checkArgument(file.getFileName() != null, "not a file: %s", file);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      try {
        writeToFolder(part, byName.values());
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        Files.deleteIfExists(part);
        throw e;
      }
    } catch (IOException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  /** A graph as N-Quads, as it stands in a file. */
  public static String lines(NamedGraph graph) {
    QuadLines lines = new QuadLines();
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try {
      for (Statement statement : graph.statements()) {
        lines.write(statement, text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString(UTF_8);
  }

  /** A folder is made only where it turns out to be missing, since mostly it is there. */
  private static void writeToFolder(Path part, Collection<NamedGraph> graphs) throws IOException {
    try {
      writeTo(part, graphs);
    } catch (NoSuchFileException e) {
      Files.createDirectories(part.toAbsolutePath().getParent());
      writeTo(part, graphs);
    }
  }

  private static void writeTo(Path part, Collection<NamedGraph> graphs) throws IOException {
    QuadLines lines = new QuadLines();
    try (OutputStream out = new BufferedOutputStream(compressed(part), BUFFER)) {
      for (NamedGraph graph : graphs) {
        for (Statement statement : graph.statements()) {
          lines.write(statement, out);
        }
      }
    }
  }

  /** Java's header has neither time nor name, so that it is the same every time. */
  private static OutputStream compressed(Path part) throws IOException {
    return new GZIPOutputStream(Files.newOutputStream(part), PACKED_BUFFER) {
      {
        // A fifth larger than with the default, in a third of the time.
        def.setLevel(3);
      }
    };
  }

  private static Problem problem(Path file, Exception e) {
    boolean denied = e instanceof AccessDeniedException;
    return new Problem(
        denied ? Code.NO_PERMISSION : Code.WRITE_FAILED,
        file.toString(),
        null,
        denied ? "may not be written" : "cannot be written (" + e.getMessage() + ")",
        denied
            ? "change the permissions of the folder or choose another one"
            : "free space on the disk or choose another folder, then run the same again");
  }
}
