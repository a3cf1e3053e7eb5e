package org.parley.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.TDB2;
import org.parley.diagnostic.ProblemException;

/** The open parts of a store, and reading from them. */
final class StoreState implements AutoCloseable {
  /** Reads within a transaction. */
  @FunctionalInterface
  interface Reading<T> {
    T apply(DatasetGraph data) throws IOException, ProblemException;
  }

  private final StoreFolder folder;
  private final QuadFolder quads;
  private final PendingText pending;
  private final SearchIndex index;
  private final Connection connection;
  private final List<String> notices = new ArrayList<>();

  StoreState(StoreFolder folder) throws ProblemException {
    this.folder = folder;
    this.quads = new QuadFolder(folder);
    this.pending = new PendingText(folder.textPending());
    this.index = new SearchIndex(folder.text());
    JournalGuard.mend(folder.tdb2()).ifPresent(notices::add);
    this.connection = new Connection(folder, this::configure);
  }

  private void configure(Context context) {
    context.set(TDB2.symUnionDefaultGraph, true);
    context.set(TextQuery.textIndex, new LazyTextIndex(index));
    SafeExecution.secure(context);
  }

  StoreFolder folder() {
    return folder;
  }

  QuadFolder quads() {
    return quads;
  }

  PendingText pending() {
    return pending;
  }

  Connection connection() {
    return connection;
  }

  synchronized void notice(String notice) {
    notices.add(notice);
  }

  synchronized ImmutableList<String> notices() {
    return ImmutableList.copyOf(notices);
  }

  /** Reads; what TDB2 throws on the way means that the store is damaged. */
  <T> T ask(Reading<T> reading) throws ProblemException {
    DatasetGraph data = connection.data();
    boolean isOutermost = !data.isInTransaction();
    try {
      if (isOutermost) {
        data.begin(ReadWrite.READ);
      }
      return reading.apply(data);
    } catch (IOException e) {
      throw StoreFolder.failed(folder.root(), "a file of the store cannot be read or written", e);
    } catch (RuntimeException | InternalError e) {
      throw connection.damaged(e);
    } finally {
      if (isOutermost) {
        data.end();
      }
    }
  }

  /**
   * Brings the text index up to date. It can be made again at any time, so its failure is no
   * failure of the load that it follows: what is missing is noted, and done when the store is next
   * opened.
   */
  void settleIndex() throws ProblemException {
    boolean isUsable = index.isUsable();
    if (isUsable && pending.isEmpty()) {
      return;
    }
    this.<Boolean>ask(
        data -> {
          try {
            if (isUsable) {
              index.update(pending.read(), data);
            } else {
              index.rebuild(data);
            }
            pending.clear();
          } catch (IOException | RuntimeException e) {
            notice(
                "The text index is behind the store and will be brought up to date when the store"
                    + " is next opened: "
                    + StoreFolder.reason(e));
          }
          return true;
        });
  }

  @Override
  public void close() {
    try (connection) {
      index.close();
    }
  }
}
