package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Answer;
import org.parley.store.AnswerFormat;
import org.parley.store.Question;
import org.parley.store.Services;
import org.parley.store.Store;
import org.parley.store.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley query}. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Asks the store.",
      "QUERY is the name of a query that comes with Parley, a file, - for standard input, or a"
          + " SPARQL 1.1 query itself. Without QUERY the names are listed."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley query conditions",
      "  parley query demands --format csv > demands.csv",
      "  parley query evidence --param statement=https://w3id.org/parley/id/claim/…",
      "  parley query 'SELECT ?person { ?person a parley:Person } LIMIT 10'"
    })
final class QueryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final StoreOption store = new StoreOption();

  @Parameters(
      arity = "0..1",
      paramLabel = "QUERY",
      description = "a name, a file, - or the query itself")
  private @Nullable String query;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, tsv or json (default: ${DEFAULT-VALUE})")
  private String format = "table";

  @Option(
      names = "--param",
      paramLabel = "NAME=VALUE",
      description = "a value for a variable of the query: an IRI or a text")
  private Map<String, String> parameters = new TreeMap<>();

  @Mixin private final ServiceOptions services = new ServiceOptions();

  QueryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    if (query == null) {
      ShippedQueries.list()
          .forEach((name, title) -> terminal.out().printf("%-32s %s%n", name, title));
      return ExitCode.OK;
    }
    AnswerFormat machine = machineFormat();
    QueryText text = QueryText.of(query, terminal.in());
    ImmutableMap.Builder<String, Term> terms = ImmutableMap.builder();
    parameters.forEach((name, value) -> terms.put(name, Term.of(value)));
    Services called = services.services();
    try (Store open = Store.open(store.folder)) {
      Answer answer =
          open.answer(
              Question.of(text.text(), text.place()).with(terms.buildOrThrow()).calling(called));
      if (machine != null) {
        terminal.out().print(machine.format(answer));
        terminal.out().flush();
      } else if (answer instanceof Answer.Table table) {
        new Table(table, open.labels(Table.iris(table)))
            .print(terminal.width(), terminal.out()::println);
      } else {
        terminal.out().print(AnswerFormat.TSV.format(answer));
      }
    }
    return ExitCode.OK;
  }

  /** The format for programs, or null for the table. */
  private @Nullable AnswerFormat machineFormat() throws ProblemException {
    if (format.equalsIgnoreCase("table")) {
      return null;
    }
    for (AnswerFormat each : AnswerFormat.values()) {
      if (each.name().toLowerCase(Locale.ROOT).equals(format.toLowerCase(Locale.ROOT))) {
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
