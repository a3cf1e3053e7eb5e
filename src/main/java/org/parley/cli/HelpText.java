package org.parley.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes down what {@code parley --help} prints. The build calls it, so that the launcher need not
 * start Java to show it.
 */
final class HelpText {
  private HelpText() {}

  /**
   * @param arguments the file to write
   */
  public static void main(String[] arguments) throws IOException {
    try (PrintStream out =
        new PrintStream(
            Files.newOutputStream(Path.of(arguments[0])), false, StandardCharsets.UTF_8)) {
      Terminal terminal =
          new Terminal(out, System.err, new ByteArrayInputStream(new byte[0]), false, 80);
      Parley.commandLine(terminal, "--help").execute("--help");
    }
  }
}
