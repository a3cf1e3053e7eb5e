package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIterCommonParent;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each query is run over a graph made by hand; its rows are compared with a table beside it. */
class QueriesTest {
  private static final ImmutableMap<String, String> COLUMNS =
      ImmutableMap.<String, String>builder()
          .put("demands", "speaker addressee demand text document")
          .put("conditions", "consequence condition kind speaker addressee set text document")
          .put("territories", "territory status object accordingTo mode time text document")
          .put("timeline", "time event type initiator target place accordingTo text document")
          .put("accusations", "accuser accused content text document")
          .put("quotes", "speaker quote document")
          .put("contradictions", "proposition affirmedBy deniedBy affirmedText deniedText")
          .put("corroboration", "proposition publishers")
          .put("evidence", "document sentence start end text rule")
          .put("wikidata-local", "actor item country position")
          .put("wikidata-federated", "actor item country position")
          .put("wikidata-alliances", "alliance allianceName demands members")
          .put("wikidata-alliances-federated", "alliance allianceName demands members")
          .put("wikidata-territories", "territory status object population area text document")
          .put(
              "wikidata-territories-federated",
              "territory status object population area text document")
          .put("wikidata-speakers", "speaker office party speechAct text document")
          .put("wikidata-speakers-federated", "speaker office party speechAct text document")
          .put("wikidata-map", "event type time place coordinates text document")
          .put("wikidata-map-federated", "event type time place coordinates text document")
          .put("wikidata-officials", "country person office begin end")
          .put("wikidata-officials-federated", "country person office begin end")
          .put("wikidata-disputed", "territory status object accordingTo text document")
          .put("wikidata-viewpoints", "territory view of heldBy stated")
          .put("wikidata-disputed-federated", "territory status object accordingTo text document")
          .buildOrThrow();

  private static final DatasetGraph GRAPH = graph();

  static ImmutableSet<String> names() {
    return COLUMNS.keySet();
  }

  private static DatasetGraph graph() {
    DatasetGraph graph = DatasetGraphFactory.create();
    RDFParser.fromString(resource("org/parley/rdf/queries/graph.trig"), Lang.TRIG).parse(graph);
    // Like the store: the default graph is the union of all named graphs.
    return DatasetGraphFactory.wrap(graph.getUnionGraph());
  }

  private static String resource(String path) {
    try {
      return Resources.toString(Resources.getResource(path), UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Query query(String name) {
    return QueryFactory.create(resource("queries/" + name + ".rq"), Syntax.syntaxSPARQL_11);
  }

  private static QueryExecBuilder run(String name) {
    return QueryExec.dataset(GRAPH).query(query(name));
  }

  private static String table(QueryExecBuilder execution) {
    try (QueryExec running = execution.build()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsTSV(out, ResultSet.adapt(running.select()));
      return out.toString(UTF_8).replace(Iris.DEFAULT_BASE, "id:").replace(Terms.NAMESPACE, "p:");
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void columnsAreThoseThatToolsRelyOn(String name) {
    assertEquals(COLUMNS.get(name), String.join(" ", query(name).getResultVars()));
  }

  @Test
  void everyFileIsTestedHere() {
    ImmutableSet.Builder<String> files = ImmutableSet.builder();
    String[] found = new File(Resources.getResource("queries").getFile()).list();
    for (String file : found == null ? new String[0] : found) {
      files.add(file.replace(".rq", ""));
    }
    assertEquals(names(), files.build().stream().collect(ImmutableSet.toImmutableSet()));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFileSaysWhatItAnswersAndWhichParametersItTakes(String name) {
    String text = resource("queries/" + name + ".rq");
    assertTrue(
        text.matches("(?s)# [A-Z][^\n]*: [^\n]+\\.\n#\n.*# Parameters: [^\n]+\\.\n\nPREFIX.*"),
        name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void rowsAreOrderedByAllColumnsThatTellThemApart(String name) {
    assertTrue(query(name).hasOrderBy());
    assertFalse(query(name).hasLimit());
  }

  @ParameterizedTest
  @MethodSource("names")
  void rowsAreThoseOfTheTable(String name) {
    if (!name.endsWith("-federated")) {
      assertEquals(resource("org/parley/rdf/queries/" + name + ".tsv"), table(run(name)));
    }
  }

  @Test
  void evidenceCanBeAskedForOneStatement() {
    Node statement = NodeFactory.createURI(Iris.DEFAULT_BASE + "claim/leave");
    Node other = NodeFactory.createURI(Iris.DEFAULT_BASE + "claim/pay");
    assertEquals(
        table(run("evidence")), table(run("evidence").substitution("statement", statement)));
    assertEquals(
        "?document\t?sentence\t?start\t?end\t?text\t?rule\n",
        table(run("evidence").substitution("statement", other)));
  }

  /** What is asked of an endpoint is what is asked of the imported facts. */
  @ParameterizedTest
  @ValueSource(strings = {"alliances", "territories", "speakers", "map", "officials", "disputed"})
  void theFederatedQueryIsTheLocalOneWithinAService(String name) {
    String service = "SERVICE <https://query.wikidata.org/sparql> {";
    String federated = resource("queries/wikidata-" + name + "-federated.rq");
    assertTrue(federated.contains(service));
    assertEquals(
        body(resource("queries/wikidata-" + name + ".rq")).replace(" ", ""),
        body(federated)
            .replace("  " + service + "\n", "")
            .replaceFirst("(?m)^ +}\n", "")
            .replace(" ", ""));
  }

  private static String body(String query) {
    return query.substring(query.indexOf("\nPREFIX"));
  }

  @Test
  void theEndpointIsAskedForEachItemAndNeverForAll() {
    AtomicInteger requests = new AtomicInteger();
    ServiceExecutorRegistry services = new ServiceExecutorRegistry();
    services.add(
        (request, original, binding, context) -> {
          requests.incrementAndGet();
          assertFalse(OpVars.visibleVars(request.getSubOp()).contains(Var.alloc("item")));
          QueryIterator answer = QC.execute(request.getSubOp(), BindingFactory.root(), context);
          return new QueryIterCommonParent(answer, binding, context);
        });
    QueryExecBuilder execution =
        run("wikidata-federated").set(ARQConstants.registryServiceExecutors, services);
    assertEquals(resource("org/parley/rdf/queries/wikidata-local.tsv"), table(execution));
    assertEquals(2, requests.get());
  }
}
