package org.parley.model;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.zip.CRC32C;

/**
 * A model as a file that is read by mapping it into memory. Little-endian:
 *
 * <pre>
 *   8 bytes   kind and version of the form
 *   8 bytes   size of the distributed file that it was made from
 *   8 bytes   CRC-32 of that
 *   8 bytes   CRC-32C of all that follows
 *             what the form has
 * </pre>
 */
final class CompactFile {
  private static final int HEAD = 4 * Long.BYTES;

  private CompactFile() {}

  /** Writes a file anew. */
  static void write(Path file, String form, Original original, ByteBuffer content)
      throws IOException {
    ByteBuffer head = ByteBuffer.allocate(HEAD).order(ByteOrder.LITTLE_ENDIAN);
    head.put(ascii(form));
    head.putLong(original.size()).putLong(original.checksum()).putLong(checksum(content)).flip();
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      channel.truncate(0);
      for (ByteBuffer bytes : new ByteBuffer[] {head, content.duplicate()}) {
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
      }
      channel.force(true);
    }
  }

  /**
   * Maps a file into memory: it must not be written to as long as the content is in use, but may be
   * replaced.
   *
   * @throws IOException if it cannot be read, is damaged, has another form, or was made from
   *     another file
   */
  static ByteBuffer read(Path file, String form, Original original) throws IOException {
    ByteBuffer bytes;
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < HEAD || channel.size() > Integer.MAX_VALUE) {
        throw new IOException("not a model by its size");
      }
      bytes = channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
    }
    byte[] found = new byte[Long.BYTES];
    bytes.get(found);
    if (!Arrays.equals(found, ascii(form))) {
      throw new IOException("not a model of this form");
    }
    if (bytes.getLong() != original.size() || bytes.getLong() != original.checksum()) {
      throw new IOException("made from another model");
    }
    if (bytes.getLong() != checksum(bytes)) {
      throw new IOException("damaged");
    }
    return bytes.slice().order(ByteOrder.LITTLE_ENDIAN);
  }

  private static byte[] ascii(String form) {
    byte[] bytes = form.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length != Long.BYTES) {
      throw new IllegalArgumentException("not eight letters: " + form);
    }
    return bytes;
  }

  private static long checksum(ByteBuffer content) {
    CRC32C checksum = new CRC32C();
    checksum.update(content.duplicate());
    return checksum.getValue();
  }
}
