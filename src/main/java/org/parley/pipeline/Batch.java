package org.parley.pipeline;

import com.google.common.collect.ImmutableList;
import com.google.common.util.concurrent.Uninterruptibles;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;
import org.parley.store.GraphTarget;

/**
 * Gathers documents that are done with, and loads those that are ready, on a thread of its own: to
 * load a batch takes seconds, and those who read documents should not wait for it.
 */
final class Batch implements AutoCloseable {
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

  /** The load that is under way, or the last one. */
  private @Nullable FutureTask<Integer> load;

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

  /** Begins to load, once the batch before is loaded: two at a time might not fit into memory. */
  private void load() throws ProblemException {
    await();
    if (files.isEmpty()) {
      return;
    }
    ImmutableList<Path> batch = ImmutableList.copyOf(files);
    files.clear();
    bytes = 0;
    load =
        new FutureTask<>(
            () -> {
              target.load(batch);
              batch.forEach(Staging::delete);
              return batch.size();
            });
    Thread thread = new Thread(load, "parley-loader");
    thread.setDaemon(true);
    thread.start();
  }

  private void await() throws ProblemException {
    FutureTask<Integer> before = load;
    load = null;
    if (before == null) {
      return;
    }
    try {
      loaded += Objects.requireNonNull(Uninterruptibles.getUninterruptibly(before));
      progress.loaded(loaded);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof ProblemException problem) {
        throw problem;
      }
      throw new IllegalStateException("a fault of Parley stopped a load", e.getCause());
    }
  }

  /**
   * Waits for the load that is under way.
   *
   * @throws GraphBuild.Interrupted if it failed
   */
  void settle() {
    try {
      await();
    } catch (ProblemException e) {
      throw new GraphBuild.Interrupted(e);
    }
  }

  /** Loads what is left. */
  BuildReport end() throws ProblemException {
    load();
    await();
    return new BuildReport(loaded, unchanged, failed, warned);
  }

  /** Waits for a load that is under way, since the store must not be closed before. */
  @Override
  public void close() throws ProblemException {
    await();
  }
}
