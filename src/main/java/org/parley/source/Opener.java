package org.parley.source;

import com.google.common.collect.Iterators;
import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Opens a file or stream with the reader of its format. What goes wrong is a reading, too. */
final class Opener {
  private final Assembly assembly;
  private final Extent extent;

  /**
   * @param extent is told how much was read
   */
  Opener(Assembly assembly, Extent extent) {
    this.assembly = assembly;
    this.extent = extent;
  }

  /**
   * @param name the path below the folder that was given
   */
  Iterator<Reading> file(Path path, String name) {
    Assembly.Place place = new Assembly.Place(path.toString(), name, false, 0);
    try {
      BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
      if (attributes.isOther()) {
        return failure(FileProblems.noFile(place.file()));
      }
      Format format = Format.ofName(name);
      if (format != null && !format.isArchive() && attributes.size() > assembly.limits().bytes()) {
        extent.add(attributes.size());
        return failure(assembly.tooLarge(place.file()));
      }
      return open(place, extent.counted(Files.newInputStream(path)), format);
    } catch (IOException unreadable) {
      return failure(FileProblems.of(place.file(), unreadable));
    }
  }

  /**
   * @param place as users can open it
   * @param name the path below the folder that was given; its ending says the format
   */
  Iterator<Reading> stream(String place, String name, InputStream in) {
    return open(new Assembly.Place(place, name, false, 0), in, Format.ofName(name));
  }

  /** A document in a line of JSON Lines that stands alone: a part of something of that name. */
  Reading json(String place, String name, String line) {
    try {
      return assembly.document(
          new Assembly.Place(place, name, true, 1), JsonLine.read(place, line));
    } catch (ProblemException bad) {
      return new Reading.Failure(bad.problem());
    }
  }

  /** The stream is not closed: it is not ours. */
  Iterator<Reading> standardInput(InputStream in) {
    String name = Documents.STANDARD_INPUT;
    Assembly.Place place = new Assembly.Place(name, name, true, 0);
    InputStream unclosed =
        new FilterInputStream(in) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            return in.read(bytes, offset, length);
          }

          @Override
          public void close() {}
        };
    return open(place, unclosed, null);
  }

  /** Closes the stream, or leaves it to the iterator that reads on from it. */
  private Iterator<Reading> open(
      Assembly.Place place, InputStream stream, @Nullable Format format) {
    boolean readOn = false;
    InputStream in = new BufferedInputStream(stream, Format.SNIFFED);
    try {
      Format known = format == null ? sniff(in) : format;
      Iterator<Reading> readings =
          switch (known) {
            case JSON_LINES -> new JsonLines(place, assembly, in, false);
            case GZIPPED_JSON_LINES -> new JsonLines(place, assembly, in, true);
            case WARC -> new WarcPages(place, assembly, in);
            case FEED -> new Feed(place, assembly, bytes(place, in));
            case PLAIN_TEXT, HTML -> Iterators.singletonIterator(whole(place, in, known));
          };
      readOn = readings instanceof Closeable;
      return readings;
    } catch (ProblemException bad) {
      return failure(bad.problem());
    } catch (IOException unreadable) {
      return failure(FileProblems.of(place.file(), unreadable));
    } finally {
      if (!readOn) {
        close(in);
      }
    }
  }

  private static Format sniff(InputStream in) throws IOException {
    in.mark(Format.SNIFFED);
    byte[] head = in.readNBytes(Format.SNIFFED);
    in.reset();
    return Format.ofContent(head);
  }

  private Reading whole(Assembly.Place place, InputStream in, Format format)
      throws IOException, ProblemException {
    byte[] bytes = bytes(place, in);
    Draft draft =
        format == Format.HTML
            ? HtmlPage.read(
                TextDecoder.decode(place.file(), bytes, HtmlPage.declaredCharset(bytes)))
            : FrontMatter.read(place.file(), TextDecoder.decode(place.file(), bytes, null));
    return assembly.document(place, draft);
  }

  private byte[] bytes(Assembly.Place place, InputStream in) throws IOException, ProblemException {
    int limit = assembly.limits().bytes();
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new ProblemException(assembly.tooLarge(place.file()));
    }
    return bytes;
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException nothingToLose) {
      // The stream was only read.
    }
  }

  private static Iterator<Reading> failure(Problem problem) {
    return Iterators.singletonIterator(new Reading.Failure(problem));
  }
}
