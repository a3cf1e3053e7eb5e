package org.parley.serve.page;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.parley.diagnostic.ProblemException;
import org.parley.serve.graph.Ontology;
import org.parley.serve.graph.Prefixes;
import org.parley.serve.http.Page;
import org.parley.serve.http.PageRequest;
import org.parley.serve.http.Reply;
import org.parley.serve.sparql.QueryRunner;
import org.parley.serve.view.Content;
import org.parley.store.SafeQuery;

/**
 * {@code /terms}: the classes and properties that the store uses and the ontology has, and the
 * prefixes for them, as JSON, for the editor to complete.
 */
final class TermsPage implements Page {
  private static final Duration LIMIT = Duration.ofSeconds(3);

  private final Content content;
  private final QueryRunner runner;
  private final Supplier<String> json;

  TermsPage(Content content, QueryRunner runner) {
    this.content = content;
    this.runner = runner;
    this.json = Suppliers.memoizeWithExpiration(this::json, Duration.ofMinutes(10));
  }

  @Override
  public Reply reply(PageRequest request) {
    return Reply.of(200, Reply.JSON, json.get());
  }

  private String json() {
    Ontology ontology = content.ontology();
    JsonObject all = new JsonObject();
    all.put(
        "classes",
        array(
            Stream.concat(ontology.classes().stream(), used("SELECT DISTINCT ?it { [] a ?it }"))));
    all.put(
        "properties",
        array(
            Stream.concat(
                ontology.properties().stream(), used("SELECT DISTINCT ?it { [] ?it [] }"))));
    JsonObject prefixes = new JsonObject();
    Prefixes.all().forEach(prefixes::put);
    all.put("prefixes", prefixes);
    return all.toString();
  }

  private static JsonArray array(Stream<Node> nodes) {
    JsonArray array = new JsonArray();
    nodes
        .filter(Node::isURI)
        .map(Node::getURI)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .forEach(array::add);
    return array;
  }

  /** What a query finds before its time is up. */
  private Stream<Node> used(String query) {
    Stream.Builder<Node> found = Stream.builder();
    try (QueryExec execution =
        runner.prepare(
            content.graph().dataset(),
            SafeQuery.parse(query, "terms"),
            new DatasetDescription(),
            LIMIT)) {
      RowSet rows = execution.select();
      while (rows.hasNext()) {
        found.add(rows.next().get(Var.alloc("it")));
      }
    } catch (QueryCancelledException e) {
      // What has been found until then is enough to complete from.
      return found.build();
    } catch (JenaException | ProblemException e) {
      return Stream.empty();
    }
    return found.build();
  }
}
