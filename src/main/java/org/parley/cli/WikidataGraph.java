package org.parley.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;
import org.parley.store.Answer;
import org.parley.store.Question;
import org.parley.store.Store;
import org.parley.wikidata.ItemCache;
import org.parley.wikidata.Slice;

/** The graph of a store with what is known about the items that its documents link to. */
final class WikidataGraph {
  private static final String GRAPH = "https://w3id.org/parley/id/graph/wikidata";
  private static final String LINKED =
      "PREFIX parley: <https://w3id.org/parley/ontology#>"
          + " SELECT DISTINCT ?item { ?link a parley:Link ; parley:item ?item } ORDER BY ?item";

  private final Store store;
  private final Path folder;

  /**
   * @param folder the store's
   */
  WikidataGraph(Store store, Path folder) {
    this.store = store;
    this.folder = folder;
  }

  /** The items that documents link to, such as {@code Q42}. */
  ImmutableList<String> items() throws ProblemException {
    Answer answer = store.answer(Question.of(LINKED, "wikidata"));
    return ((Answer.Table) answer)
        .rows().stream()
            .flatMap(row -> row.values().stream())
            .map(term -> term.lexical().substring(term.lexical().lastIndexOf('/') + 1))
            .collect(ImmutableList.toImmutableList());
  }

  /** Where a pull keeps what it has fetched. */
  ItemCache cache() {
    return new ItemCache(folder.resolve("wikidata"));
  }

  /** Brings the graph in line with the links and with what was pulled. */
  void update() throws ProblemException {
    @Nullable Path file =
        Slice.bundled().with(cache()).write(folder.resolve("staging"), GRAPH, items());
    if (file == null) {
      store.remove(GRAPH);
      return;
    }
    store.load(List.of(file));
    if (!file.toFile().delete()) {
      file.toFile().deleteOnExit();
    }
  }
}
