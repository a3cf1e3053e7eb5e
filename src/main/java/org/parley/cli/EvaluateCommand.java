package org.parley.cli;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.evaluate.Gold;
import org.parley.evaluate.GoldReader;
import org.parley.evaluate.GoldReader.GoldSet;
import org.parley.evaluate.RuleScores;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RulePrecisions;
import org.parley.link.Corrections;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;
import org.parley.nlp.Parser;
import org.parley.pipeline.PloverCoding;
import org.parley.pipeline.Reader;
import org.parley.rdf.EventTypes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    description = {
      "Counts for every rule how many of its findings people agree with who judged the same texts,",
      "as docs/rules.md tells."
    },
    footerHeading = "%nExamples:%n",
    footer = {"  parley evaluate judged/news", "  parley evaluate judged --write precision.tsv"})
final class EvaluateCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "FOLDER",
      description =
          "a set (docs/*.txt with attribution.jsonl, conditions.jsonl or plover.jsonl), or a folder"
              + " of sets")
  private Path folder = Path.of(".");

  @Option(
      names = "--write",
      paramLabel = "FILE",
      description = "write the counts to a file such as data/rules/precision.tsv")
  private @Nullable Path output;

  @Mixin private final ParserOption parserOption = new ParserOption();

  EvaluateCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    var sets = GoldReader.read(folder);
    Reader reader =
        Reader.load(
            ExtractionFiles.bundled(),
            ImmutableList.of(),
            Corrections.NONE,
            () -> {
              terminal.note("Loading the language models …");
              return parserOption.load(terminal);
            });
    RuleScores scores =
        new RuleScores(new PloverCoding(EventTypes.load()), countries(reader.gazetteer()));
    Parser parser = reader.parsers().get();
    for (GoldSet set : sets) {
      for (Gold gold : set.documents()) {
        scores.add(gold, reader.interpreter().interpret(parser, gold.document()));
      }
    }
    RulePrecisions measured =
        scores.precisions(
            sets.stream()
                .map(set -> set.name() + " (" + set.documents().size() + " documents)")
                .collect(Collectors.joining(", ")));
    print(measured);
    if (output != null) {
      write(output, measured.written());
    }
    return ExitCode.OK;
  }

  /** ISO 3166-1 alpha-3 codes by Wikidata item. */
  private static ImmutableMap<String, String> countries(Gazetteer gazetteer) {
    ImmutableSet<String> coded = ImmutableSet.copyOf(Locale.getISOCountries());
    ImmutableMap.Builder<String, String> countries = ImmutableMap.builder();
    for (GazetteerEntry entry : gazetteer.entries()) {
      if (entry.iso3166() != null && entry.wikidata() != null && coded.contains(entry.iso3166())) {
        Locale country = new Locale.Builder().setRegion(entry.iso3166()).build();
        countries.put(entry.wikidata(), country.getISO3Country());
      }
    }
    return countries.buildKeepingLast();
  }

  private void print(RulePrecisions measured) {
    Columns columns = new Columns();
    columns.row("rule", "right", "wrong", "precision", "at least");
    measured
        .byRule()
        .forEach(
            (rule, judged) ->
                columns.row(
                    rule,
                    String.format(Locale.ROOT, "%5d", judged.right()),
                    String.format(Locale.ROOT, "%5d", judged.wrong()),
                    String.format(Locale.ROOT, "%9.2f", judged.right() / (double) judged.total()),
                    String.format(Locale.ROOT, "%8.2f", judged.lowerBound())));
    columns.print(0, terminal.width(), terminal.out()::println);
    terminal.note("Measured on %s.", measured.measuredOn());
  }

  private static void write(Path file, String content) throws ProblemException {
    try {
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.WRITE_FAILED,
              file.toString(),
              null,
              "this file cannot be written",
              "check its folder, the permissions and the free space of the disk"),
          e);
    }
  }
}
