package org.parley.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.diagnostic.ProblemException;
import org.parley.store.GraphTarget;

/** Gathers documents that are done with, and loads those that are ready. */
final class Batch {
  /** Compressed: a loader holds a batch in memory, at some fifty times the size. */
  private static final long MOST_BYTES = 8 << 20;

  private final GraphTarget target;
  private final ReportFile report;
  private final Progress progress;
  private final List<Path> files = new ArrayList<>();
  private long bytes;
  private int loaded;
  private int unchanged;
  private int failed;
  private int warned;

  Batch(GraphTarget target, ReportFile report, Progress progress) {
    this.target = target;
    this.report = report;
    this.progress = progress;
  }

  void add(GraphBuild.Done done) {
    try {
      if (done.unchanged()) {
        unchanged++;
        progress.unchanged(done.place());
      } else if (done.file() == null && done.problem() != null) {
        failed++;
        report.add(done.problem());
        progress.failed(done.problem());
      } else if (done.file() != null) {
        if (done.problem() != null) {
          warned++;
          report.add(done.problem());
        }
        add(done.file(), done.place());
      }
    } catch (ProblemException e) {
      throw new GraphBuild.Interrupted(e);
    }
  }

  private void add(Path file, String place) throws ProblemException {
    files.add(file);
    bytes += file.toFile().length();
    progress.interpreted(place);
    if (files.size() == target.atOnce() || bytes >= MOST_BYTES) {
      load();
    }
  }

  private void load() throws ProblemException {
    if (files.isEmpty()) {
      return;
    }
    target.load(files);
    loaded += files.size();
    files.forEach(Staging::delete);
    files.clear();
    bytes = 0;
    progress.loaded(loaded);
  }

  /** Loads what is left. */
  BuildReport end() throws ProblemException {
    load();
    return new BuildReport(loaded, unchanged, failed, warned);
  }
}
