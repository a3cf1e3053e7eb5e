package org.parley.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.jena.tdb2.DatabaseMgr;

/**
 * TDB2 copies what a transaction changes and never gives the old copies back, so a store that is
 * loaded batch after batch grows by much more than what comes in. Compacting copies it without
 * them. It is worth its time where the store has come to twice the size that it had.
 *
 * <p>A compaction that is killed leaves the old copy as it was.
 */
record Compaction(StoreFolder folder) {
  /** Below this the space is not worth the time. */
  private static final long LEAST_GAIN = 256L << 20;

  private static final int WORTH_IT = 2;

  /** Notes the size of a store that has no old copies, or whose are not known. */
  void noteSize() throws IOException {
    Files.writeString(folder.compactSize(), size() + "\n");
  }

  /** Whether the store has grown so much that most of it may be old copies. */
  boolean isWorthIt() throws IOException {
    return isWorthIt(size(), notedSize());
  }

  static boolean isWorthIt(long size, long noted) {
    return size > WORTH_IT * noted && size - noted > LEAST_GAIN;
  }

  /** Copies the store without what is old, and deletes the old copy. */
  void run(Connection connection) throws IOException {
    DatabaseMgr.compact(connection.data(), true);
    noteSize();
  }

  private long notedSize() throws IOException {
    try {
      return Long.parseLong(
          Files.readString(folder.compactSize(), StandardCharsets.US_ASCII).strip());
    } catch (NoSuchFileException | NumberFormatException notKnown) {
      return 0;
    }
  }

  private long size() throws IOException {
    try (Stream<Path> files = Files.walk(folder.tdb2())) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }
}
