package org.parley.wikidata;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** The lines of a dump, plain or compressed, one at a time. */
final class DumpLines implements AutoCloseable {
  private static final int BUFFER = 1 << 20;

  private final BufferedReader lines;
  private final CountedBytes raw;
  private final long size;

  private DumpLines(BufferedReader lines, CountedBytes raw, long size) {
    this.lines = lines;
    this.raw = raw;
    this.size = size;
  }

  static DumpLines open(Path dump) throws ProblemException {
    try {
      if (!Files.isRegularFile(dump)) {
        throw new ProblemException(
            new Problem(
                Code.MISSING_FILE,
                dump.toString(),
                null,
                "there is no such file",
                "name a dump that was downloaded"));
      }
      CountedBytes raw = new CountedBytes(Files.newInputStream(dump));
      InputStream in = new BufferedInputStream(raw, BUFFER);
      String name = dump.toString();
      if (name.endsWith(".gz")) {
        in = new GZIPInputStream(in, BUFFER);
      } else if (name.endsWith(".bz2")) {
        // Wikidata's are made of many streams in a row.
        in = new BZip2CompressorInputStream(in, true);
      }
      return new DumpLines(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), BUFFER),
          raw,
          Files.size(dump));
    } catch (IOException e) {
      throw new ProblemException(
          new Problem(
              Code.UNREADABLE_FILE,
              dump.toString(),
              e.getMessage(),
              "the dump cannot be read",
              "check its download; give .json or .nt files, plain or as .gz or .bz2"),
          e);
    }
  }

  /** The next line, or null at the end. */
  @org.jspecify.annotations.Nullable
  String next() throws IOException {
    return lines.readLine();
  }

  /** How much of the file was read, from 0 to 1. */
  double share() {
    return size == 0 ? 1 : (double) raw.count() / size;
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  /** Counts what is read. */
  private static final class CountedBytes extends java.io.FilterInputStream {
    private long count;

    CountedBytes(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int c = super.read();
      count += c < 0 ? 0 : 1;
      return c;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int n = super.read(buffer, offset, length);
      count += Math.max(0, n);
      return n;
    }

    long count() {
      return count;
    }
  }
}
