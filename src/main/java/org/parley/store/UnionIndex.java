package org.parley.store;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.atlas.lib.tuple.Tuple;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.index.RangeIndex;
import org.apache.jena.tdb2.lib.TupleLib;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleIndexRecord;
import org.apache.jena.tdb2.store.tupletable.TupleIndexWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An index of quads whose last column is the graph, read as one of triples: where no graph is asked
 * for, each triple comes once, with one of its graphs. TDB2 reads a triple in all its graphs and
 * then passes over all but the first, so that the name of a state takes as long as there are
 * documents that mention it. Here what is read of a triple is bounded: after some of its graphs the
 * next triple is looked up in the tree.
 */
final class UnionIndex extends TupleIndexWrapper {
  private static final int BYTES = NodeId.SIZE;
  private static final int TRIPLE = 3 * BYTES;
  private static final int QUAD = 4 * BYTES;

  /** To read on costs less than a look-up for so many graphs. */
  private static final int READ_ON = 24;

  private final RangeIndex quads;

  private UnionIndex(TupleIndexRecord index) {
    super(index);
    this.quads = index.getRangeIndex();
  }

  /** The index itself if it is of another kind. */
  static TupleIndex of(TupleIndex index) {
    return index instanceof TupleIndexRecord records
            && index.getTupleLength() == 4
            && index.getName().endsWith("G")
        ? new UnionIndex(records)
        : index;
  }

  @Override
  public Iterator<Tuple<NodeId>> find(Tuple<NodeId> pattern) {
    // The columns of this index that are given must be its first ones.
    int given = weight(pattern);
    int all = 0;
    for (NodeId id : pattern) {
      all += NodeId.isAny(id) ? 0 : 1;
    }
    if (given == 4 || given != all) {
      return super.find(pattern);
    }
    Tuple<NodeId> columns = getMapping().map(pattern);
    byte[] first = new byte[QUAD];
    for (int i = 0; i < given; i++) {
      NodeIdFactory.set(columns.get(i), first, i * BYTES);
    }
    return new Triples(first, given == 0 ? null : after(first, given));
  }

  @Override
  public Iterator<Tuple<NodeId>> all() {
    return new Triples(new byte[QUAD], null);
  }

  /** The least key after all that begin with some columns of a key; null if there is none. */
  private static byte @Nullable [] after(byte[] key, int columns) {
    byte[] next = new byte[QUAD];
    System.arraycopy(key, 0, next, 0, columns * BYTES);
    for (int i = columns * BYTES - 1; i >= 0; i--) {
      next[i]++;
      if (next[i] != 0) {
        return next;
      }
    }
    return null;
  }

  private final class Triples implements Iterator<Tuple<NodeId>> {
    private final @Nullable Record end;
    private Iterator<Record> records;
    private byte @Nullable [] last;
    private @Nullable Record next;

    Triples(byte[] first, byte @Nullable [] end) {
      this.end = end == null ? null : new Record(end, null);
      this.records = from(first);
    }

    @Override
    public boolean hasNext() {
      if (next == null) {
        next = last == null ? first() : afterLast(last);
      }
      return next != null;
    }

    @Override
    public Tuple<NodeId> next() {
      if (!hasNext() || next == null) {
        throw new NoSuchElementException();
      }
      Record found = next;
      last = found.getKey();
      next = null;
      return TupleLib.tuple(found, getMapping());
    }

    private @Nullable Record first() {
      return records.hasNext() ? records.next() : null;
    }

    private @Nullable Record afterLast(byte[] triple) {
      for (int i = 0; i < READ_ON; i++) {
        if (!records.hasNext()) {
          return null;
        }
        Record record = records.next();
        if (!Arrays.equals(record.getKey(), 0, TRIPLE, triple, 0, TRIPLE)) {
          return record;
        }
      }
      byte[] start = after(triple, 3);
      if (start == null) {
        return null;
      }
      Iter.close(records);
      records = from(start);
      return first();
    }

    private Iterator<Record> from(byte[] start) {
      return quads.iterator(new Record(start, null), end);
    }
  }
}
