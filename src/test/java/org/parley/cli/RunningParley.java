package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code parley up} or {@code parley serve} in a process of its own, from its first answer on. */
final class RunningParley implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("Serving .* on (http://localhost:\\d+/)");

  private final Process process;
  private final BufferedReader lines;
  private final List<String> printed = new ArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final URI address;

  private RunningParley(Process process) throws IOException {
    this.process = process;
    this.lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    this.address = awaitAddress();
  }

  /**
   * @param builder a call with {@code --port 0}
   * @throws AssertionError with what was printed, if the process ends instead of serving
   */
  static RunningParley start(ProcessBuilder builder) {
    try {
      Process process = builder.redirectErrorStream(true).start();
      try {
        return new RunningParley(process);
      } catch (IOException | RuntimeException | Error e) {
        process.destroy();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private URI awaitAddress() throws IOException {
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.add(line);
      Matcher matcher = ADDRESS.matcher(line);
      if (matcher.matches()) {
        return URI.create(matcher.group(1));
      }
    }
    throw new AssertionError("it does not serve:\n" + String.join("\n", printed));
  }

  /** What was printed up to the line with the address. */
  ImmutableList<String> printed() {
    return ImmutableList.copyOf(printed);
  }

  /** Gets a path below the address. */
  HttpResponse<String> get(String path, String accept) {
    HttpRequest request =
        HttpRequest.newBuilder(address.resolve(path)).header("Accept", accept).build();
    try {
      return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Tells it to stop, as Ctrl-C or a service manager does; what it still printed. */
  ImmutableList<String> stop() throws IOException, InterruptedException {
    process.toHandle().destroy(); // Process.destroy closes its output too.
    ImmutableList<String> rest = lines.lines().collect(ImmutableList.toImmutableList());
    process.waitFor();
    return rest;
  }

  boolean isAlive() {
    return process.isAlive();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
