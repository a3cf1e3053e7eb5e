package org.parley.cli;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.link.Corrections;
import org.parley.nlp.LanguageModels;
import org.parley.pipeline.AnnotationWriter;
import org.parley.pipeline.Annotator;
import org.parley.pipeline.PloverCoding;
import org.parley.pipeline.Reader;
import org.parley.rdf.EventTypes;
import org.parley.rdf.Iris;
import org.parley.source.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley annotate}. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what is read out of articles as offsets into their text.",
      "Each document gives one JSON object on one line. No store is needed. The format is told in"
          + " docs/annotations.md."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley annotate --date 2022-03-08 article.txt",
      "  parley annotate data/articles > annotations.jsonl"
    })
final class AnnotateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ReadingOptions options = new ReadingOptions();

  AnnotateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    ExtractionFiles files = options.extractionFiles();
    Corrections corrections = options.corrections(null);
    terminal.note(BuildProgress.LOADING_MODELS);
    // they are read while the rules are
    LanguageModels models = options.parser.load(terminal);
    Reader reader = Reader.load(files, options.gazetteers, corrections, () -> models);
    AnnotationWriter writer =
        new AnnotationWriter(new PloverCoding(EventTypes.load()), Iris.DEFAULT::documentName);
    int failed;
    try (Stream<Reading> readings = options.documents().read(options.paths, terminal.in())) {
      failed =
          new Annotator(reader.interpreter(), writer)
              .annotate(
                  readings,
                  options.threads,
                  options.timeLimit(),
                  reader.parsers(),
                  terminal.out()::println,
                  terminal::problem);
    }
    return failed == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }
}
