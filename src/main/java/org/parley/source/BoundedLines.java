package org.parley.source;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, of which none takes more memory than the limit. Used by one thread.
 *
 * <p>A line ends with a line feed; a carriage return before it is left for the reader of the line.
 */
final class BoundedLines {
  private final InputStream in;
  private final int limit;
  private boolean atEnd;

  /**
   * @param limit in bytes
   */
  BoundedLines(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /**
   * A line.
   *
   * @param bytes without the line feed; the first of them if it is too long
   * @param tooLong whether it is longer than the limit
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, and compared by nobody
  record Line(byte[] bytes, boolean tooLong) {}

  /** The next line, or null behind the last one. */
  @Nullable Line next() throws IOException {
    if (atEnd) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    boolean tooLong = false;
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        atEnd = true;
        return line.size() == 0 ? null : new Line(line.toByteArray(), tooLong);
      }
      if (line.size() < limit) {
        line.write(next);
      } else {
        tooLong = true;
      }
    }
    return new Line(line.toByteArray(), tooLong);
  }
}
