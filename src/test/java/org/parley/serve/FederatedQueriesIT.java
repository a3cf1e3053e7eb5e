package org.parley.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.Resources;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Services;

/**
 * The shipped queries that ask an endpoint, with a second server that has what Wikidata says: they
 * give the rows that their local twins give where everything is in one store.
 */
class FederatedQueriesIT {
  private static final String ENDPOINT = "https://query.wikidata.org/sparql";
  private static final String ITEMS = "http://www.wikidata.org/entity/";
  private static final String ROWS = "org/parley/rdf/queries/";

  @SuppressWarnings("NullAway.Init")
  private static FusekiServer wikidata;

  @SuppressWarnings("NullAway.Init")
  private static RunningServer parley;

  @BeforeAll
  static void start() throws IOException, ProblemException {
    DatasetGraph all = DatasetGraphFactory.create();
    RDFParser.fromString(resource(ROWS + "graph.trig"), Lang.TRIG).parse(all);
    DatasetGraph items = DatasetGraphFactory.createTxnMem();
    DatasetGraph documents = DatabaseMgr.createDatasetGraph();
    Txn.executeWrite(
        items,
        () ->
            all.stream()
                .filter(FederatedQueriesIT::isOfItem)
                .forEach(
                    quad ->
                        items.add(
                            Quad.defaultGraphIRI,
                            quad.getSubject(),
                            quad.getPredicate(),
                            quad.getObject())));
    Txn.executeWrite(
        documents, () -> all.stream().filter(quad -> !isOfItem(quad)).forEach(documents::add));
    wikidata =
        FusekiServer.create()
            .port(0)
            .loopback(true)
            .fusekiModules(FusekiModules.create())
            .addDataset("/wikidata", items)
            .addEndpoint("/wikidata", "sparql", Operation.Query)
            .build()
            .start();
    String address = "http://localhost:" + wikidata.getPort() + "/wikidata/sparql";
    parley =
        RunningServer.calling(
            documents,
            Duration.ofSeconds(60),
            Services.of(List.of(ENDPOINT + "=" + address), "Parley/test (tests@example.org)"));
  }

  private static boolean isOfItem(Quad quad) {
    Node subject = quad.getSubject();
    return subject.isURI() && subject.getURI().startsWith(ITEMS);
  }

  @AfterAll
  static void stop() {
    parley.close();
    wikidata.stop();
  }

  @ParameterizedTest
  @ValueSource(strings = {"alliances", "territories", "speakers", "map", "officials", "disputed"})
  void aFederatedQueryGivesTheRowsOfItsTwin(String name) {
    compare("wikidata-" + name + "-federated", "wikidata-" + name);
  }

  @ParameterizedTest
  @ValueSource(strings = "wikidata-federated")
  void theActorsAreThoseOfTheLocalQuery(String name) {
    compare(name, "wikidata-local");
  }

  private static void compare(String federated, String local) {
    HttpResponse<String> answer =
        parley.send(
            request ->
                request
                    .uri(parley.uri("/sparql"))
                    .header("Content-Type", "application/sparql-query")
                    .header("Accept", "text/tab-separated-values")
                    .POST(BodyPublishers.ofString(resource("queries/" + federated + ".rq"))));
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(
        resource(ROWS + local + ".tsv"),
        answer
            .body()
            .replace("https://w3id.org/parley/id/", "id:")
            .replace("https://w3id.org/parley/ontology#", "p:"));
  }

  private static String resource(String path) {
    try {
      return Resources.toString(Resources.getResource(path), UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
