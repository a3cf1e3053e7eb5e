package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley rules}. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the rules, after checking that their files are well-formed.",
      "docs/rules.md tells how to write them."
    },
    subcommands = {RulesTestCommand.class, RulesTryCommand.class},
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley rules",
      "  parley rules test my-rules.yml",
      "  parley rules try 'Norland warned that it would leave.'"
    })
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "rule files of your own, or folders of them")
  private List<Path> paths = List.of();

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    RuleBook book = new RuleBook(ExtractionFiles.bundled().withRules(paths).extractor());
    for (RuleBook.Entry rule : book.entries()) {
      terminal.out().printf("%-28s %-10s %s%n", rule.name(), rule.finds(), rule.place());
      rule.examples().forEach(example -> terminal.out().println("    " + example));
      rule.counterexamples().forEach(example -> terminal.out().println("    not: " + example));
    }
    return ExitCode.OK;
  }
}
