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
 * Does what commands do, on a store of no account, so that Java can write down the classes that it
 * has loaded for them: the launcher has them written to an archive beside the build, and later
 * starts read them from there.
 */
final class Rehearsal {
  /** Something of all that is looked for. */
  private static final String ARTICLE =
      """
      Norland calls for talks

      Norland wants Westmark to open its harbour, the foreign minister said on Monday.

      "If they sign the treaty, we will withdraw our troops from the island," Anna Berg told \
      reporters. Westmark denied that its soldiers had shelled two villages near the border, \
      which Norland considers part of its territory.
      """;

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
      Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
      play(store, List.of("build", article.toString()));
      play(List.of("annotate", article.toString()));
      play(store, List.of("query", "conditions"));
      play(store, List.of("query", "demands", "--format", "csv"));
      play(store, SEARCH);
      play(store, List.of("explain", "https://w3id.org/parley/id/run"));
      play(List.of("--version"));
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
    play(Stream.concat(command.stream(), Stream.of("--store", store.toString())).toList());
  }

  private static void play(List<String> command) {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(nowhere, nowhere, new ByteArrayInputStream(new byte[0]), false, 80);
    String[] arguments = command.toArray(String[]::new);
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
