package org.parley.store;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.io.IOException;
import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** Compares and writes out single named graphs. To be called within a transaction. */
final class Graphs {
  private Graphs() {}

  /** Whether the graph lies in the store exactly as it lies in the file. */
  static boolean isLoaded(GraphFile file, DatasetGraph data) {
    int loaded = 0;
    Iterator<Quad> quads = data.findNG(file.graph(), Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      if (!file.quads().contains(quads.next())) {
        return false;
      }
      loaded++;
    }
    return loaded == file.quads().size();
  }

  /** All graphs' names, sorted. Reads the whole index of quads. */
  static ImmutableList<Node> names(DatasetGraph data) {
    return Streams.stream(data.listGraphNodes())
        .sorted((a, b) -> a.toString().compareTo(b.toString()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A graph as N-Quads, its lines sorted by code units. */
  static void dump(Node graph, DatasetGraph data, Appendable out) throws IOException {
    ImmutableList<String> lines =
        Streams.stream(data.findNG(graph, Node.ANY, Node.ANY, Node.ANY))
            .map(NodeFmtLib::strNQ)
            .sorted()
            .collect(ImmutableList.toImmutableList());
    for (String line : lines) {
      out.append(line).append('\n');
    }
  }
}
