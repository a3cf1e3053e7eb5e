package org.parley.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.parley.diagnostic.ProblemException;
import org.parley.link.Corrections;
import org.parley.pipeline.BuildReport;
import org.parley.pipeline.GraphBuild;
import org.parley.pipeline.Reader;
import org.parley.source.Documents;
import org.parley.source.Reading;
import org.parley.store.Filling;
import org.parley.store.GraphTarget;
import org.parley.store.Store;
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
    return report.failed() == 0 ? ExitCode.OK : ExitCode.INCOMPLETE;
  }

  /** Builds, and tells what was done. */
  static BuildReport build(Terminal terminal, ReadingOptions options, Path folder)
      throws ProblemException {
    Corrections corrections = options.corrections(folder);
    Documents documents = options.documents();
    BuildProgress progress = BuildProgress.of(terminal, options.paths, documents.extent());
    Reader reader =
        Reader.load(
            options.extractionFiles(),
            options.gazetteers,
            corrections,
            () -> {
              progress.loadingModels();
              return options.parser.load(terminal);
            });
    BuildReport report = null;
    if (Filling.fits(folder)) {
      try (Filling filling = Filling.open(folder)) {
        report = build(filling, folder, reader, options, documents, progress, terminal);
        filling.complete(progress);
        progress.end();
      }
    }
    try (Store store = Store.openOrCreate(folder)) {
      StoreNotices notices = new StoreNotices(store, terminal);
      notices.tell();
      try {
        if (report == null) {
          report = build(store, folder, reader, options, documents, progress, terminal);
          progress.end();
          if (store.compactIfWorthIt()) {
            terminal.note("The store was compacted.");
          }
        }
        new WikidataGraph(store, folder).update();
      } finally {
        notices.tell();
      }
      tell(terminal, folder, report);
      UnknownNames.in(corrections, store).forEach(terminal::problem);
      return report;
    }
  }

  private static BuildReport build(
      GraphTarget target,
      Path folder,
      Reader reader,
      ReadingOptions options,
      Documents documents,
      BuildProgress progress,
      Terminal terminal)
      throws ProblemException {
    try (Stream<Reading> readings = documents.read(options.paths, terminal.in())) {
      return new GraphBuild(target, folder, reader.graphs(), options.timeLimit())
          .build(reader.shared(), readings, options.threads, reader.parsers(), progress);
    }
  }

  private static void tell(Terminal terminal, Path folder, BuildReport report) {
    terminal.note(
        "%d documents: %d new or changed, %d unchanged, %d failed. The graph is in %s.",
        report.loaded() + report.unchanged() + report.failed(),
        report.loaded(),
        report.unchanged(),
        report.failed(),
        folder);
    if (report.failed() > 0) {
      terminal.note("Those that failed are listed in %s.", folder.resolve("report.jsonl"));
    }
  }
}
