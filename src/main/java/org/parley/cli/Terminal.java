package org.parley.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.parley.diagnostic.Problem;

/**
 * Where commands print and read: standard streams in UTF-8, whatever the locale says.
 *
 * @param out for results
 * @param err for progress and errors
 * @param in standard input
 * @param interactive whether a person looks on: progress then stays on one line
 * @param width in columns
 */
record Terminal(PrintStream out, PrintStream err, InputStream in, boolean interactive, int width) {
  private static final int USUAL_WIDTH = 120;

  static Terminal system() {
    // Java 22 to 24 have a console even where nobody looks on, unless told to do as all others.
    System.setProperty("jdk.console", "java.base");
    return new Terminal(
        new PrintStream(System.out, true, StandardCharsets.UTF_8),
        new PrintStream(System.err, true, StandardCharsets.UTF_8),
        System.in,
        System.console() != null && !"dumb".equals(System.getenv("TERM")),
        columns());
  }

  private static int columns() {
    String columns = System.getenv("COLUMNS");
    try {
      return columns == null ? USUAL_WIDTH : Math.max(40, Integer.parseInt(columns));
    } catch (NumberFormatException e) {
      return USUAL_WIDTH;
    }
  }

  void problem(Problem problem) {
    err.println("parley: " + problem.line());
  }

  /** A line about what goes on. */
  void note(String format, Object... values) {
    err.println(String.format(Locale.ROOT, format, values));
  }
}
