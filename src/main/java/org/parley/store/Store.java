package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/**
 * A store on disk: TDB2 with one named graph for each document, a text index, and the quads as they
 * were loaded. One process at a time has it open, for reading as for writing; who wants to ask
 * while {@code parley serve} runs asks the server.
 *
 * <p>What {@link #load} has returned from is there after any crash; what it has not returned from
 * is there as a whole or not at all.
 *
 * <p>Writing is for one thread at a time, reading for any number of threads. After a write that
 * failed, {@link #dataset} must be asked for anew.
 */
public final class Store implements GraphTarget, AutoCloseable {
  static final long LEAST_FREE = 64L << 20;

  private final StoreLock lock;
  private final StoreState state;
  private final Loader loader;

  private Store(StoreLock lock, StoreState state, long leastFree) {
    this.lock = lock;
    this.state = state;
    this.loader = new Loader(state, leastFree);
  }

  /**
   * Opens a store that is there, for asking.
   *
   * @throws ProblemException with {@link Code#MISSING_STORE}, {@link Code#NOT_A_STORE}, {@link
   *     Code#STORE_LOCKED}, {@link Code#STORE_DAMAGED} or {@link Code#NO_PERMISSION}
   */
  public static Store open(Path root) throws ProblemException {
    return open(StoreFolder.existing(root), false, LEAST_FREE);
  }

  /**
   * Opens a store that is there or makes a new one, for loading. Also compares the loaded graphs
   * with the files in {@code quads} and repairs either from the other.
   *
   * @throws ProblemException as {@link #open}; with {@link Code#NOT_A_STORE} also for a folder that
   *     holds other files
   */
  public static Store openOrCreate(Path root) throws ProblemException {
    return openOrCreate(root, LEAST_FREE);
  }

  /**
   * As {@link #openOrCreate(Path)}.
   *
   * @param leastFree the bytes that must be free on the disk before a load; 0 to load in any case
   */
  static Store openOrCreate(Path root, long leastFree) throws ProblemException {
    return open(StoreFolder.existingOrNew(root), true, leastFree);
  }

  private static Store open(StoreFolder folder, boolean repair, long leastFree)
      throws ProblemException {
    StoreLock lock = StoreLock.take(folder);
    StoreState state = null;
    try {
      if (Filling.isUnderWay(folder)) {
        Filling.complete(folder, Filling.Progress.NONE);
      }
      boolean isNew = !Files.isDirectory(folder.tdb2());
      Files.createDirectories(folder.tdb2());
      state = new StoreState(folder);
      Store store = new Store(lock, state, leastFree);
      store.loader.settle();
      if (repair || isNew) {
        store.loader.repair();
      }
      state.settleIndex();
      return store;
    } catch (IOException e) {
      close(state, lock);
      throw StoreFolder.failed(folder.root(), "the store cannot be opened", e);
    } catch (ProblemException | RuntimeException | Error e) {
      close(state, lock);
      throw e;
    }
  }

  /** What was repaired when the store was opened or written to: sentences for the user. */
  public ImmutableList<String> notices() {
    return state.notices();
  }

  /**
   * {@inheritDoc} All are written in one transaction; after {@link Code#WRITE_FAILED} the store is
   * as it was before and remains usable.
   */
  @Override
  public synchronized int load(List<Path> files) throws ProblemException {
    return loader.load(files);
  }

  /**
   * Removes a graph with all that is in it.
   *
   * @param graph the graph's IRI
   * @return whether it was there
   * @throws ProblemException with {@link Code#WRITE_FAILED}, when the store is as it was before
   */
  public synchronized boolean remove(String graph) throws ProblemException {
    return loader.remove(NodeFactory.createURI(graph));
  }

  /**
   * Copies the store without what earlier loads left behind, where that is worth its time.
   *
   * @return whether it was
   */
  public synchronized boolean compactIfWorthIt() throws ProblemException {
    try {
      Compaction compaction = new Compaction(state.folder());
      if (!compaction.isWorthIt()) {
        return false;
      }
      compaction.run(state.connection());
      return true;
    } catch (IOException | RuntimeException e) {
      throw StoreFolder.failed(state.folder().root(), "the store cannot be compacted", e);
    }
  }

