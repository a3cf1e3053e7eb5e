package org.parley.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RuleBook;
import org.parley.text.DocumentText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code parley rules try}. */
@Command(
    name = "try",
    mixinStandardHelpOptions = true,
    description = {
      "Shows how a sentence is parsed, which rules fired on which words, and why those that come",
      "nearest did not."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley rules try 'Norland warned that it would leave.'",
      "  parley rules try 'Norland warned that it would leave.' my-rules.yml"
    })
final class RulesTryCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "SENTENCE", description = "one sentence or a few")
  private String sentence = "";

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "PATH",
      description = "rule files of your own, or folders of them")
  private List<Path> paths = List.of();

  RulesTryCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    if (sentence.isBlank()) {
      throw new ProblemException(
          new Problem(
              Code.BAD_USAGE,
              "rules try",
              sentence,
              "a sentence is missing",
              "write one between quotation marks"));
    }
    RuleBook book = new RuleBook(ExtractionFiles.bundled().withRules(paths).extractor());
    SentenceParser parser = SentenceParser.load(terminal);
    new TrialReport(book.attempt(parser.parse(new DocumentText(sentence))))
        .print(terminal.width(), terminal.out()::println);
    return ExitCode.OK;
  }
}
