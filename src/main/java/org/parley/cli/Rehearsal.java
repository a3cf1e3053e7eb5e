package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.diagnostic.ProblemException;
import org.parley.rdf.Iris;
import org.parley.rdf.NamedGraph;
import org.parley.rdf.QuadsFile;
import org.parley.rdf.Run;
import org.parley.rdf.RunGraph;
import org.parley.store.Store;

/**
 * Does what short commands do, on a store of no account, so that Java can write down the classes
 * that it has loaded for them: the launcher has them written to {@code target/parley.jsa}, and
 * later starts read them from there.
 */
final class Rehearsal {
  private static final List<String> SEARCH =
      List.of(
          "query", "PREFIX text: <http://jena.apache.org/text#> SELECT * { ?s text:query 'word' }");

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException, ProblemException {
    Locale.setDefault(Locale.ROOT);
    Path folder = Files.createTempDirectory("parley-rehearsal");
    try {
      Path store = folder.resolve("kg");
      fill(store, folder);
      play(store, List.of("query", "conditions"));
      play(store, List.of("query", "demands", "--format", "csv"));
      play(store, SEARCH);
      play(store, List.of("explain", "https://w3id.org/parley/id/run"));
      play(store, List.of("--help"));
    } finally {
      delete(folder);
    }
  }

  private static void fill(Path root, Path folder) throws ProblemException {
    NamedGraph graph = RunGraph.of(Iris.DEFAULT, new Run("rehearsal", "", ""));
    Path file = folder.resolve("run.nq.gz");
    QuadsFile.write(file, List.of(graph));
    try (Store store = Store.openOrCreate(root)) {
      store.load(List.of(file));
    }
  }

  private static void play(Path store, List<String> command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(nowhere, nowhere, new ByteArrayInputStream(new byte[0]), false, 80);
    Stream<String> on =
        command.get(0).startsWith("-") ? Stream.of() : Stream.of("--store", store.toString());
    String[] arguments = Stream.concat(command.stream(), on).toArray(String[]::new);
    Parley.commandLine(terminal, arguments).execute(arguments);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
