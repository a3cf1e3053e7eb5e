package org.parley.cli;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.pipeline.Progress;
import org.parley.source.Extent;

/**
 * Shows how a build goes, how fast, and how long it will take: on a terminal on one line that
 * changes, elsewhere a line now and then.
 */
final class BuildProgress implements Progress {
  static final String LOADING_MODELS = "Loading the language models …";

  /** Between two lines where nobody looks on. */
  private static final double QUIET_SECONDS = 10;

  private final Terminal terminal;
  private final Extent extent;
  private long start;
  private long readBefore;
  private long fillStart;
  private double told;
  private int read;
  private int unchanged;
  private boolean open;

  /** Bytes of all inputs; 0 while they are being counted, negative where they cannot be. */
  private volatile long total;

  /**
   * @param paths the inputs
   * @param extent how much of them has been read
   */
  BuildProgress(Terminal terminal, List<String> paths, Extent extent) {
    this.terminal = terminal;
    this.extent = extent;
    Thread counting = new Thread(() -> total = Extent.total(paths), "parley-extent");
    counting.setDaemon(true);
    counting.start();
  }

  @Override
  public void loadingModels() {
    line(LOADING_MODELS);
  }

  @Override
  public void interpreted(String name) {
    if (read++ == 0) {
      start = System.nanoTime();
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

  /** A new store is filled with what was read. */
  void filled(long quads, double share) {
    if (fillStart == 0) {
      fillStart = System.nanoTime();
    }
    double seconds = (System.nanoTime() - fillStart) / 1e9;
    String left =
        seconds < 1 || share <= 0 ? "" : ", " + duration(seconds * (1 - share) / share) + " left";
    String text = String.format(Locale.ROOT, "%,d statements are in the store", quads) + left;
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
    boolean isTime = seconds() - told >= QUIET_SECONDS;
    told = isTime ? seconds() : told;
    return isTime;
  }

  private double seconds() {
    return (System.nanoTime() - start) / 1e9;
  }

  private String rate() {
    double seconds = Math.max(seconds(), 0.001);
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
