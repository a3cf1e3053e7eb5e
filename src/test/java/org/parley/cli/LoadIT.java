package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
