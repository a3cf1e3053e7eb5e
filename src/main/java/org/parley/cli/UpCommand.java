package org.parley.cli;

import java.util.concurrent.Callable;
import org.parley.diagnostic.ProblemException;
import org.parley.pipeline.BuildReport;
import org.parley.store.Services;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley up}. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description =
        "Builds the graph of some articles, then serves it. A second call only reads what changed.",
    footerHeading = "%nExample:%n",
    footer = "  parley up data/articles")
final class UpCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "the port (default: ${DEFAULT-VALUE}); 0 takes a free one")
  private int port = 3030;

  @Mixin private final ServiceOptions services = new ServiceOptions();

  UpCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    Services named = services.services();
    BuildReport report = BuildCommand.build(terminal, options, store.folder);
    if (report.loaded() + report.unchanged() == 0) {
      terminal.note("Nothing could be read, so nothing is served.");
      return ExitCode.INCOMPLETE;
    }
    terminal.note("Ask it:  parley query conditions   (also demands, territories, timeline, …)");
    ServeCommand.serve(terminal, store.folder, port, named);
    return ExitCode.OK;
  }
}
