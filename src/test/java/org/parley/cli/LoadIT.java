package org.parley.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.store.Store;

/** Loading into another store, a Fuseki that may be written to. */
class LoadIT {
  private static final String A = "<urn:g:a%20b?x=1&y=#z>";

  private final DatasetGraph there = DatasetGraphFactory.createTxnMem();
  private final FusekiServer fuseki = FusekiServer.create().port(0).add("/news", there).build();

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @BeforeEach
  void start() {
    fuseki.start();
  }

  @AfterEach
  void stop() {
    fuseki.stop();
  }

  @Test
  void graphsReplaceThoseOfTheirNamesHoweverOftenTheyAreLoaded() throws Exception {
    String old = quads("old.nq", line("0", A), line("0", "<urn:g:other>"));
    there.executeWrite(() -> RDFDataMgr.read(there, old, Lang.NQUADS));
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(
        out.resolve("part-0.nq"),
        line("1", A) + line("2", A) + "\n# a remark\n" + line("3", "<urn:g:b>") + line("4", A));
    Files.writeString(
        out.resolve("part-1.nq"), "<urn:s> <urn:p> \"a <tag> \\\" .\"@en <urn:g:c> .\n");
    Files.writeString(out.resolve("_SUCCESS"), "");
    for (int time = 0; time < 2; time++) {
      Shell.Result loaded = Shell.run(List.of("load", "--to", to(), out.toString()));
      assertEquals(0, loaded.code(), loaded.err());
      assertTrue(loaded.err().contains("3 graphs were loaded"), loaded.err());
      assertEquals(
          List.of(
              "1 urn:g:a%20b?x=1&y=#z",
              "2 urn:g:a%20b?x=1&y=#z",
              "4 urn:g:a%20b?x=1&y=#z",
              "3 urn:g:b",
              "a <tag> \" . urn:g:c",
              "0 urn:g:other"),
          held());
    }
  }

  @Test
  void whatGoesWrongIsTold() throws Exception {
    String none = quads("none.nq", "<urn:s> <urn:p> \"no graph\" .\n");
    Shell.Result bad = Shell.run(List.of("load", "--to", to(), none));
    assertTrue(bad.err().contains("[bad-syntax]") && bad.err().contains("none.nq:1"), bad.err());
    String good = quads("good.nq", line("1", A));
    Shell.Result elsewhere =
        Shell.run(List.of("load", "--to", fuseki.serverURL() + "nowhere/data", good));
    assertTrue(elsewhere.err().contains("[remote-failed]"), elsewhere.err());
    Shell.Result nobody = Shell.run(List.of("load", "--to", "http://localhost:1/x", good));
    assertTrue(nobody.err().contains("nobody answers there"), nobody.err());
    Shell.Result address = Shell.run(List.of("load", "--to", "news", good));
    assertTrue(address.err().contains("no address of a store"), address.err());
    Shell.Result missing = Shell.run(List.of("load", "--to", to(), "missing.nq.gz"));
    assertTrue(missing.err().contains("[missing-file]"), missing.err());
    assertEquals(List.of(), held());
  }

  /** What stores answer that do not take a graph, and what the user is told. */
  @Test
  void refusalsAreToldWithTheirCure() throws Exception {
    String good = quads("good.nq", line("1", A));
    assertTrue(refused(401, good).contains("Name a user with --user"));
    String known = refused(401, good, "--user", "ann");
    assertTrue(known.contains("does not know this user and password"), known);
    assertTrue(refused(403, good).contains("does not let this user write"));
    assertTrue(refused(404, good).contains("no graph store that may be written to"));
    String busy = refused(503, good);
    assertTrue(busy.contains("the store is busy") && busy.contains("503 Not now."), busy);
    assertTrue(refused(500, good).contains("the store refuses urn:g:a%20b?x=1&y=#z"));
  }

  @Test
  void aBusyStoreIsAskedAgain() throws Exception {
    try (Refusing store = new Refusing(503, 2)) {
      Shell.Result loaded =
          Shell.run(List.of("load", "--to", store.address(), quads("a.nq", line("1", A))));
      assertEquals(0, loaded.code(), loaded.err());
      assertEquals(3, store.asked());
    }
  }

