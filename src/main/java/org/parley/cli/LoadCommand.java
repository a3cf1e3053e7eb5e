package org.parley.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;
import org.parley.pipeline.RemoteLoad;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley load}. */
@Command(
    name = "load",
    mixinStandardHelpOptions = true,
    description = {
      "Loads the graph into another store, by the SPARQL 1.1 Graph Store HTTP Protocol.",
      "Each graph replaces the one of its name, so a load can be repeated."
    })
final class LoadCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--to",
      paramLabel = "URL",
      required = true,
      description = "the address of the graph store")
  private String address = "";

  @Option(
      names = "--user",
      paramLabel = "NAME",
      description = "who loads; the password is taken from PARLEY_PASSWORD")
  private @Nullable String user;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description =
          "files of N-Quads, also with .gz, or folders of them; without any, what is in the store")
  private List<Path> paths = List.of();

  LoadCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    RemoteLoad load =
        new RemoteLoad(new Web(ServiceOptions.userAgent(null)), address(), authorization());
    if (paths.isEmpty()) {
      try (Store open = Store.open(store.folder)) {
        loadAll(load, open.quadFiles());
      }
    } else {
      loadAll(load, files());
    }
    terminal.note("%d graphs were loaded to %s.", load.graphs(), address);
    return ExitCode.OK;
  }

  private static void loadAll(RemoteLoad load, List<Path> files) throws ProblemException {
    for (Path file : files) {
      load.load(file);
    }
  }

  private List<Path> files() throws ProblemException {
    List<Path> files = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.isDirectory(path)) {
        files.add(path);
        continue;
      }
      try (Stream<Path> inFolder = Files.list(path)) {
        inFolder.filter(LoadCommand::isQuads).sorted().forEach(files::add);
      } catch (IOException e) {
        throw problem(
            Code.UNREADABLE_FILE,
            path.toString(),
            null,
            "cannot be listed",
            "see to its permissions");
      }
    }
    return files;
  }

  private static boolean isQuads(Path file) {
    return file.toString().endsWith(".nq") || file.toString().endsWith(".nq.gz");
  }

  private URI address() throws ProblemException {
    try {
      URI uri = new URI(address);
      if (uri.getHost() != null && String.valueOf(uri.getScheme()).matches("https?")) {
        return uri;
      }
    } catch (URISyntaxException toBeToldBelow) {
      // Said in the same words as any other address that is none.
    }
    throw problem(
        Code.BAD_USAGE,
        "--to",
        address,
        "this is no address of a store",
        "give one such as http://localhost:3031/news/data");
  }

  private @Nullable String authorization() {
    if (user == null) {
      return null;
    }
    String password = System.getenv("PARLEY_PASSWORD");
    String both = user + ":" + (password == null ? "" : password);
    return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException problem(
      Code code, String place, @Nullable String value, String message, String cure) {
    return new ProblemException(new Problem(code, place, value, message, cure));
  }
}
