package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RuleBook;
import org.parley.nlp.CoreNlpParser;
import org.parley.text.Analysis;
import org.parley.text.Document;
import org.parley.text.DocumentText;
import org.parley.text.Metadata;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley rules}. */
@Command(
    name = "rules",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the rules, after checking that their files are well-formed.",
      "With --run the examples of all rules are executed. docs/rules.md tells how to write them."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley rules", "  parley rules my-rules.yml --run"})
final class RulesCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "rule files of your own, or folders of them")
  private List<Path> paths = List.of();

  @Option(names = "--run", description = "execute the examples; loads the language models")
  private boolean run;

  RulesCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    RuleBook book = new RuleBook(ExtractionFiles.bundled().withRules(paths).extractor());
    if (!run) {
      for (RuleBook.Entry rule : book.entries()) {
        terminal.out().printf("%-28s %-10s %s%n", rule.name(), rule.finds(), rule.place());
        rule.examples().forEach(example -> terminal.out().println("    " + example));
      }
      return ExitCode.OK;
    }
    terminal.note("Loading the language models …");
    CoreNlpParser parser = new CoreNlpParser();
    ImmutableList<Problem> problems = book.check(text -> parse(parser, text));
    problems.forEach(terminal::problem);
    int examples = book.entries().stream().mapToInt(rule -> rule.examples().size()).sum();
    terminal.note(
        "%d rules, %d examples, %d of them fail.",
        book.entries().size(), examples, problems.size());
    return problems.isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private static Analysis parse(CoreNlpParser parser, DocumentText text) {
    try {
      return parser.parse(new Document("example", "example", text, Metadata.UNKNOWN));
    } catch (ProblemException e) {
      throw new IllegalStateException(e);
    }
  }
}
