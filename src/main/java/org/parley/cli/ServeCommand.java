package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;
import org.parley.store.Services;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley serve}. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves a store on this machine: pages, linked data, and SPARQL, read-only.",
    footerHeading = "%nExample:%n",
    footer = "  parley serve --store kg --port 3030")
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "3030",
      description = "the port (default: ${DEFAULT-VALUE}); 0 takes a free one")
  private int port = 3030;

  @Mixin private final ServiceOptions services = new ServiceOptions();

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    serve(terminal, store.folder, port, services.services());
    return ExitCode.OK;
  }

  /** Serves until the process is told to stop. */
  static void serve(Terminal terminal, Path folder, int port, Services services)
      throws ProblemException {
    try (Store store = Store.open(folder)) {
      new StoreNotices(store, terminal).tell();
      ParleyServer server =
          ParleyServer.start(store.dataset(), ServerOptions.onPort(port).calling(services));
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      terminal.note("Serving %s on http://localhost:%d/", folder, server.port());
      terminal.note("  pages and search    http://localhost:%d/", server.port());
      terminal.note("  SPARQL              http://localhost:%d/sparql", server.port());
      terminal.note("Stop with Ctrl-C.");
      server.join();
    }
  }
}
