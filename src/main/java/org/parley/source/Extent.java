package org.parley.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/**
 * How much of the input has been read, in bytes as they lie in files, so that a build can tell how
 * much is left. Safe for use by several threads.
 */
public final class Extent {
  private final AtomicLong read = new AtomicLong();

  Extent() {}

  /** Bytes read so far; those of standard input do not count. */
  public long read() {
    return read.get();
  }

  /**
   * How many bytes there are to read. Looks at every file, so it takes its time where there are
   * many.
   *
   * @param paths of files and folders
   * @return -1 if it cannot be told, as for standard input
   */
  public static long total(List<String> paths) {
    long total = 0;
    for (String given : paths) {
      try {
        Path path = Path.of(given);
        if (given.equals(Documents.STANDARD_INPUT)) {
          return -1;
        }
        total += Files.isDirectory(path) ? ofFolder(path) : Files.size(path);
      } catch (InvalidPathException | IOException toBeReportedWhenRead) {
        // Counts for nothing.
      }
    }
    return total;
  }

  private static long ofFolder(Path path) throws IOException {
    long total = 0;
    try (Folder folder = new Folder(path)) {
      while (folder.hasNext()) {
        Folder.Entry entry = Objects.requireNonNull(folder.next());
        total += entry.problem() == null ? Files.size(entry.path()) : 0;
      }
    }
    return total;
  }

  void add(long bytes) {
    read.addAndGet(bytes);
  }

  /** The same stream, counted. */
  InputStream counted(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        int next = in.read();
        add(next < 0 ? 0 : 1);
        return next;
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = in.read(bytes, offset, length);
        add(Math.max(0, count));
        return count;
      }
    };
  }
}
