package org.parley.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.common.collect.ImmutableList;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.serve.ParleyServer;
import org.parley.serve.ServerOptions;

/** The explorer with as many actors as it is meant for, in a browser. */
class LargeExplorerIT {
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  @TempDir
  static Path folder;

  @Test
  void theExplorerIsOfUseWithFiveHundredActors() throws Exception {
    Optional<Path> program = Browser.program();
    assumeTrue(program.isPresent(), "there is no Chromium on the path");
    DatasetGraph crowd = crowd(250);
    ParleyServer other = ParleyServer.start(crowd, ServerOptions.onPort(0));
    try (Browser browser =
        Browser.start(program.get(), Files.createDirectory(folder.resolve("profile")))) {
      browser.dark(false);
      browser.open(
          URI.create(
              "http://localhost:"
                  + other.port()
                  + "/explore?iri="
                  + ServerOptions.DEFAULT_BASE_IRI
                  + "entity/hub"),
          1440);
      browser.await("Number(document.getElementById('canvas').dataset.nodes) === 501");
      assertEquals(
          "501 actors, 500 statements",
          browser.evaluate("document.getElementById('size').textContent"));
      browser.screenshot(Path.of("target/screenshots/explorer-500.png"), false);
      browser.evaluate(
          "document.getElementById('from').value = '2021-01-01';"
              + " document.getElementById('from').dispatchEvent(new Event('change'));");
      assertEquals(
          "251 actors, 250 statements",
          browser.evaluate("document.getElementById('size').textContent"));
      assertEquals(ImmutableList.of(), browser.errors());
    } finally {
      other.stop();
      crowd.close();
    }
  }

  /** An actor who acted on some others in 2020, and on whom as many acted in 2021. */
  private static DatasetGraph crowd(int size) {
    String id = ServerOptions.DEFAULT_BASE_IRI;
    StringBuilder trig = new StringBuilder("PREFIX p: <https://w3id.org/parley/ontology#>\n");
    trig.append("<graph/crowd> { <document/2020> <http://purl.org/dc/terms/date> '2020-05-05' .\n")
        .append("<document/2021> <http://purl.org/dc/terms/date> '2021-05-05' .\n")
        .append("<entity/hub> a p:Actor .\n");
    for (int i = 0; i < size; i++) {
      trig.append(
          "<event/a%1$d> a p:Event ; p:inDocument <document/2020> ; p:initiator <entity/hub> ; p:target <entity/a%1$d> .\n<event/b%1$d> a p:Event ; p:inDocument <document/2021> ; p:target <entity/hub> ; p:initiator <entity/b%1$d> .\n"
              .formatted(i));
    }
    DatasetGraph data = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(data, () -> RDFParser.fromString(trig + "}", Lang.TRIG).base(id).parse(data));
    return data;
  }
}
