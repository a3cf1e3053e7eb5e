package org.parley.model;

import com.google.common.io.ByteSource;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.util.jar.JarEntry;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;

/**
 * A model as it is distributed.
 *
 * @param bytes its content
 * @param size how many bytes that are
 * @param checksum their CRC-32. A jar tells it of each file in it, so that the file need not be
 *     read to know it again.
 */
public record Original(ByteSource bytes, long size, long checksum) {
  /**
   * A file on the class path.
   *
   * @throws IOException if it cannot be read
   */
  public static Original of(URL resource) throws IOException {
    ByteSource bytes = Resources.asByteSource(resource);
    URLConnection connection = resource.openConnection();
    if (connection instanceof JarURLConnection jar) {
      JarEntry entry = jar.getJarEntry();
      if (entry != null && entry.getSize() >= 0 && entry.getCrc() >= 0) {
        return new Original(bytes, entry.getSize(), entry.getCrc());
      }
    }
    return of(bytes);
  }

  /**
   * Any bytes; reads them for their checksum.
   *
   * @throws IOException if they cannot be read
   */
  public static Original of(ByteSource bytes) throws IOException {
    CRC32 checksum = new CRC32();
    long size = 0;
    try (InputStream in = new CheckedInputStream(bytes.openStream(), checksum)) {
      byte[] block = new byte[1 << 16];
      for (int read = in.read(block); read >= 0; read = in.read(block)) {
        size += read;
      }
    }
    return new Original(bytes, size, checksum.getValue());
  }
}