  /** All documents, sorted by identifier. */
  public ImmutableList<LoadedDocument> documents() throws ProblemException {
    return state.<ImmutableList<LoadedDocument>>ask(data -> new Catalogue(data).documents());
  }

  /** The document with an identifier. */
  public Optional<LoadedDocument> loaded(String documentId) throws ProblemException {
    return state.<Optional<LoadedDocument>>ask(data -> new Catalogue(data).withId(documentId));
  }

  /**
   * The documents that a user may mean by a word: those with this identifier, name, IRI, or last
   * part of the IRI.
   */
  public ImmutableList<LoadedDocument> find(String word) throws ProblemException {
    return documents().stream()
        .filter(
            document ->
                ImmutableSet.of(document.id(), document.name(), document.iri(), document.graph())
                        .contains(word)
                    || document.iri().endsWith("/" + word))
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public boolean holds(String documentId, String fingerprint) throws ProblemException {
    return state.<Boolean>ask(data -> new Catalogue(data).holds(documentId, fingerprint));
  }

  /** TDB2 copies what a transaction changes, so that fewer would be costly. */
  @Override
  public int atOnce() {
    return 1000;
  }

  /** IRI to label, for those of the IRIs that have one. */
  public ImmutableMap<String, String> labels(Collection<String> iris) throws ProblemException {
    return state.<ImmutableMap<String, String>>ask(data -> new Catalogue(data).labels(iris));
  }

  /**
   * Answers a query.
   *
   * @throws ProblemException with {@link Code#BAD_QUERY}, or {@link Code#STORE_DAMAGED}
   */
  public Answer answer(Question question) throws ProblemException {
    return state.<Answer>ask(data -> Answers.to(question, data));
  }

  /** The files of the loaded graphs, {@code NAME.nq.gz}, sorted by name. */
  public ImmutableList<Path> quadFiles() throws ProblemException {
    return state.<ImmutableList<Path>>ask(data -> state.quads().files());
  }

  /** Writes the whole store as N-Quads, sorted by graph and then by line. */
  public void dump(Appendable out) throws ProblemException, IOException {
    for (Node graph : state.<ImmutableList<Node>>ask(Graphs::names)) {
      StringBuilder lines = new StringBuilder();
      state.<StringBuilder>ask(
          data -> {
            Graphs.dump(graph, data, lines);
            return lines;
          });
      out.append(lines);
    }
  }

  /**
   * The dataset for reading. Its default graph in queries is the union of all named graphs; whoever
   * reads without a query takes {@link DatasetGraph#getUnionGraph}. The text index is attached:
   *
   * <pre>{@code
   * PREFIX text: <http://jena.apache.org/text#>
   * SELECT ?s ?score ?words { (?s ?score ?words) text:query ("ceasefire talks" 20) }
   * }</pre>
   *
   * <p>{@code text:query (rdfs:label "…")} searches labels only, {@code (parley:text "…")}
   * sentences only. It searches the union of the graphs; within {@code GRAPH ?g} it searches that
   * again for each graph, so keep it outside.
   *
   * <p>Its context is that of {@link SafeExecution#secure(org.apache.jena.sparql.util.Context)}.
   */
  public DatasetGraph dataset() {
    return state.connection().data();
  }

  /** Whether a graph is loaded exactly as it lies in a file. */
  boolean isLoaded(GraphFile file) throws ProblemException {
    return state.<Boolean>ask(data -> Graphs.isLoaded(file, data));
  }

  /** For tests of what happens when a write fails. */
  Connection connection() {
    return state.connection();
  }

  @Override
  public void close() {
    close(state, lock);
  }

  private static void close(@Nullable StoreState state, StoreLock lock) {
    try (lock) {
      if (state != null) {
        state.close();
      }
    }
  }
}
