package org.parley.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code parley wikidata}. */
@Command(
    name = "wikidata",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description = "Joins the graph with Wikidata: pulls facts about linked items, imports dumps.",
    subcommands = {WikidataPullCommand.class, WikidataImportCommand.class})
final class WikidataCommand implements Runnable {
  @SuppressWarnings("NullAway.Init") // picocli sets the field
  @Spec
  private CommandSpec spec;

  WikidataCommand() {}

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }
}
