package org.parley.cli;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;
import org.parley.link.EntityType;
import org.parley.link.Gazetteer;
import org.parley.link.GazetteerEntry;
import org.parley.wikidata.DumpImport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley wikidata import}. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    description = {
      "Makes a gazetteer of a dump of Wikidata that you have downloaded, for build --gazetteer.",
      "The dump is read once, without loading it into memory; an import that was interrupted goes on"
          + " where it was."
    })
final class WikidataImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(
      paramLabel = "DUMP",
      description =
          "a JSON dump (.json, .json.gz, .json.bz2) or truthy statements in N-Triples (.nt, .nt.gz,"
              + " .nt.bz2)")
  private Path dump = Path.of("");

  @Option(
      names = "--output",
      paramLabel = "FILE",
      defaultValue = "wikidata.tsv.gz",
      description =
          "the gazetteer to write (default: ${DEFAULT-VALUE}): .ttl for Turtle, .tsv.gz for a table"
              + " that is read faster")
  private Path output = Path.of("wikidata.tsv.gz");

  @Option(
      names = "--types",
      split = ",",
      paramLabel = "TYPE",
      description = "only entities of these types, such as Person,State,City (default: all)")
  private List<String> types = List.of();

  @Option(
      names = "--countries",
      split = ",",
      paramLabel = "COUNTRY",
      description =
          "only items of these countries and their citizens: ISO codes such as UA, or items such as"
              + " Q212 (default: all)")
  private List<String> countries = List.of();

  @Option(
      names = "--min-sitelinks",
      paramLabel = "N",
      defaultValue = "3",
      description = "only items with at least so many pages about them (default: ${DEFAULT-VALUE})")
  private int leastSitelinks = 3;

  WikidataImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    if (!output.toString().matches(".+\\.(ttl|tsv\\.gz)")) {
      throw usage(
          "--output",
          output.toString(),
          "this is no form of gazetteers",
          "end it in .ttl or .tsv.gz");
    }
    Path folder = output.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw usage(
          "--output", output.toString(), "its folder does not exist", "make the folder first");
    }
    Gazetteer bundled = Gazetteer.bundled();
    DumpImport.Report report =
        new DumpImport(
                new DumpImport.Settings(
                    classes(),
                    countries(bundled),
                    leastSitelinks,
                    bundled.entries().stream()
                        .map(GazetteerEntry::wikidata)
                        .filter(Objects::nonNull)
                        .collect(ImmutableSet.toImmutableSet())))
            .run(dump, output, this::progress);
    if (terminal.interactive()) {
      terminal.note("");
    }
    if (report.bad() > 0) {
      terminal.note("%d lines could not be read and were left out.", report.bad());
    }
    terminal.note(
        "%d entries from %d lines in %s. Use them: parley build PATH --gazetteer %s",
        report.entries(), report.lines(), output, output);
    return report.bad() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  private ImmutableMap<String, EntityType> classes() throws ProblemException {
    ImmutableSet.Builder<EntityType> wanted = ImmutableSet.builder();
    for (String type : types) {
      wanted.add(
          Arrays.stream(EntityType.values())
              .filter(known -> known.localName().equalsIgnoreCase(type.strip()))
              .findFirst()
              .orElseThrow(
                  () ->
                      usage(
                          "--types",
                          type,
                          "this type is not known",
                          "use some of "
                              + DumpImport.Settings.classesOf(ImmutableSet.of()).values().stream()
                                  .map(EntityType::localName)
                                  .distinct()
                                  .collect(Collectors.joining(", ")))));
    }
    return DumpImport.Settings.classesOf(wanted.build());
  }

  private ImmutableSet<String> countries(Gazetteer bundled) throws ProblemException {
    ImmutableSet.Builder<String> items = ImmutableSet.builder();
    for (String country : countries) {
      String item = country.matches("Q[1-9]\\d*") ? country : item(bundled, country);
      if (item == null) {
        throw usage(
            "--countries",
            country,
            "this country is not known",
            "give its ISO 3166-1 alpha-2 code, such as UA, or its item, such as Q212");
      }
      items.add(item);
    }
    return items.build();
  }

  private static @Nullable String item(Gazetteer bundled, String code) {
    return bundled.entries().stream()
        .filter(entry -> code.equalsIgnoreCase(entry.iso3166()))
        .map(GazetteerEntry::wikidata)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private void progress(long lines, double share) {
    if (terminal.interactive()) {
      terminal.err().printf("\r%,d lines, %.1f %% ", lines, share * 100);
      terminal.err().flush();
    } else {
      terminal.note("%d lines, %.1f %%", lines, share * 100);
    }
  }

  private static ProblemException usage(String option, String value, String message, String cure) {
    return new ProblemException(new Problem(Code.BAD_USAGE, option, value, message, cure));
  }
}
