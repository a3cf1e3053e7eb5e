package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.parley.store.SampleGraphs.document;
import static org.parley.store.SampleGraphs.graph;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/** Words and labels of a store, as its text index finds them. */
class StoreTextIT {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path temp;

  @Test
  void labelsAreFoundForThoseThatHaveOne() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(document(temp, "a", "x", 1)));
      String ukraine = SampleGraphs.BASE + "entity/ukraine";
      assertEquals(Map.of(ukraine, "Ukraine"), store.labels(List.of(ukraine, "urn:unknown")));
    }
  }

  @Test
  void wordsAreFoundWithScoreLiteralAndByPredicate() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      store.load(
          List.of(document(temp, "a", "Ukraine talks", 2), document(temp, "b", "sanctions", 2)));
      assertEquals(3, rows(store, "(?s ?score ?words) text:query 'ukraine'"));
      assertEquals(1, rows(store, "(?s ?score ?words) text:query (rdfs:label 'ukraine' 5)"));
      assertEquals(2, rows(store, "?s text:query (parley:text 'ukraine') ; a parley:Sentence"));
      assertEquals(2, rows(store, "?s text:query 'ukraine' . GRAPH ?g { ?s a parley:Sentence }"));
      assertEquals(0, rows(store, "?s text:query 'withdrawal'"));
      assertEquals(Code.BAD_QUERY, misspelt(store));
      store.load(List.of(document(temp, "a", "withdrawal", 2)));
      assertEquals(1, rows(store, "(?s ?score ?words) text:query 'ukraine'"));
      assertEquals(2, rows(store, "?s text:query 'withdrawal'"));
      store.remove(graph("a"));
      assertEquals(0, rows(store, "?s text:query 'withdrawal'"));
      assertEquals(List.of(), store.notices());
    }
  }

  @Test
  void aLostTextIndexIsMadeAnew() throws Exception {
    try (Store store = Store.openOrCreate(root())) {
      store.load(List.of(document(temp, "a", "talks", 2)));
    }
    Folders.delete(root().resolve("text"));
    try (Store store = Store.open(root())) {
      assertEquals(2, rows(store, "?s text:query 'talks'"));
    }
  }

  private static Code misspelt(Store store) {
    return assertThrows(ProblemException.class, () -> rows(store, "?s text:query '\"open'"))
        .problem()
        .code();
  }

  private static int rows(Store store, String pattern) throws ProblemException {
    String prefixes =
        """
        PREFIX text: <http://jena.apache.org/text#>
        PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
        PREFIX parley: <https://w3id.org/parley/ontology#>
        """;
    Question question = Question.of(prefixes + "SELECT * { " + pattern + " }", "test");
    return ((Answer.Table) store.answer(question)).rows().size();
  }

  private Path root() {
    return temp.resolve("my kg %41#");
  }
}