  @Test
  void aConnectionThatIsCutIsTold() throws Exception {
    try (ServerSocket cutting = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread server =
          new Thread(
              () -> {
                while (!cutting.isClosed()) {
                  try (Socket socket = cutting.accept()) {
                    socket.getInputStream().readNBytes(100);
                  } catch (IOException closed) {
                    return;
                  }
                }
              });
      server.start();
      String to = "http://localhost:" + cutting.getLocalPort() + "/data";
      Shell.Result cut = Shell.run(List.of("load", "--to", to, quads("a.nq", line("1", A))));
      assertEquals(1, cut.code(), cut.err());
      assertTrue(
          cut.err().contains("the connection failed: ")
              && cut.err().contains("give the same command again"),
          cut.err());
    }
  }

  private static String refused(int status, String file, String... more) throws Exception {
    try (Refusing store = new Refusing(status, Integer.MAX_VALUE)) {
      List<String> command = new ArrayList<>(List.of("load", "--to", store.address(), file));
      command.addAll(List.of(more));
      Shell.Result refused = Shell.run(command);
      assertEquals(1, refused.code(), refused.err());
      assertTrue(refused.err().contains("[remote-failed]"), refused.err());
      return refused.err();
    }
  }

  /** A server that refuses some times. */
  private static final class Refusing implements AutoCloseable {
    private final HttpServer server;
    private final AtomicInteger asked = new AtomicInteger();

    Refusing(int status, int times) throws IOException {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      server.createContext(
          "/",
          exchange -> {
            exchange.getRequestBody().readAllBytes();
            boolean refuses = asked.incrementAndGet() <= times;
            byte[] said = "Not now.\n".getBytes(UTF_8);
            exchange.getResponseHeaders().add("Retry-After", "0");
            exchange.sendResponseHeaders(refuses ? status : 200, said.length);
            exchange.getResponseBody().write(said);
            exchange.close();
          });
      server.start();
    }

    String address() {
      return "http://localhost:" + server.getAddress().getPort() + "/data";
    }

    int asked() {
      return asked.get();
    }

    @Override
    public void close() {
      server.stop(0);
    }
  }

  /** The commands of docs/scale.md for a store that takes whatever comes, as they stand there. */
  @Test
  void theDocumentedCommandsWork() throws Exception {
    Path out = Files.createDirectories(folder.resolve("out"));
    Files.writeString(out.resolve("part-0.nq"), line("1", A));
    try (Store store = Store.openOrCreate(folder.resolve("kg"))) {
      assertEquals(0, store.documents().size());
    }
    List<String> commands =
        Markdown.blocks(Path.of("docs/scale.md")).stream()
            .flatMap(block -> block.content().lines())
            .filter(line -> line.startsWith("parley load --to http://localhost:3031/news/data"))
            .map(
                line ->
                    line.replaceFirst(" +#.*", "")
                        .replace("http://localhost:3031/", fuseki.serverURL()))
            .toList();
    assertEquals(2, commands.size());
    for (String command : commands) {
      List<String> words = new ArrayList<>(List.of(command.split(" ")));
      words.remove(0);
      words.replaceAll(word -> word.equals("out/") ? out.toString() : word);
      if (!words.contains(out.toString())) {
        words.addAll(List.of("--store", folder.resolve("kg").toString()));
      }
      Shell.Result loaded = Shell.run(words);
      assertEquals(0, loaded.code(), loaded.err());
    }
    assertEquals(List.of("1 urn:g:a%20b?x=1&y=#z"), held());
  }

  private String to() {
    return fuseki.serverURL() + "news/data";
  }

  private String quads(String name, String... lines) throws Exception {
    return Files.writeString(folder.resolve(name), String.join("", lines)).toString();
  }

  private static String line(String value, String graph) {
    return "<urn:s> <urn:p> \"" + value + "\" " + graph + " .\n";
  }

  private List<String> held() {
    return there.calculateRead(
        () -> {
          List<String> held = new ArrayList<>();
          there
              .find()
              .forEachRemaining(
                  quad ->
                      held.add(quad.getObject().getLiteralLexicalForm() + " " + quad.getGraph()));
          held.sort(
              Comparator.comparing((String quad) -> quad.substring(quad.indexOf("urn:g:")))
                  .thenComparing(quad -> quad));
          return held;
        });
  }
}
