package org.parley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Keeps a store to one process. TDB2 has a lock of its own, but takes it too late: the journal must
 * be looked at, and mended, before TDB2 opens it. The operating system gives the lock back when the
 * process dies, so there is nothing stale to clean up.
 */
final class StoreLock implements AutoCloseable {
  /**
   * The stores that this process has open. The lock file of an open store must not be opened once
   * more: closing that second channel would give the first one's lock away (POSIX).
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Beyond the process number, so that others can read that where locks are mandatory. */
  private static final long POSITION = Long.MAX_VALUE - 1;

  private final Path root;
  private final FileChannel channel;

  private StoreLock(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  static StoreLock take(StoreFolder folder) throws ProblemException {
    try {
      Path root = folder.root().toRealPath();
      if (!HELD.add(root)) {
        throw locked(folder.root(), "this process has the store open already", null);
      }
      try {
        return new StoreLock(root, lock(folder));
      } catch (IOException | ProblemException | RuntimeException e) {
        HELD.remove(root);
        throw e;
      }
    } catch (IOException e) {
      throw StoreFolder.failed(folder.root(), "the store cannot be locked", e);
    }
  }

  private static FileChannel lock(StoreFolder folder) throws IOException, ProblemException {
    FileChannel channel =
        FileChannel.open(
            folder.lock(),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(POSITION, 1, false);
      if (lock == null) {
        String holder = read(channel);
        throw locked(folder.root(), "another process has the store open", holder);
      }
      channel.truncate(0);
      channel.write(
          ByteBuffer.wrap(
              Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)),
          0);
      return channel;
    } catch (IOException | ProblemException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable String read(FileChannel channel) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(20);
    channel.read(buffer, 0);
    String pid = new String(buffer.array(), 0, buffer.position(), StandardCharsets.US_ASCII);
    return pid.matches("\\d+") ? pid : null;
  }

  static ProblemException locked(Path root, String message, @Nullable String pid) {
    return new ProblemException(
        new Problem(
            Code.STORE_LOCKED,
            root.toString(),
            pid == null ? null : "process " + pid,
            message,
            "wait for it or stop it; while parley serve runs, ask its /sparql address instead,"
                + " since a store cannot be read by two processes"));
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      // The lock goes with the process at the latest.
    } finally {
      HELD.remove(root);
    }
  }
}
