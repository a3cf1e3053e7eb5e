package org.parley.validate;

import static org.parley.validate.ByteSearch.NONE;

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
 * their terms, of which each different one is read once, by RIOT if it is not plain itself: letter
 * by letter it would take several times as long.
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

  private final InputStream in;
  private final KnownIris profile;
  private final KnownTerms terms;

  /** Holds whole lines, and what is there of the next one. */
  private byte[] buffer = new byte[1 << 16];

  /** Where the line in hand begins, and where what has been read ends. */
  private int start;

  private int end;

  /** Where the line after that in hand begins; none where no line feed comes, soon or at all. */
  private int next;

  /** Why no more could be read, for RIOT to say so; null where the file ended. */
  private @Nullable IOException failure;

  /** Where the next term begins. */
  private int at;

  /** Of the line before: mostly those of this one too, which need not be looked for then. */
  private final LastTerm lastSubject = new LastTerm();

  private final LastTerm lastGraph = new LastTerm();

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
    for (next = nextLine(); next != NONE; next = nextLine()) {
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

  private int nextLine() {
    int seen = start;
    while (true) {
      int feed = ByteSearch.indexOf(buffer, '\n', seen, end);
      if (feed != NONE) {
        return feed + 1;
      }
      seen = end;
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
    Node subject = iri(lastSubject);
    Node predicate = subject == null ? null : iri();
    Node object = predicate == null ? null : buffer[at] == '"' ? literal() : iri();
    Node graph = object == null ? null : iri(lastGraph);
    return graph != null && buffer[at] == '.' && buffer[at + 1] == '\n'
        ? Quad.create(graph, subject, predicate, object)
        : null;
  }

  private @Nullable Node iri(LastTerm last) {
    Node same = last.at(buffer, at, next);
    if (same != null) {
      at += last.text.length;
      return same;
    }
    int from = at;
    Node other = iri();
    if (other != null) {
      last.text = Arrays.copyOfRange(buffer, from, at);
      last.term = other;
    }
    return other;
  }

  private @Nullable Node iri() {
    return term(iriEnd(at));
  }

  private @Nullable Node literal() {
    int quote = ByteSearch.indexOf(buffer, '"', at + 1, next);
    if (quote != NONE && ByteSearch.indexOf(buffer, '\\', at + 1, quote) != NONE) {
      quote = unescapedQuote();
    }
    return quote == NONE ? null : term(literalEnd(quote + 1));
  }

  /** The place of the closing quotation mark of a literal that has escapes, or none. */
  private int unescapedQuote() {
    int quote = at + 1;
    for (; buffer[quote] != '"'; quote++) {
      if (buffer[quote] == '\\') {
        quote++;
      }
      if (buffer[quote] == '\n') {
        return NONE;
      }
    }
    return quote;
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
      return ByteSearch.indexOf(buffer, ' ', behind, next);
    }
    if (buffer[behind] == '^' && buffer[behind + 1] == '^') {
      return iriEnd(behind + 2);
    }
    return behind;
  }

  /** The place behind an IRI that begins here, or none. */
  private int iriEnd(int from) {
    int behind = buffer[from] == '<' ? ByteSearch.indexOf(buffer, '>', from + 1, next) : NONE;
    return behind == NONE ? NONE : behind + 1;
  }

  /** What stood in the line before at the same place. */
  private static final class LastTerm {
    /** With the space behind it. */
    private byte[] text = {};

    private @Nullable Node term;

    /** The same term again, if its text begins here; else null. */
    private @Nullable Node at(byte[] bytes, int from, int to) {
      int behind = from + text.length;
      return behind <= to && Arrays.equals(bytes, from, behind, text, 0, text.length) ? term : null;
    }
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
