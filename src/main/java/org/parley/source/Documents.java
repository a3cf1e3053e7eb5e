package org.parley.source;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.Streams;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Problem;
import org.parley.text.Metadata;

/**
 * Reads documents from files, folders and standard input, one at a time.
 *
 * <p>Formats: plain text, with front matter or without; HTML; JSON Lines, also gzipped; web
 * archives (WARC), also gzipped; feeds (RSS, Atom). The ending of a file's name says which; where
 * it does not, the content does. In a folder, files with other endings are passed over, as are
 * hidden ones and those named README; a file that is named itself is always read. A folder without
 * any document is a problem: as a rule it is the wrong one.
 *
 * <p>The text of a plain-text document is the content of its file unchanged, but for a byte order
 * mark and the front matter: what follows the line that closes it. The text of a page is its
 * article; that of a line of JSON is the value of {@code text}; that of a feed's entry its content,
 * else its summary.
 *
 * <p>A document's identifier is the one that it brings, else its URL, else its path below the
 * folder that was given, else, on standard input, the hash of its text. A document that comes again
 * with the same identifier and the same text is passed over; with another text it is a problem.
 */
public final class Documents {
  /** The name of standard input. */
  public static final String STANDARD_INPUT = "-";

  private final Opener opener;
  private final Extent extent = new Extent();

  /**
   * @param defaults for what a document does not say of itself
   */
  public Documents(Metadata defaults, Limits limits) {
    this.opener = new Opener(new Assembly(defaults, limits), extent);
  }

  /** How much has been read so far, and how much there is. */
  public Extent extent() {
    return extent;
  }

  /**
   * The documents of files and folders in the order given, those of a folder in code-point order of
   * their paths. Nothing is read before it is asked for, and nothing bad stops the rest.
   *
   * @param paths of files and folders, or {@code -} for standard input
   * @param standardInput what {@code -} reads; it is not closed
   * @return to be closed, since a file may be open
   */
  public Stream<Reading> read(List<String> paths, InputStream standardInput) {
    Readings readings = new Readings(paths, standardInput);
    return Streams.stream(readings).onClose(readings::close);
  }

  /**
   * The documents of one stream, such as a file of another file system. Documents that come twice
   * are not looked for.
   *
   * @param place as users can open it, for messages
   * @param name the path below the folder that was given; its ending says the format
   * @param in is closed behind the last document, or with the stream
   */
  public Stream<Reading> read(String place, String name, InputStream in) {
    Iterator<Reading> readings = opener.stream(place, name, in);
    return Streams.stream(readings)
        .onClose(
            () -> {
              if (readings instanceof Closeable file) {
                close(file);
              }
            });
  }

  /**
   * A document in a line of JSON Lines that stands alone, such as a row of a table. If it brings no
   * identifier, that is the hash of its text.
   *
   * @param place as users can find it, for messages
   * @param name what a document is called that brings no identifier
   */
  public Reading readJson(String place, String name, String json) {
    return opener.json(place, name, json);
  }

  /**
   * Whether a file in a folder is read: its format is known, and it is no README and not hidden.
   *
   * @param name the path below the folder, with {@code /} between its parts
   */
  public static boolean isReadInFolder(String name) {
    return Folder.isRead(name);
  }

  private static void close(Closeable file) {
    try {
      file.close();
    } catch (IOException nothingToLose) {
      // The file was only read.
    }
  }

  /** Reads file after file. Used by one thread at a time. */
  private final class Readings extends AbstractIterator<Reading> implements Closeable {
    private final Iterator<String> paths;
    private final InputStream standardInput;
    private final Identifiers identifiers = new Identifiers();
    private @Nullable Folder folder;
    private Iterator<Reading> open = Collections.emptyIterator();

    Readings(List<String> paths, InputStream standardInput) {
      this.paths = ImmutableList.copyOf(paths).iterator();
      this.standardInput = standardInput;
    }

    @Override
    protected @Nullable Reading computeNext() {
      while (true) {
        if (open.hasNext()) {
          Reading reading = identifiers.check(open.next());
          if (reading != null) {
            return reading;
          }
        } else if (folder != null && folder.hasNext()) {
          closeFile();
          open = open(Objects.requireNonNull(folder.next()));
        } else if (paths.hasNext()) {
          close();
          start(paths.next());
        } else {
          close();
          return endOfData();
        }
      }
    }

    private void start(String given) {
      if (given.equals(STANDARD_INPUT)) {
        open = opener.standardInput(standardInput);
        return;
      }
      try {
        Path path = Path.of(given);
        if (Files.isDirectory(path)) {
          folder = new Folder(path);
          open = folder.hasNext() ? open : failure(FileProblems.nothingToRead(given));
        } else {
          open = opener.file(path, String.valueOf(path.getFileName()));
        }
      } catch (InvalidPathException noPath) {
        open = failure(FileProblems.missing(given));
      } catch (IOException unreadable) {
        open = failure(FileProblems.of(given, unreadable));
      }
    }

    private Iterator<Reading> open(Folder.Entry entry) {
      Problem problem = entry.problem();
      return problem == null ? opener.file(entry.path(), entry.name()) : failure(problem);
    }

    private Iterator<Reading> failure(Problem problem) {
      return Iterators.singletonIterator(new Reading.Failure(problem));
    }

    @Override
    public void close() {
      closeFile();
      if (folder != null) {
        folder.close();
        folder = null;
      }
    }

    private void closeFile() {
      if (open instanceof Closeable file) {
        Documents.close(file);
      }
    }
  }
}
