package org.parley.store;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Function;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetupletable.NodeTupleTable;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * How often the union of the named graphs uses each class and each property, the most used first.
 * To find it the whole store is read once.
 */
public record Census(ImmutableList<Entry> classes, ImmutableList<Entry> properties) {
  private static final Comparator<Entry> ORDER =
      Comparator.comparingLong(Entry::size)
          .reversed()
          .thenComparing(entry -> entry.term().getURI());

  /** A class with how many resources have it, or a property with how many triples have it. */
  public record Entry(Node term, long size) {}

  /**
   * Counts, within a transaction.
   *
   * @throws QueryCancelledException when the thread is interrupted
   */
  public static Census of(DatasetGraph data) {
    DatasetGraphTDB stored = TDBInternal.getDatasetGraphTDB(data);
    return stored == null ? ofTriples(data.getUnionGraph().find()) : ofStored(UnionView.of(stored));
  }

  /** How many triples there are. */
  public long triples() {
    return properties.stream().mapToLong(Entry::size).sum();
  }

  /** How many resources have a class. */
  public long ofClass(Node type) {
    return size(classes, type);
  }

  /** How many triples have a property. */
  public long ofProperty(Node property) {
    return size(properties, property);
  }

  private static long size(ImmutableList<Entry> entries, Node term) {
    return entries.stream()
        .filter(entry -> entry.term().equals(term))
        .mapToLong(Entry::size)
        .findFirst()
        .orElse(0);
  }

  private static Census ofTriples(Iterator<Triple> triples) {
    Counts<Node> counts = new Counts<>(Vocabulary.TYPE);
    triples.forEachRemaining(triple -> counts.add(triple.getPredicate(), triple.getObject()));
    return counts.census(node -> node);
  }

  /** By the numbers that stand for the nodes, since to read the nodes takes most of the time. */
  private static Census ofStored(DatasetGraphTDB union) {
    NodeTupleTable quads = union.getQuadTable().getNodeTupleTable();
    NodeTable nodes = quads.getNodeTable();
    Counts<NodeId> counts = new Counts<>(nodes.getNodeIdForNode(Vocabulary.TYPE));
    Iterator<Tuple<NodeId>> triples = quads.find((NodeId) null, null, null, null);
    triples.forEachRemaining(triple -> counts.add(triple.get(2), triple.get(3)));
    return counts.census(nodes::getNodeForNodeId);
  }

  private static final class Counts<T> {
    private static final long STEP = 1 << 14;

    private final Map<T, Long> classes = new HashMap<>();
    private final Map<T, Long> properties = new HashMap<>();
    private final T type;
    private long read;

    Counts(T type) {
      this.type = type;
    }

    void add(T property, T object) {
      properties.merge(property, 1L, Long::sum);
      if (property.equals(type)) {
        classes.merge(object, 1L, Long::sum);
      }
      if (++read % STEP == 0 && Thread.currentThread().isInterrupted()) {
        throw new QueryCancelledException();
      }
    }

    Census census(Function<T, Node> nodes) {
      return new Census(entries(classes, nodes), entries(properties, nodes));
    }

    private static <T> ImmutableList<Entry> entries(Map<T, Long> counts, Function<T, Node> nodes) {
      return counts.entrySet().stream()
          .map(entry -> new Entry(nodes.apply(entry.getKey()), entry.getValue()))
          .filter(entry -> entry.term().isURI())
          .sorted(ORDER)
          .collect(ImmutableList.toImmutableList());
    }
  }
}
