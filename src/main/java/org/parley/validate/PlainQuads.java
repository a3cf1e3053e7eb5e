package org.parley.validate;

import com.google.common.primitives.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * Reads N-Quads. Lines that are written plainly, as Parley writes them, are only split here into
 * their terms, of which RIOT reads each different one once: letter by letter it would take several
 * times as long.
 *
 * <p>A line is plain if it consists of an IRI, an IRI, an IRI or a literal, and an IRI, each with
 * one space behind it, then a full stop and a line feed. From the first line on that is not plain,
 * or has a term that RIOT does not take, RIOT reads all: what is well-formed, and what is said of
 * what is not, is for RIOT to decide.
 *
 * <p>An instance is for one reading.
 */
final class PlainQuads {
  /** Longer lines are RIOT's, which needs no room for them. */
  private static final int LONGEST_LINE = 1 << 20;

  private static final int NONE = -1;

  private final InputStream in;
  private final KnownIris profile;
  private final KnownTerms terms;

  /** Holds whole lines, and what is there of the next one. */
  private byte[] buffer = new byte[1 << 16];

  /** Where the line in hand begins, and where what has been read ends. */
  private int start;

  private int end;

  /** Why no more could be read, for RIOT to say so; null where the file ended. */
  private @Nullable IOException failure;

  /** Where the next term begins. */
  private int at;

  PlainQuads(InputStream in, ErrorHandler errors) {
    this.in = in;
    this.profile = new KnownIris(errors);
    this.terms = new KnownTerms(profile);
  }

  /**
   * Reads to the end.
   *
   * @throws RiotParseException for what is not well-formed, with the number of its line
   */
  void readTo(StreamRDF sink) {
    sink.start();
    long lines = 0;
    for (int next = nextLine(); next != NONE; next = nextLine()) {
      Quad quad = plainQuad();
      if (quad == null) {
        break;
      }
      sink.quad(quad);
      lines++;
      start = next;
    }
    if (start < end || failure != null) {
      readRest(sink, lines);
    }
    sink.finish();
  }

  /** Where the line after that in hand begins; none where no line feed comes, soon or at all. */
  private int nextLine() {
    int seen = start;
    while (true) {
      for (; seen < end; seen++) {
        if (buffer[seen] == '\n') {
          return seen + 1;
        }
      }
      if (end - start > LONGEST_LINE) {
        return NONE;
      }
      int moved = start;
      if (!fill()) {
        return NONE;
      }
      seen -= moved - start;
    }
  }

  private boolean fill() {
    if (start > 0) {
      System.arraycopy(buffer, start, buffer, 0, end - start);
      end -= start;
      start = 0;
    }
    if (end == buffer.length) {
      buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }
    try {
      int count = in.read(buffer, end, buffer.length - end);
      end += Math.max(0, count);
      return count >= 0;
    } catch (IOException e) {
      failure = e;
      return false;
    }
  }

  /** The statement of the line in hand; null if that is not plain. */
  private @Nullable Quad plainQuad() {
    at = start;
    Node subject = iri();
    Node predicate = subject == null ? null : iri();
    Node object = predicate == null ? null : buffer[at] == '"' ? literal() : iri();
    Node graph = object == null ? null : iri();
    return graph != null && buffer[at] == '.' && buffer[at + 1] == '\n'
        ? Quad.create(graph, subject, predicate, object)
        : null;
  }

  private @Nullable Node iri() {
    return term(iriEnd(at));
  }

  private @Nullable Node literal() {
    int quote = at + 1;
    for (; buffer[quote] != '"'; quote++) {
      if (buffer[quote] == '\\') {
        quote++;
      }
      if (buffer[quote] == '\n') {
        return null;
      }
    }
    return term(literalEnd(quote + 1));
  }

  /** Reads the next term, and passes over the space behind it. */
  private @Nullable Node term(int behind) {
    if (behind == NONE || buffer[behind] != ' ') {
      return null;
    }
    Node term = terms.read(buffer, at, behind);
    at = behind + 1;
    return term;
  }

  /**
   * The place behind a literal, or none.
   *
   * @param behind the place behind its closing quotation mark
   */
  private int literalEnd(int behind) {
    if (buffer[behind] == '@') {
      int place = behind;
      while (buffer[place] != ' ' && buffer[place] != '\n') {
        place++;
      }
      return place;
    }
    if (buffer[behind] == '^' && buffer[behind + 1] == '^') {
      return iriEnd(behind + 2);
    }
    return behind;
  }

  /** The place behind an IRI that begins here, or none. The line feed stops the search. */
  private int iriEnd(int from) {
    if (buffer[from] != '<') {
      return NONE;
    }
    int place = from + 1;
    while (buffer[place] != '>') {
      if (buffer[place] == '\n') {
        return NONE;
      }
      place++;
    }
    return place + 1;
  }

  /** Fails again as it did. */
  private static final class Failing extends InputStream {
    private final IOException failure;

    Failing(IOException failure) {
      this.failure = failure;
    }

    @Override
    public int read() throws IOException {
      throw failure;
    }
  }

  private void readRest(StreamRDF sink, long linesBefore) {
    // One line feed for all lines before, since RIOT passes over a mark of byte order at the start.
    byte[] before = linesBefore == 0 ? new byte[0] : new byte[] {'\n'};
    InputStream rest =
        new SequenceInputStream(
            new ByteArrayInputStream(Bytes.concat(before, Arrays.copyOfRange(buffer, start, end))),
            failure == null ? in : new Failing(failure));
    StreamRDF begun =
        new StreamRDFWrapper(sink) {
          @Override
          public void start() {}

          @Override
          public void finish() {}
        };
    try {
      profile.reader().read(rest, null, Lang.NQUADS.getContentType(), begun, new Context());
    } catch (RiotParseException e) {
      long line = e.getLine() + Math.max(0, linesBefore - 1);
      RiotParseException counted = new RiotParseException(e.getOriginalMessage(), line, e.getCol());
      counted.initCause(e);
      throw counted;
    }
  }
}
