package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Answer;
import org.parley.store.AnswerFormat;
import org.parley.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code parley entities}. */
@Command(
    name = "entities",
    mixinStandardHelpOptions = true,
    description = {
      "Lists who and what the articles name, the most mentioned first: the Wikidata item and its"
          + " score, how often and in how many documents, what else it can be, and what does not"
          + " fit together.",
      "What is wrong can be put right in a file of corrections: docs/entities.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley entities",
      "  parley entities --type Person --unlinked",
      "  parley entities --conflicts --format csv > conflicts.csv"
    })
final class EntitiesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      description = "only these: Person, State, Organization, City and so on")
  private @Nullable String type;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "only those whose name has this text in it, in capitals or not")
  private @Nullable String name;

  @Option(names = "--unlinked", description = "only those without a Wikidata item")
  private boolean unlinked;

  @Option(names = "--conflicts", description = "only those that share a name or an item")
  private boolean conflicts;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE})")
  private String format = "table";

  EntitiesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    AnswerFormat machine = machineFormat();
    try (Store open = Store.open(store.folder)) {
      Answer.Table table =
          EntityList.table(
              EntityList.of(open).stream()
                  .filter(this::isWanted)
                  .collect(ImmutableList.toImmutableList()));
      if (machine != null) {
        terminal.out().print(machine.format(table));
        terminal.out().flush();
      } else {
        new Table(table, ImmutableMap.of()).print(terminal.width(), terminal.out()::println);
      }
    }
    return ExitCode.OK;
  }

  private boolean isWanted(EntityList.Row row) {
    return (type == null || row.type().equalsIgnoreCase(type))
        && (name == null
            || row.name().toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
        && (!unlinked || row.item().isEmpty())
        && (!conflicts || !row.conflict().isEmpty());
  }

  private @Nullable AnswerFormat machineFormat() throws ProblemException {
    if (format.equalsIgnoreCase("table")) {
      return null;
    }
    for (AnswerFormat each : AnswerFormat.values()) {
      if (each.name().equalsIgnoreCase(format)) {
        return each;
      }
    }
    throw new ProblemException(
        new Problem(
            Code.BAD_USAGE,
            "--format",
            format,
            "this format is not known",
            "use one of: table, csv, tsv, json"));
  }
}
