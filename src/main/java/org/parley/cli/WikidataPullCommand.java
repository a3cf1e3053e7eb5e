package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.net.Web;
import org.parley.store.Store;
import org.parley.wikidata.Pull;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley wikidata pull}. */
@Command(
    name = "pull",
    mixinStandardHelpOptions = true,
    description = {
      "Fetches what Wikidata says about the items that the store links to, and about nothing else.",
      "No server is asked but the one that you name. What was fetched is kept in the store's folder,"
          + " so a pull that was interrupted goes on where it was."
    })
final class WikidataPullCommand implements Callable<Integer> {
  private static final ImmutableList<String> LANGUAGES =
      ImmutableList.of(
          "mul", "en", "de", "es", "fr", "it", "pt", "pl", "ru", "uk", "sr", "tr", "ar", "fa", "he",
          "zh", "ja");

  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--from",
      required = true,
      paramLabel = "URL",
      description =
          "where an item is to be had as JSON, with {id} in place of its identifier, such as"
              + " https://www.wikidata.org/wiki/Special:EntityData/{id}.json")
  private String from = "";

  @Option(
      names = "--contact",
      required = true,
      paramLabel = "TEXT",
      description =
          "an address or page at which the server's people can reach you; it is sent along with"
              + " each request")
  private @Nullable String contact;

  @Option(
      names = "--delay",
      paramLabel = "SECONDS",
      defaultValue = "1",
      description = "the pause between two requests (default: ${DEFAULT-VALUE})")
  private double delay = 1;

  @Option(
      names = "--languages",
      split = ",",
      paramLabel = "TAG",
      description = "the languages of names and descriptions, such as en,uk,ru; mul is always kept")
  private List<String> languages = LANGUAGES;

  WikidataPullCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    if (!(delay >= 0 && delay <= 3600)) {
      throw new ProblemException(
          new Problem(
              Code.BAD_USAGE,
              "--delay",
              Double.toString(delay),
              "this is no pause",
              "give seconds, from 0 to 3600"));
    }
    Pull.Settings settings =
        Pull.Settings.of(
            from,
            Duration.ofMillis(Math.round(delay * 1000)),
            ImmutableSet.<String>builder().add("mul").addAll(languages).build());
    Web web = new Web(ServiceOptions.userAgent(contact));
    try (Store open = Store.openOrCreate(existing())) {
      WikidataGraph graph = new WikidataGraph(open, store.folder);
      ImmutableList<String> items = graph.items();
      Pull.Report report;
      try {
        report =
            new Pull(web, settings, graph.cache(), time -> Thread.sleep(time.toMillis()))
                .run(items, new Progress());
      } finally {
        graph.update();
      }
      report.moved().forEach(line -> terminal.note("Merged: %s. Correct the link.", line));
      terminal.note(
          "%d items are linked: %d files pulled, %d there already, %d failed.",
          items.size(), report.pulled(), report.kept(), report.failed());
      return report.failed() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
    }
  }

  /** A pull makes no store. */
  private java.nio.file.Path existing() throws ProblemException {
    Store.open(store.folder).close();
    return store.folder;
  }

  private final class Progress implements Pull.Listener {
    @Override
    public void pulled(String item, int done, int all) {
      if (terminal.interactive()) {
        terminal.err().printf("\r%d of %d (%s) ", done, all, item);
        terminal.err().flush();
      } else if (done % 50 == 0) {
        terminal.note("%d of %d", done, all);
      }
    }

    @Override
    public void failed(Problem problem) {
      terminal.problem(problem);
    }

    @Override
    public void waiting(Duration time, String why) {
      terminal.note("Waiting %d s: %s.", time.toSeconds(), why);
    }
  }
}
