package org.parley.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.rdf.ExportFormat;
import org.parley.rdf.Exports;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley export}. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the whole graph in a format for other programs.",
      "ttl12 is a view in RDF 1.2 Turtle, where claims reify triples; the others are RDF 1.1."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley export --format trig > graph.trig",
      "  parley export --format nq --output graph.nq"
    })
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--format",
      defaultValue = "nq",
      description = "one of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})",
      completionCandidates = Formats.class)
  private String format = "nq";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "default: standard output")
  private @Nullable Path output;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The names of the formats, for help and completion. */
  static final class Formats extends java.util.ArrayList<String> {
    private static final long serialVersionUID = 1L;

    Formats() {
      for (ExportFormat each : ExportFormat.values()) {
        add(each.id());
      }
    }
  }

  @Override
  public Integer call() throws ProblemException {
    ExportFormat wanted = wanted();
    try (Store open = Store.open(store.folder);
        Writer out = writer()) {
      Exports.write(open.quadFiles(), wanted, out);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              output == null ? "standard output" : output.toString(),
              e.getMessage(),
              "the export cannot be written",
              "check the folder, its permissions and the free space of the disk"),
          e);
    }
    return ExitCode.OK;
  }

  private ExportFormat wanted() throws ProblemException {
    for (ExportFormat each : ExportFormat.values()) {
      if (each.id().equals(format.toLowerCase(Locale.ROOT))) {
        return each;
      }
    }
    throw new ProblemException(
        new Problem(
            Code.BAD_USAGE,
            "--format",
            format,
            "this format is not known",
            "use one of: " + String.join(", ", new Formats())));
  }

  private Writer writer() throws IOException {
    return output == null
        ? new BufferedWriter(new OutputStreamWriter(terminal.out(), StandardCharsets.UTF_8))
        : Files.newBufferedWriter(output);
  }
}
