package org.parley.source;

import com.google.common.base.CharMatcher;
import com.google.common.collect.AbstractIterator;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.ProblemException;

/**
 * The documents of a JSON Lines file or stream, one after the other. A bad line does not stop the
 * next; a file that is something else altogether is one problem.
 */
final class JsonLines extends AbstractIterator<Reading> implements Closeable {
  private static final CharMatcher BLANK = CharMatcher.whitespace();

  private final Assembly.Place place;
  private final Assembly assembly;
  private final InputStream in;
  private final BoundedLines lines;
  private int number;
  private boolean anyLine;
  private boolean finished;

  /**
   * @param gzipped whether the stream is to be unpacked
   * @throws IOException if its head cannot be read
   * @throws ProblemException if it is something else
   */
  JsonLines(Assembly.Place place, Assembly assembly, InputStream stream, boolean gzipped)
      throws IOException, ProblemException {
    this.place = place;
    this.assembly = assembly;
    InputStream unpacked = gzipped ? new GZIPInputStream(stream, 1 << 16) : stream;
    this.in = new BufferedInputStream(unpacked, Format.SNIFFED);
    in.mark(Format.SNIFFED);
    byte[] head = in.readNBytes(Format.SNIFFED);
    in.reset();
    TextDecoder.refuseOtherThanUtf8(place.file(), head);
    this.lines = new BoundedLines(in, assembly.limits().bytes());
  }

  @Override
  protected @Nullable Reading computeNext() {
    Reading reading = finished ? null : nextReading();
    if (reading == null) {
      close();
      return endOfData();
    }
    anyLine = true;
    return reading;
  }

  /** The next document or problem; null behind the last one. */
  private @Nullable Reading nextReading() {
    try {
      for (BoundedLines.Line line = lines.next(); line != null; line = lines.next()) {
        number++;
        Reading reading = read(line);
        if (reading != null) {
          return reading;
        }
      }
    } catch (IOException damaged) {
      finished = true;
      return new Reading.Failure(FileProblems.of(place.file() + ":" + (number + 1), damaged));
    }
    finished = true;
    return anyLine ? null : new Reading.Failure(Assembly.empty(place.file()));
  }

  private @Nullable Reading read(BoundedLines.Line line) {
    Assembly.Place at = place.part(number);
    try {
      if (line.tooLong()) {
        throw new ProblemException(assembly.tooLarge(at.file()));
      }
      String string = decode(at.file(), line.bytes());
      return BLANK.matchesAllOf(string)
          ? null
          : assembly.document(at, JsonLine.read(at.file(), string));
    } catch (ProblemException bad) {
      return new Reading.Failure(bad.problem());
    }
  }

  private String decode(String at, byte[] bytes) throws ProblemException {
    try {
      String string = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return number == 1 && string.startsWith("\uFEFF") ? string.substring(1) : string;
    } catch (CharacterCodingException wrong) {
      throw Fields.problem(
          Code.WRONG_CHARSET, at, null, "not UTF-8, as JSON must be", "save the file as UTF-8");
    }
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException nothingToLose) {
      // The stream was only read.
    }
  }
}
