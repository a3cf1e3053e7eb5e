package org.parley.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * Looks at TDB2's journal before TDB2 does. A write that was cut off (a full disk, a power failure)
 * leaves part of an entry at the journal's end, and TDB2 then refuses to open the whole store,
 * although nothing that was committed is missing. The guard cuts the torn end off and keeps the
 * original beside it.
 *
 * <p>An entry is, big-endian: length of the data (-1: none), Adler-32 of the entry with this field
 * zero, type, component (four bytes each), data. A transaction is its entries of type {@value
 * #REDO} followed by one of type {@value #COMMIT}; what has no such end never happened.
 */
final class JournalGuard {
  private static final String JOURNAL = "journal.jrnl";
  private static final int HEADER = 16;
  private static final int CRC_AT = 4;
  private static final int TYPE_AT = 8;
  private static final int REDO = 1;
  private static final int COMMIT = 3;
  private static final int LAST_TYPE = 4;

  private JournalGuard() {}

  /**
   * Mends the journals of a TDB2 folder. Nobody else may have the store open.
   *
   * @return what was done, if anything: a sentence for the user
   * @throws ProblemException with {@link Code#STORE_DAMAGED} where a committed transaction is
   *     unreadable: cutting it off could lose what somebody was told is stored
   */
  static Optional<String> mend(Path tdb2) throws ProblemException {
    if (!Files.isDirectory(tdb2)) {
      return Optional.empty();
    }
    Optional<String> notice = Optional.empty();
    try (Stream<Path> folders = Files.list(tdb2)) {
      for (Path folder : folders.sorted().toList()) {
        Path journal = folder.resolve(JOURNAL);
        if (Files.isRegularFile(journal) && Files.size(journal) > 0) {
          Optional<String> older = notice;
          notice = mendJournal(journal).or(() -> older);
        }
      }
    } catch (IOException e) {
      throw StoreFolder.failed(tdb2, "the journal cannot be mended", e);
    }
    return notice;
  }

  private static Optional<String> mendJournal(Path journal) throws IOException, ProblemException {
    // A journal holds one transaction's roots, not its data: some kilobytes.
    byte[] bytes = Files.readAllBytes(journal);
    int committed = 0;
    int at = 0;
    while (at < bytes.length) {
      int end = endOfEntry(bytes, at);
      if (end < 0) {
        break;
      }
      if (type(bytes, at) == COMMIT) {
        committed = end;
      }
      at = end;
    }
    if (at == bytes.length) {
      return Optional.empty();
    }
    if (hasCommitAfter(bytes, at)) {
      throw new ProblemException(
          new Problem(
              Code.STORE_DAMAGED,
              journal.toString(),
              "byte " + at,
              "an entry of a committed transaction cannot be read",
              Connection.CURE));
    }
    Path saved = save(journal);
    try (FileChannel channel = FileChannel.open(journal, StandardOpenOption.WRITE)) {
      channel.truncate(committed);
      channel.force(true);
    }
    return Optional.of(
        "The last write was cut off before it was complete; it was undone, everything before it is"
            + " there. The journal as it was found: "
            + saved);
  }

  /** Where the entry at an offset ends, or -1 if there is no whole and sound entry. */
  private static int endOfEntry(byte[] bytes, int at) {
    if (bytes.length - at < HEADER) {
      return -1;
    }
    ByteBuffer header = ByteBuffer.wrap(bytes, at, HEADER).slice();
    int length = Math.max(0, header.getInt(0));
    int type = header.getInt(TYPE_AT);
    if (length > bytes.length - at - HEADER || type < REDO || type > LAST_TYPE) {
      return -1;
    }
    int end = at + HEADER + length;
    Adler32 sum = new Adler32();
    sum.update(bytes, at, CRC_AT);
    sum.update(new byte[TYPE_AT - CRC_AT]);
    sum.update(bytes, at + TYPE_AT, end - at - TYPE_AT);
    return (int) sum.getValue() == header.getInt(CRC_AT) ? end : -1;
  }

  private static int type(byte[] bytes, int at) {
    return ByteBuffer.wrap(bytes).getInt(at + TYPE_AT);
  }

  /** A commit behind an unreadable place: not a torn end but damage. */
  private static boolean hasCommitAfter(byte[] bytes, int from) {
    for (int at = from; at <= bytes.length - HEADER; at++) {
      if (type(bytes, at) == COMMIT && endOfEntry(bytes, at) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static Path save(Path journal) throws IOException {
    for (int n = 1; ; n++) {
      Path saved = journal.resolveSibling(JOURNAL + ".broken-" + n);
      if (!Files.exists(saved)) {
        return Files.copy(journal, saved);
      }
    }
  }
}
