package org.parley.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.ExtractionFiles;
import org.parley.extract.RulePrecisions;
import org.parley.link.Corrections;
import org.parley.source.Documents;
import org.parley.source.Limits;
import org.parley.text.Metadata;
import org.parley.text.Showing;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read, with which defaults and rules, by how many threads. */
final class ReadingOptions {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "files or folders with articles: plain text, HTML, JSON Lines, web archives (WARC), feeds; -"
              + " is standard input")
  List<String> paths = List.of();

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "the date of documents that bring none; relative times are resolved against it")
  @Nullable String date;

  @Option(names = "--publisher", description = "the publisher of documents that name none")
  @Nullable String publisher;

  @Option(
      names = "--lang",
      paramLabel = "TAG",
      description = "the language of documents that tell none, as a BCP 47 tag such as en")
  @Nullable String language;

  @Option(
      names = "--show",
      paramLabel = "HOW",
      description =
          "how much is kept of texts that do not tell: full, or statements for only the sentences"
              + " that carry statements, where a licence permits no more (default: full)")
  @Nullable String showing;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "how many documents are read at a time (default: the number of processors)")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--time-limit",
      paramLabel = "SECONDS",
      defaultValue = "300",
      description =
          "how long a document may take; one that takes longer stays out and is reported"
              + " (default: ${DEFAULT-VALUE})")
  long seconds = 300;

  @Option(
      names = "--rules",
      paramLabel = "PATH",
      description =
          "rule files of your own (or a folder of them), tried before those that come with Parley")
  List<Path> rules = List.of();

  @Option(
      names = "--gazetteer",
      paramLabel = "PATH",
      description =
          "gazetteers of your own (.ttl, .tsv.gz, or a folder of them), beside the one that comes"
              + " with Parley")
  List<Path> gazetteers = List.of();

  @Option(
      names = "--min-precision",
      paramLabel = "P",
      description =
          "leave out what rules find that are surely right less often, from 0 to 1; 0 leaves"
              + " nothing out (default: ${DEFAULT-VALUE})")
  double minimumPrecision = RulePrecisions.DEFAULT_MINIMUM;

  @Mixin final ParserOption parser = new ParserOption();

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "what you know better about names (default: corrections.yml beside the store, if there"
              + " is one)")
  @Nullable Path corrections;

  /**
   * The corrections that were named, else those beside a store, else none.
   *
   * @param store the folder of the store; null where there is none
   */
  Corrections corrections(@Nullable Path store) throws ProblemException {
    if (corrections != null) {
      return Corrections.load(corrections);
    }
    Path beside = store == null ? null : store.toAbsolutePath().resolveSibling("corrections.yml");
    return beside != null && Files.exists(beside) ? Corrections.load(beside) : Corrections.NONE;
  }

  /** What reads the documents, with the defaults that were named. */
  Documents documents() throws ProblemException {
    if (threads < 1) {
      throw usage(
          "--threads",
          Integer.toString(threads),
          "at least one thread is needed",
          "give 1 or more");
    }
    return new Documents(defaults(), Limits.DEFAULT);
  }

  /** How long a document may take. */
  Duration timeLimit() throws ProblemException {
    if (seconds < 1) {
      throw usage(
          "--time-limit",
          Long.toString(seconds),
          "no document is read in no time",
          "give a number of seconds, 1 or more");
    }
    return Duration.ofSeconds(seconds);
  }

  ExtractionFiles extractionFiles() throws ProblemException {
    if (!(minimumPrecision >= 0 && minimumPrecision <= 1)) {
      throw usage(
          "--min-precision",
          Double.toString(minimumPrecision),
          "this is no precision",
          "give a number from 0 to 1, such as 0.5");
    }
    return ExtractionFiles.bundled().withRules(rules).withMinimumPrecision(minimumPrecision);
  }

  private Metadata defaults() throws ProblemException {
    LocalDate parsed = null;
    if (date != null) {
      try {
        parsed = LocalDate.parse(date);
      } catch (DateTimeParseException e) {
        throw usage("--date", date, "this is no date", "write it as YYYY-MM-DD");
      }
    }
    if (showing != null && Showing.named(showing).isEmpty()) {
      throw usage(
          "--show", showing, "this does not tell how much is shown", "write full or statements");
    }
    return new Metadata(
        null,
        parsed,
        publisher,
        null,
        language,
        null,
        showing == null ? null : Showing.named(showing).orElseThrow());
  }

  private static ProblemException usage(String option, String value, String message, String cure) {
    return new ProblemException(new Problem(Code.BAD_USAGE, option, value, message, cure));
  }
}
