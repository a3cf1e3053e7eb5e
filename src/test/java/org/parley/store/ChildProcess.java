package org.parley.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Starts {@link StoreChild} in a JVM of its own and reads its lines. */
final class ChildProcess implements AutoCloseable {
  private final Process process;
  private final BufferedReader lines;

  private ChildProcess(Process process) {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
  }

  static ChildProcess start(Path errors, String... args) throws IOException {
    return start(List.of(), errors, args);
  }

  /**
   * @param wrapper the command that runs the JVM, if any
   * @param errors the file for standard error
   */
  static ChildProcess start(List<String> wrapper, Path errors, String... args) throws IOException {
    List<String> command = new ArrayList<>(wrapper);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(StoreChild.class.getName());
    command.addAll(Arrays.asList(args));
    return new ChildProcess(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()))
            .start());
  }

  long pid() {
    return process.pid();
  }

  /** The next line, or null when the process has ended. */
  @Nullable String line() throws IOException {
    return lines.readLine();
  }

  /** All further lines, until the process ends. */
  List<String> rest() throws IOException {
    List<String> rest = new ArrayList<>();
    for (String line = line(); line != null; line = line()) {
      rest.add(line);
    }
    return rest;
  }

  /** {@code kill -9}; what the process has printed can still be read. */
  void kill() throws InterruptedException {
    process.toHandle().destroyForcibly(); // Process.destroyForcibly closes its output too.
    process.waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    kill();
  }
}
