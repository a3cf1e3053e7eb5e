package org.parley.cli;

import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.pipeline.Progress;
import org.parley.source.Extent;
import org.parley.store.Filling;

/**
 * Shows how a build goes, how fast, and how long it will take: on a terminal on one line that
 * changes, elsewhere a line now and then.
 */
final class BuildProgress implements Progress, Filling.Progress {
  static final String LOADING_MODELS = "Loading the language models …";

  /** Between two lines where nobody looks on. */
  private static final double QUIET_SECONDS = 10;

  private final Terminal terminal;
  private final Extent extent;
  private final LongSupplier clock;
  private long start;
  private long readBefore;
  private long told;
  private @Nullable Long fillStart;
  private @Nullable Long indexStart;
  private int read;
  private int unchanged;
  private boolean open;

  /** Bytes of all inputs; 0 while they are being counted, negative where they cannot be. */
  private volatile long total;

  /**
   * @param paths the inputs
   * @param extent how much of them has been read
   */
  static BuildProgress of(Terminal terminal, List<String> paths, Extent extent) {
    BuildProgress progress = new BuildProgress(terminal, extent, System::nanoTime);
    Thread counting = new Thread(() -> progress.total = Extent.total(paths), "parley-extent");
    counting.setDaemon(true);
    counting.start();
    return progress;
  }

  /**
   * @param clock in nanoseconds, from any point in time
   */
  BuildProgress(Terminal terminal, Extent extent, LongSupplier clock) {
    this.terminal = terminal;
    this.extent = extent;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.told = start;
  }

  /** For who knows how much there is to read. */
  void expect(long bytes) {
    total = bytes;
  }

  @Override
  public void loadingModels() {
    line(LOADING_MODELS);
  }

  @Override
  public void interpreted(String name) {
    if (read++ == 0) {
      start = clock.getAsLong();
      told = start;
      readBefore = extent.read();
    }
    if (terminal.interactive()) {
      show(rate() + "  " + name);
    } else if (isTime()) {
      terminal.note("%s", rate());
    }
  }

  @Override
  public void unchanged(String name) {
    unchanged++;
  }

  @Override
  public void loaded(int documents) {
    if (!terminal.interactive() && isTime()) {
      terminal.note("%d documents are in the store.", documents + unchanged);
    }
  }

  @Override
  public void failed(Problem problem) {
    line(null);
    terminal.problem(problem);
  }

  @Override
  public void read(long quads, double share) {
    fillStart = fillStart == null ? (Long) clock.getAsLong() : fillStart;
    tell(
        String.format(Locale.ROOT, "%,d statements are in the store", quads)
            + left(fillStart, share));
  }

  @Override
  public void indexed(double share) {
    indexStart = indexStart == null ? (Long) clock.getAsLong() : indexStart;
    tell(
        String.format(Locale.ROOT, "%.0f %% of the text index is made", 100 * share)
            + left(indexStart, share));
  }

  private String left(long since, double share) {
    double seconds = secondsSince(since);
    return seconds < 1 || share <= 0
        ? ""
        : ", " + duration(seconds * (1 - share) / share) + " left";
  }

  private void tell(String text) {
    if (terminal.interactive()) {
      show(text);
    } else if (isTime()) {
      terminal.note("%s.", text);
    }
  }

  /** Ends the line that changes. */
  void end() {
    line(null);
  }

  private void show(String text) {
    terminal.err().print("\r\u001b[K" + text);
    terminal.err().flush();
    open = true;
  }

  private boolean isTime() {
    boolean isTime = secondsSince(told) >= QUIET_SECONDS;
    told = isTime ? clock.getAsLong() : told;
    return isTime;
  }

  private double secondsSince(long time) {
    return (clock.getAsLong() - time) / 1e9;
  }

  private String rate() {
    double seconds = Math.max(secondsSince(start), 0.001);
    String before = unchanged == 0 ? "" : String.format(Locale.ROOT, ", %,d unchanged", unchanged);
    return String.format(Locale.ROOT, "%,d documents read, %.1f a second", read, read / seconds)
        + before
        + left(seconds);
  }

  private String left(double seconds) {
    long done = extent.read() - readBefore;
    if (total <= 0 || done <= 0 || seconds < 1) {
      return "";
    }
    return ", " + duration(seconds * Math.max(0, total - extent.read()) / done) + " left";
  }

  static String duration(double seconds) {
    long rounded = Math.round(seconds);
    if (rounded < 60) {
      return rounded + " s";
    }
    long minutes = Math.round(seconds / 60);
    return minutes < 60 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }

  private void line(@Nullable String text) {
    if (open) {
      terminal.err().println();
      open = false;
    }
    if (text != null) {
      terminal.note("%s", text);
    }
  }
}
