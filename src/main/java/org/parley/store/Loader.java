package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/** Changes a store: loads and removes graphs, and finishes or undoes what a crash interrupted. */
final class Loader {
  /** In a store that is being filled; TDB2 copies what it changes. */
  private static final long BYTES_PER_QUAD = 1024;

  private static final int RELOADED_AT_ONCE = 100;

  private final StoreState state;
  private final QuadFolder quads;
  private final long leastFree;

  Loader(StoreState state, long leastFree) {
    this.state = state;
    this.quads = state.quads();
    this.leastFree = leastFree;
  }

  int load(List<Path> files) throws ProblemException {
    ImmutableList<GraphFile> graphs = GraphFile.readDistinct(files);
    ImmutableList<GraphFile> changed =
        state.<ImmutableList<GraphFile>>ask(
            data ->
                graphs.stream()
                    .filter(file -> !quads.contains(file.graph()) || !Graphs.isLoaded(file, data))
                    .collect(ImmutableList.toImmutableList()));
    if (!changed.isEmpty()) {
      long size = changed.stream().mapToLong(file -> file.quads().size()).sum();
      state.folder().requireSpace(leastFree == 0 ? 0 : Math.max(leastFree, size * BYTES_PER_QUAD));
      replace(changed);
      state.settleIndex();
    }
    return changed.size();
  }

  private void replace(List<GraphFile> graphs) throws ProblemException {
    try {
      quads.stage(graphs);
      try {
        state.connection().write(data -> replace(graphs, data));
      } catch (ProblemException | RuntimeException | Error e) {
        // After an error in the very moment of the commit the graphs may be there.
        settleAfter(e);
        throw e;
      }
      quads.promote(graphs);
    } catch (IOException e) {
      throw StoreFolder.failed(state.folder().root(), "the quads cannot be kept", e);
    }
  }

  private void replace(List<GraphFile> graphs, DatasetGraph data) {
    ImmutableSet.Builder<Triple> concerned = ImmutableSet.builder();
    for (GraphFile file : graphs) {
      concerned.addAll(indexed(file.graph(), data));
      file.quads().stream().map(Quad::asTriple).filter(SearchIndex::covers).forEach(concerned::add);
      ImmutableSet<Node> before = Tombstones.subjects(data, file.graph());
      data.deleteAny(file.graph(), Node.ANY, Node.ANY, Node.ANY);
      file.quads().forEach(data::add);
      Tombstones.update(data, file.graph(), before);
    }
    note(concerned.build());
  }

  boolean remove(Node graph) throws ProblemException {
    if (!state.<Boolean>ask(data -> data.containsGraph(graph))) {
      return false;
    }
    try {
      quads.withdraw(graph);
      try {
        state
            .connection()
            .write(
                data -> {
                  note(indexed(graph, data));
                  ImmutableSet<Node> before = Tombstones.subjects(data, graph);
                  data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
                  Tombstones.update(data, graph, before);
                });
      } catch (ProblemException | RuntimeException | Error e) {
        settleAfter(e);
        throw e;
      }
      settle();
    } catch (IOException e) {
      throw StoreFolder.failed(state.folder().root(), "the quads cannot be removed", e);
    }
    state.settleIndex();
    return true;
  }

  /** Brings the folder of quads in step with TDB2 after a crash or an error. */
  void settle() throws ProblemException {
    state.<Boolean>ask(
        data -> {
          quads.settleIncoming(data);
          quads.settleOutgoing(data);
          return true;
        });
  }

  private void settleAfter(Throwable cause) {
    try {
      settle();
    } catch (ProblemException | RuntimeException e) {
      cause.addSuppressed(e);
    }
  }

  /** Restores files of quads from TDB2, and graphs in TDB2 from their files. */
  void repair() throws ProblemException, IOException {
    ImmutableSet<Node> loaded = state.<ImmutableSet<Node>>ask(data -> new Catalogue(data).graphs());
    ImmutableList<Node> withoutFile =
        loaded.stream()
            .filter(graph -> !quads.contains(graph))
            .collect(ImmutableList.toImmutableList());
    for (Node graph : withoutFile) {
      state.<Boolean>ask(
          data -> {
            quads.restore(graph, data);
            return true;
          });
    }
    if (!withoutFile.isEmpty()) {
      state.notice("Written anew to the folder quads, from the store: " + withoutFile.size());
    }
    int reloaded = reload(loaded);
    if (reloaded > 0) {
      state.notice("Loaded anew to the store, from the folder quads: " + reloaded);
    }
  }

  private int reload(ImmutableSet<Node> loaded) throws ProblemException, IOException {
    ImmutableSet<String> names =
        loaded.stream().map(GraphFile::name).collect(ImmutableSet.toImmutableSet());
    ImmutableList<Path> others =
        quads.files().stream()
            .filter(file -> !names.contains(GraphFile.name(file)))
            .collect(ImmutableList.toImmutableList());
    int reloaded = 0;
    for (List<Path> files : Lists.partition(others, RELOADED_AT_ONCE)) {
      ImmutableList<GraphFile> missing = missing(files);
      if (!missing.isEmpty()) {
        replace(missing);
        reloaded += missing.size();
      }
    }
    return reloaded;
  }

  private ImmutableList<GraphFile> missing(List<Path> files) throws ProblemException {
    ImmutableList.Builder<GraphFile> missing = ImmutableList.builder();
    for (Path path : files) {
      try {
        GraphFile file = GraphFile.read(path);
        if (!state.<Boolean>ask(data -> data.containsGraph(file.graph()))) {
          missing.add(file);
        }
      } catch (ProblemException e) {
        if (e.problem().code() != Code.BAD_SYNTAX) {
          throw e;
        }
        state.notice("Left alone: " + e.problem().line());
      }
    }
    return missing.build();
  }

  private static ImmutableSet<Triple> indexed(Node graph, DatasetGraph data) {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    for (Node predicate : SearchIndex.FIELDS.keySet()) {
      data.findNG(graph, Node.ANY, predicate, Node.ANY)
          .forEachRemaining(quad -> triples.add(quad.asTriple()));
    }
    return triples.build().stream()
        .filter(SearchIndex::covers)
        .collect(ImmutableSet.toImmutableSet());
  }

  /** Within the transaction, so that it is on disk before the commit is. */
  private void note(Collection<Triple> triples) {
    try {
      state.pending().note(triples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
