package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Corrections;
import org.parley.link.GazetteerEntry;
import org.parley.pipeline.BuildReport;
import org.parley.pipeline.GraphBuild;
import org.parley.rdf.EntityGraph;
import org.parley.rdf.Iris;
import org.parley.rdf.KnownEntity;
import org.parley.rdf.RunGraph;
import org.parley.source.Reading;
import org.parley.store.Store;
import org.parley.validate.Validator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code parley build}. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description =
        "Reads articles and puts their graphs into the store. What is unchanged is not read again.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  parley build data/articles",
      "  parley build news.jsonl --store kg --threads 2",
      "  cat article.txt | parley build - --date 2022-03-08 --publisher 'Example Wire'"
    })
final class BuildCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private final ReadingOptions options = new ReadingOptions();
  @Mixin private final StoreOption store = new StoreOption();

  BuildCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws ProblemException {
    BuildReport report = build(terminal, options, store.folder);
    return report.problems().isEmpty() ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  /** Builds, and tells what was done. */
  static BuildReport build(Terminal terminal, ReadingOptions options, Path folder)
      throws ProblemException {
    BuildProgress progress = new BuildProgress(terminal);
    Corrections corrections = options.corrections(folder);
    Reader reader =
        Reader.load(
            options.extractionFiles(),
            options.gazetteers,
            corrections,
            () -> {
              progress.loadingModels();
              return options.parser.load(terminal);
            });
    try (Store store = Store.openOrCreate(folder);
        Stream<Reading> readings = options.read(terminal.in())) {
      StoreNotices notices = new StoreNotices(store, terminal);
      notices.tell();
      Iris iris = Iris.DEFAULT;
      BuildReport report;
      try {
        report =
            new GraphBuild(
                    store, folder, reader.interpreter(), iris, reader.run(), Validator.standard())
                .build(
                    List.of(
                        RunGraph.of(iris, reader.run()),
                        EntityGraph.of(iris, known(reader.gazetteer().entries()))),
                    readings,
                    options.threads,
                    reader.parsers(),
                    progress);
        new WikidataGraph(store, folder).update();
      } finally {
        notices.tell();
      }
      terminal.note(
          "%d documents: %d new or changed, %d unchanged, %d failed. The graph is in %s.",
          report.loaded() + report.unchanged() + report.problems().size(),
          report.loaded(),
          report.unchanged(),
          report.problems().size(),
          folder);
      UnknownNames.in(corrections, store).forEach(terminal::problem);
      if (!report.problems().isEmpty()) {
        terminal.note("Those that failed are listed in %s.", folder.resolve("report.jsonl"));
      }
      return report;
    }
  }

  private static ImmutableList<KnownEntity> known(ImmutableList<GazetteerEntry> entries) {
    return entries.stream()
        .map(
            entry ->
                new KnownEntity(
                    entry.key(), entry.type(), entry.label(), entry.names(), entry.wikidata()))
        .collect(ImmutableList.toImmutableList());
  }
}
