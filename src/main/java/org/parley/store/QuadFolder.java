package org.parley.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.parley.diagnostic.ProblemException;

/**
 * The folder {@code quads} and how it stays in step with TDB2 although no transaction spans both: a
 * file waits in {@code incoming} while its graph is being written, and in {@code outgoing} while
 * its graph is being removed. A process that is killed leaves it there, and the next one asks TDB2
 * which way the transaction went.
 */
final class QuadFolder {
  private final StoreFolder folder;

  QuadFolder(StoreFolder folder) {
    this.folder = folder;
  }

  /** The loaded files, sorted by name. */
  ImmutableList<Path> files() throws IOException {
    return list(folder.quads());
  }

  boolean contains(Node graph) {
    return Files.exists(loaded(GraphFile.name(graph)));
  }

  /** Before the write: lays copies ready. */
  void stage(List<GraphFile> graphs) throws IOException {
    Files.createDirectories(folder.incoming());
    List<Path> copies = new ArrayList<>();
    for (GraphFile graph : graphs) {
      Path copy = folder.incoming().resolve(GraphFile.name(graph.graph()) + GraphFile.SUFFIX);
      Files.copy(graph.file(), copy, StandardCopyOption.REPLACE_EXISTING);
      copies.add(copy);
    }
    Disk.force(copies);
  }

  /** Where no TDB2 is to be kept in step: the files themselves become the loaded ones. */
  void take(List<GraphHead> graphs) throws IOException {
    Files.createDirectories(folder.quads());
    for (GraphHead graph : graphs) {
      move(graph.file(), loaded(graph.name()));
    }
  }

  /** After the commit: the copies become the loaded files. */
  void promote(List<GraphFile> graphs) throws IOException {
    Files.createDirectories(folder.quads());
    for (GraphFile graph : graphs) {
      String name = GraphFile.name(graph.graph());
      move(folder.incoming().resolve(name + GraphFile.SUFFIX), loaded(name));
    }
  }

  /** After a failed write. */
  void discard() throws IOException {
    for (Path file : list(folder.incoming())) {
      Files.delete(file);
    }
  }

  /** Before a removal. */
  void withdraw(Node graph) throws IOException {
    Path file = loaded(GraphFile.name(graph));
    if (Files.exists(file)) {
      Files.createDirectories(folder.outgoing());
      move(file, folder.outgoing().resolve(file.getFileName()));
    }
  }

  /** After a removal, whether it was committed or not, and when the store is opened. */
  void settleOutgoing(DatasetGraph data) throws IOException {
    for (Path file : list(folder.outgoing())) {
      if (isThere(file, data)) {
        move(file, folder.quads().resolve(file.getFileName()));
      } else {
        Files.delete(file);
      }
    }
  }

  /** When the store is opened. */
  void settleIncoming(DatasetGraph data) throws IOException {
    for (Path file : list(folder.incoming())) {
      if (isLoaded(file, data)) {
        Files.createDirectories(folder.quads());
        move(file, folder.quads().resolve(file.getFileName()));
      } else {
        Files.delete(file);
      }
    }
  }

  private static boolean isLoaded(Path file, DatasetGraph data) {
    try {
      return Graphs.isLoaded(GraphFile.read(file), data);
    } catch (ProblemException e) {
      return false; // Cut off while it was copied, which comes before the write.
    }
  }

  private static boolean isThere(Path file, DatasetGraph data) {
    try {
      return data.containsGraph(GraphFile.read(file).graph());
    } catch (ProblemException e) {
      return false; // Of no use; if its graph is there, the file is restored from it.
    }
  }

  /** Writes a graph's file anew from TDB2. */
  void restore(Node graph, DatasetGraph data) throws IOException {
    Files.createDirectories(folder.incoming());
    String name = GraphFile.name(graph);
    Path file = folder.incoming().resolve(name + GraphFile.SUFFIX);
    try (OutputStream bytes = Files.newOutputStream(file);
        Writer writer =
            new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      Graphs.dump(graph, data, writer);
    }
    Disk.force(List.of(file));
    Files.createDirectories(folder.quads());
    move(file, loaded(name));
  }

  private Path loaded(String name) {
    return folder.quads().resolve(name + GraphFile.SUFFIX);
  }

  private static ImmutableList<Path> list(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return ImmutableList.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().endsWith(GraphFile.SUFFIX))
          .sorted()
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
