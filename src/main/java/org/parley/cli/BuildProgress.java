package org.parley.cli;

import java.util.Locale;
import org.parley.diagnostic.Problem;
import org.parley.pipeline.Progress;

/**
 * Shows how a build goes: on a terminal on one line that changes, elsewhere now and then a line.
 */
final class BuildProgress implements Progress {
  private static final int QUIET_STEP = 100;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private int read;
  private int unchanged;
  private boolean open;

  BuildProgress(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public void loadingModels() {
    line("Loading the language models …");
  }

  @Override
  public void interpreted(String name) {
    read++;
    if (terminal.interactive()) {
      terminal.err().print("\r\u001b[K" + rate() + "  " + name);
      terminal.err().flush();
      open = true;
    } else if (read % QUIET_STEP == 0) {
      terminal.note("%s", rate());
    }
  }

  @Override
  public void unchanged(String name) {
    unchanged++;
  }

  @Override
  public void loaded(int documents) {
    line(String.format(Locale.ROOT, "%d documents are in the store.", documents + unchanged));
  }

  @Override
  public void failed(Problem problem) {
    line(null);
    terminal.problem(problem);
  }

  private String rate() {
    double seconds = (System.nanoTime() - start) / 1e9;
    return String.format(
        Locale.ROOT, "%d documents read, %.1f a second", read, read / Math.max(seconds, 0.001));
  }

  private void line(@org.jspecify.annotations.Nullable String text) {
    if (open) {
      terminal.err().println();
      open = false;
    }
    if (text != null) {
      terminal.note("%s", text);
    }
  }
}
