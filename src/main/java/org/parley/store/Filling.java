package org.parley.store;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/**
 * A new store while it is being filled: graphs are only gathered in the folder {@code quads}, and
 * {@link #complete} loads them into TDB2 all at once, which is several times as fast as one batch
 * after the other and leaves a smaller store.
 *
 * <p>A filling that was interrupted, by {@code kill -9} too, goes on where it stopped: what {@link
 * #load} has returned from is kept. Whoever opens the store instead has what there is loaded first.
 *
 * <p>For one thread, but for {@link #holds}. To be closed, and opened as a {@link Store} then.
 */
public final class Filling implements GraphTarget, AutoCloseable {
  /** Little is done anew after a crash, and the disk is not waited for all the time. */
  private static final int AT_ONCE = 100;

  private final StoreLock lock;
  private final StoreFolder folder;
  private final QuadFolder quads;
  private final FillingJournal journal;

  private Filling(StoreLock lock, StoreFolder folder) throws IOException {
    this.lock = lock;
    this.folder = folder;
    this.quads = new QuadFolder(folder);
    this.journal = FillingJournal.open(folder.filling());
  }

  /** Whether a folder holds no store yet, or one whose filling was interrupted. */
  public static boolean fits(Path root) {
    StoreFolder folder = new StoreFolder(root);
    return Files.exists(folder.filling()) || !Files.exists(folder.tdb2()) && isEmpty(folder);
  }

  /** Quads without TDB2 are those of a store that is to be repaired. */
  private static boolean isEmpty(StoreFolder folder) {
    return !Files.exists(folder.quads());
  }

  /**
   * Makes a new store, or goes on with one that was interrupted.
   *
   * @throws ProblemException with {@link Code#NOT_A_STORE}, {@link Code#STORE_LOCKED}, {@link
   *     Code#NO_PERMISSION} or {@link Code#WRITE_FAILED}
   */
  public static Filling open(Path root) throws ProblemException {
    StoreFolder folder = StoreFolder.existingOrNew(root);
    StoreLock lock = StoreLock.take(folder);
    try {
      folder.requireSpace(Store.LEAST_FREE);
      return new Filling(lock, folder);
    } catch (IOException e) {
      lock.close();
      throw StoreFolder.failed(root, "the store cannot be filled", e);
    } catch (ProblemException | RuntimeException | Error e) {
      lock.close();
      throw e;
    }
  }

  @Override
  public int atOnce() {
    return AT_ONCE;
  }

  @Override
  public boolean holds(String documentId, String fingerprint) {
    return journal.holds(documentId, fingerprint);
  }

  @Override
  public int load(List<Path> files) throws ProblemException {
    ImmutableList<GraphHead> graphs = GraphHead.readDistinct(files);
    folder.requireSpace(Store.LEAST_FREE);
    try {
      Disk.force(files);
      // First noted, then moved: what is killed in between is still ready where the build left it.
      journal.note(graphs);
      quads.take(graphs);
    } catch (IOException e) {
      throw StoreFolder.failed(folder.root(), "the quads cannot be kept", e);
    }
    return graphs.size();
  }

  /** Is told now and then how the load into TDB2 goes, and then the making of the text index. */
  public interface Progress {
    /** For whoever nobody looks at. */
    Progress NONE =
        new Progress() {
          @Override
          public void read(long quads, double share) {}

          @Override
          public void indexed(double share) {}
        };

    /**
     * @param quads that have been read
     * @param share of all that there are, from 0 to 1
     */
    void read(long quads, double share);

    /**
     * @param share of the text index that is made, from 0 to 1
     */
    void indexed(double share);
  }

  /**
   * Loads all into TDB2. After this the filling is over; if it is interrupted, it begins anew with
   * the next opening.
   */
  public void complete(Progress progress) throws ProblemException {
    complete(folder, progress);
  }

  static boolean isUnderWay(StoreFolder folder) {
    return Files.exists(folder.filling());
  }

  /** As {@link #complete(Progress)}, by who holds the lock. */
  static void complete(StoreFolder folder, Progress progress) throws ProblemException {
    try {
      Folders.delete(folder.tdb2());
      Folders.delete(folder.text());
      Files.deleteIfExists(folder.textPending());
      Files.createDirectories(folder.quads());
      BulkLoad.of(folder, progress);
      fillTextIndex(folder, progress);
      new Compaction(folder).noteSize();
      Files.delete(folder.filling());
    } catch (IOException e) {
      throw StoreFolder.failed(folder.root(), "the store cannot be filled", e);
    }
  }

  /** If it fails, the store makes the index when it is opened, and tells if that fails too. */
  private static void fillTextIndex(StoreFolder folder, Progress progress) {
    try (SearchIndex index = new SearchIndex(folder.text())) {
      index.rebuild(folder.quads(), progress::indexed);
    } catch (IOException | RuntimeException toBeMadeByTheStore) {
      return;
    }
  }

  @Override
  public void close() {
    lock.close();
  }
}
