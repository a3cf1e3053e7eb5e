package org.parley.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.DBOpEnvException;
import org.apache.jena.dboe.base.file.FileException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.dboe.base.file.ProcessFileLock;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.DatabaseConnection;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * The open TDB2 dataset of a store. After a write that failed it is closed and opened anew: in Jena
 * before 6.1 an abort leaves the node file's end in the wrong place, and the next write would tear
 * a hole into it that nothing can mend (apache/jena GH-3877).
 */
final class Connection implements AutoCloseable {
  static final String CURE =
      "move its folder tdb2 away and run parley build: it is loaded anew from the folder quads";

  private static final Pattern HOLDER = Pattern.compile("held by process (\\d+)");

  private final Path root;
  private final Location location;
  private final Consumer<Context> settings;
  private volatile DatasetGraph data;

  /**
   * Opens a dataset, or creates it.
   *
   * @param settings applied to the context of the dataset whenever it is opened
   */
  Connection(StoreFolder folder, Consumer<Context> settings) throws ProblemException {
    this.root = folder.root();
    this.location = Location.create(folder.tdb2());
    this.settings = settings;
    this.data = connect();
  }

  /**
   * Mends the journal, under TDB2's own lock, since programs that know nothing of Parley's may have
   * the dataset open.
   *
   * @return what was done, if anything
   */
  static Optional<String> mendJournal(StoreFolder folder) throws ProblemException {
    try {
      ProcessFileLock lock = DatabaseConnection.lockForLocation(Location.create(folder.tdb2()));
      try {
        lock.lockEx();
        return JournalGuard.mend(folder.tdb2());
      } finally {
        ProcessFileLock.release(lock);
      }
    } catch (DBOpEnvException e) {
      throw locked(folder.root(), e);
    } catch (RuntimeIOException e) {
      throw StoreFolder.failed(folder.root(), "the store cannot be opened", e);
    }
  }

  DatasetGraph data() {
    return data;
  }

  /**
   * Runs a change in one transaction.
   *
   * @throws ProblemException with {@link Code#WRITE_FAILED}; then nothing was changed, except after
   *     an error of the disk in the very moment of the commit, when all may be there
   */
  void write(Consumer<DatasetGraph> change) throws ProblemException {
    try {
      data.begin(ReadWrite.WRITE);
      change.accept(data);
      data.commit();
      data.end();
    } catch (RuntimeException | InternalError e) {
      undo(e);
      throw StoreFolder.failed(root, "writing to the store failed; what was in it is kept", e);
    } catch (Error e) {
      undo(e);
      throw e;
    }
  }

  private void undo(Throwable cause) throws ProblemException {
    try {
      if (data.isInTransaction()) {
        data.abort();
        data.end();
      }
    } catch (RuntimeException | InternalError e) {
      cause.addSuppressed(e);
    }
    expel(cause);
    data = connect();
  }

  private DatasetGraph connect() throws ProblemException {
    try {
      DatasetGraph opened = DatabaseMgr.connectDatasetGraph(location);
      settings.accept(opened.getContext());
      return opened;
    } catch (FileException e) {
      // Of a disk that is full, where the dataset is new; of files that are not as they should be.
      throw e.getCause() instanceof IOException
          ? StoreFolder.failed(root, "the store cannot be opened", e)
          : damaged(e);
    } catch (DBOpEnvException e) {
      throw locked(root, e);
    } catch (RuntimeException | InternalError e) {
      throw damaged(e);
    }
  }

  private static ProblemException locked(Path root, DBOpEnvException error) {
    Matcher holder = HOLDER.matcher(String.valueOf(error.getMessage()));
    return StoreLock.locked(
        root, "another program has the store open", holder.find() ? holder.group(1) : null);
  }

  /** What an exception means that TDB2 throws while it opens or reads. */
  ProblemException damaged(Throwable error) {
    if (StoreFolder.isPermission(error)) {
      return StoreFolder.failed(root, "the store cannot be opened", error);
    }
    return new ProblemException(
        new Problem(
            Code.STORE_DAMAGED,
            root.toString(),
            StoreFolder.reason(error),
            "the store is damaged",
            CURE),
        error);
  }

  private void expel(Throwable cause) {
    try {
      TDBInternal.expel(data, true);
    } catch (RuntimeException | InternalError e) {
      cause.addSuppressed(e);
    }
  }

  @Override
  public void close() {
    TDBInternal.expel(data, true);
  }
}
