package org.parley.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Calls {@code ./parley} as a user does: the script, in a process of its own. */
final class Launcher {
  private final Path folder;
  private final Map<String, String> environment;

  /**
   * @param folder where what is printed is kept meanwhile
   * @param environment what differs from that of the tests
   */
  Launcher(Path folder, Map<String, String> environment) {
    this.folder = folder;
    this.environment = environment;
  }

  Shell.Result run(String... arguments) {
    List<String> command = new ArrayList<>(List.of(script()));
    command.addAll(Arrays.asList(arguments));
    return run(command, Path.of(""));
  }

  /** Runs any command in a folder to its end. */
  Shell.Result run(List<String> command, Path workingFolder) {
    try {
      Path out = Files.createTempFile(folder, "out", null);
      Path err = Files.createTempFile(folder, "err", null);
      int code =
          process(command, workingFolder)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile())
              .start()
              .waitFor();
      return new Shell.Result(code, read(out), read(err));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  ProcessBuilder process(List<String> command, Path workingFolder) {
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(workingFolder.toAbsolutePath().toFile());
    // The same Java as that of the tests.
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder;
  }

  /** The script of this checkout. */
  static String script() {
    return Path.of("parley").toAbsolutePath().toString();
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
