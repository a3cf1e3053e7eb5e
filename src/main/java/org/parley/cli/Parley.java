package org.parley.cli;

import com.google.common.base.Throwables;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.parley.diagnostic.ProblemException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: its verbs, and what becomes of their errors. */
@Command(
    name = "parley",
    description =
        "Reads political and conflict news into a knowledge graph of positions: who says what, who"
            + " demands what of whom, on which conditions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley up data/articles            build the graph in kg/ and serve it",
      "  parley query conditions            what would make something happen or stop",
      "  parley query demands --format csv  answers for other programs",
      "  parley annotate article.txt        annotations as JSON Lines",
      "",
      "Exit codes: 0 done, 1 some documents failed or violations were found, 2 wrong"
          + " usage, 3 bad configuration or store. Errors are told in docs/errors.md.",
      "Completion: source <(parley generate-completion)"
    })
public final class Parley implements Runnable {
  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the field
  Parley() {}

  public static void main(String[] arguments) {
    // Libraries lower-case and format by the default locale; the graph must not depend on it.
    Locale.setDefault(Locale.ROOT);
    System.exit(commandLine(Terminal.system(), arguments).execute(arguments));
  }

  /** The command line with what is needed to understand some arguments. */
  static CommandLine commandLine(Terminal terminal, String... arguments) {
    CommandLine commandLine = bare(terminal);
    Verbs.addWanted(commandLine, Arrays.asList(arguments));
    return versioned(commandLine);
  }

  private static CommandLine bare(Terminal terminal) {
    CommandLine commandLine =
        new CommandLine(new Parley(), new Commands(terminal))
            .setOut(writer(terminal.out()))
            .setErr(writer(terminal.err()))
            // Asks a process of its own for the width, which is in vain where nobody looks on.
            .setUsageHelpAutoWidth(terminal.interactive())
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler(
                (exception, command, result) -> {
                  // Files that come with Parley are taken to be sound, so their problems come
                  // wrapped;
                  // but whoever edits them wants to read them.
                  for (Throwable cause : Throwables.getCausalChain(exception)) {
                    if (cause instanceof ProblemException known) {
                      terminal.problem(known.problem());
                      return ExitCode.of(known.problem().code());
                    }
                  }
                  throw exception;
                });
    commandLine.setParameterExceptionHandler(Parley::usageError);
    return commandLine;
  }

  private static CommandLine versioned(CommandLine commandLine) {
    commandLine
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().versionProvider(new Version()));
    return commandLine;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  /** One line and where to look; not the whole help. */
  private static int usageError(ParameterException exception, String[] arguments) {
    PrintWriter err = exception.getCommandLine().getErr();
    err.println("parley: " + exception.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(exception, err);
    err.println("Try: " + exception.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
