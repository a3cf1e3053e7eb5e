package org.parley.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A headless Chromium with one page, steered by its DevTools protocol. */
final class Browser implements AutoCloseable {
  private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://(\\S+?)/.*");
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Process process;
  private final WebSocket socket;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();
  private CompletableFuture<JsonNode> loaded = new CompletableFuture<>();

  private Browser(Process process, WebSocket.Builder builder, URI page) {
    this.process = process;
    this.socket = builder.buildAsync(page, new Messages()).join();
    for (String domain : ImmutableList.of("Page", "Network", "Log", "Runtime")) {
      call(domain + ".enable", ImmutableMap.of());
    }
  }

  /** The program on the path, if there is one. */
  static Optional<Path> program() {
    for (String name : ImmutableList.of("chromium", "chromium-browser", "google-chrome")) {
      for (String folder : Splitter.on(File.pathSeparator).split(System.getenv("PATH"))) {
        Path program = Path.of(folder, name);
        if (Files.isExecutable(program)) {
          return Optional.of(program);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Starts it.
   *
   * @param profile an empty folder of its own
   */
  static Browser start(Path program, Path profile) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--hide-scrollbars",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--lang=en",
                "--user-data-dir=" + profile,
                "--remote-debugging-port=0",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    List<String> printed = new ArrayList<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      printed.add(line);
      Matcher matcher = LISTENING.matcher(line);
      if (matcher.matches()) {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest list =
            HttpRequest.newBuilder(URI.create("http://" + matcher.group(1) + "/json/list")).build();
        String pages = client.send(list, BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
        for (JsonNode page : JSON.readTree(pages)) {
          if (page.path("type").asText().equals("page")) {
            URI uri = URI.create(page.path("webSocketDebuggerUrl").asText());
            return new Browser(process, client.newWebSocketBuilder(), uri);
          }
        }
      }
    }
    throw new AssertionError("the browser does not start:\n" + String.join("\n", printed));
  }

  /** Shows a page in a window of a width, to its full height. */
  void open(URI uri, int width) {
    call(
        "Emulation.setDeviceMetricsOverride",
        ImmutableMap.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
    synchronized (this) {
      errors.clear();
      requests.clear();
      loaded = new CompletableFuture<>();
    }
    call("Page.navigate", ImmutableMap.of("url", uri.toString()));
    loaded.join();
  }

  /** Whether the reader's system is dark. */
  void dark(boolean dark) {
    call(
        "Emulation.setEmulatedMedia",
        ImmutableMap.of(
            "features",
            ImmutableList.of(
                ImmutableMap.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"),
                ImmutableMap.of("name", "prefers-reduced-motion", "value", "reduce"))));
  }

  /** Whether pages may run scripts. */
  void scripts(boolean allowed) {
    call("Emulation.setScriptExecutionDisabled", ImmutableMap.of("value", !allowed));
  }

  /** Waits until a condition of the page's own scripts holds. */
  void await(String condition) {
    evaluate(
        "new Promise(done => { const look = () => ("
            + condition
            + ") ? done('true') : setTimeout(look, 50); look(); })");
  }

  /** The value of an expression on the page, as text; one that is promised is waited for. */
  String evaluate(String script) {
    JsonNode answer =
        call(
            "Runtime.evaluate",
            ImmutableMap.of("expression", script, "returnByValue", true, "awaitPromise", true));
    return answer.path("result").path("value").asText();
  }

  /** A picture of the whole page. */
  void screenshot(Path file) throws IOException {
    screenshot(file, true);
  }

  /** A picture of the whole page, or of what the window shows. */
  void screenshot(Path file, boolean whole) throws IOException {
    JsonNode answer =
        call(
            "Page.captureScreenshot",
            ImmutableMap.of("format", "png", "captureBeyondViewport", whole));
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(answer.path("data").asText()));
  }

  /** Errors and warnings on the console, scripts that threw, and requests that failed. */
  synchronized ImmutableList<String> errors() {
    return ImmutableList.copyOf(errors);
  }

  /** The addresses of all that was fetched for the page. */
  synchronized ImmutableList<String> requests() {
    return ImmutableList.copyOf(requests);
  }

  private JsonNode call(String method, ImmutableMap<String, Object> parameters) {
    int id = calls.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
    message.set("params", JSON.valueToTree(parameters));
    socket.sendText(message.toString(), true).join();
    return answer.join();
  }

  private synchronized void receive(JsonNode message) {
    JsonNode parameters = message.path("params");
    switch (message.path("method").asText()) {
      case "" -> {
        CompletableFuture<JsonNode> answer = answers.remove(message.path("id").asInt());
        if (answer != null) {
          answer.complete(message.path("result"));
        }
      }
      case "Page.javascriptDialogOpening" -> errors.add(parameters.toString());
      case "Page.loadEventFired" -> loaded.complete(parameters);
      case "Network.requestWillBeSent" -> {
        String url = parameters.path("request").path("url").asText();
        // The pictures in the browser's own controls, such as the calendar of a date.
        if (!url.startsWith("data:image/svg+xml")) {
          requests.add(url);
        }
      }
      case "Network.loadingFailed", "Runtime.exceptionThrown" -> errors.add(parameters.toString());
      case "Log.entryAdded" -> error(parameters.path("entry"), "level");
      case "Runtime.consoleAPICalled" -> error(parameters, "type");
      default -> {}
    }
  }

  private void error(JsonNode entry, String level) {
    if (!ImmutableList.of("info", "log", "verbose", "debug").contains(entry.path(level).asText())) {
      errors.add(entry.toString());
    }
  }

  @Override
  public void close() throws InterruptedException {
    socket.abort();
    process.destroy();
    process.waitFor();
  }

  /** Puts messages together again that come in parts. */
  private final class Messages implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        try {
          receive(JSON.readTree(text.toString()));
        } catch (IOException e) {
          throw new AssertionError(e);
        }
        text.setLength(0);
      }
      webSocket.request(1);
      return CompletableFuture.completedFuture(null);
    }
  }
}
