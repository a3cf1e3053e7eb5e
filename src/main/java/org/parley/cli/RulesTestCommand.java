package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RuleBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley rules test}. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Executes the examples of all rules.",
    footerHeading = "%nExample:%n",
    footer = "  parley rules test my-rules.yml")
final class RulesTestCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "rule files of your own, or folders of them")
  private List<Path> paths = List.of();

  RulesTestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    RuleBook book = new RuleBook(ExtractionFiles.bundled().withRules(paths).extractor());
    SentenceParser parser = SentenceParser.load(terminal);
    ImmutableList<Problem> problems = book.check(parser::parse);
    problems.forEach(terminal::problem);
    int examples =
        book.entries().stream()
            .mapToInt(rule -> rule.examples().size() + rule.counterexamples().size())
            .sum();
    terminal.note(
        "%d rules, %d examples, %d of them fail.",
        book.entries().size(), examples, problems.size());
    return problems.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }
}
