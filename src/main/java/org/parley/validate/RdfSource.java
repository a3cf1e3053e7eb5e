package org.parley.validate;

import com.google.common.base.Ascii;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.apache.jena.atlas.AtlasException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * A file or resource in N-Quads, TriG or Turtle, possibly compressed with gzip.
 *
 * <p>It is opened here and read as a stream, so that nothing is looked up by name, no media type is
 * negotiated and nothing else is fetched. JSON-LD is not among the formats, since its reader loads
 * whatever contexts a file names.
 *
 * @param place its name in messages
 * @param lang its format
 * @param opener how to open it, already decompressed
 */
record RdfSource(String place, Lang lang, Opener opener) {
  /** Opens a stream of bytes. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** A file, whose name tells its format. */
  static RdfSource of(Path file) throws ProblemException {
    String name = Ascii.toLowerCase(file.toString());
    boolean gzip = name.endsWith(".gz");
    Lang lang = lang(gzip ? name.substring(0, name.length() - 3) : name);
    if (lang == null) {
      throw new ProblemException(
          new Problem(
              Code.BAD_USAGE,
              file.toString(),
              null,
              "not a file of statements by its name",
              "give a file that ends in .nq, .trig or .ttl, or in one of these and .gz"));
    }
    if (Files.isDirectory(file)) {
      throw new ProblemException(
          new Problem(Code.BAD_USAGE, file.toString(), null, "a folder", "name a file in it"));
    }
    return new RdfSource(
        file.toString(),
        lang,
        () -> {
          InputStream bytes = Files.newInputStream(file);
          return gzip ? unzipped(bytes) : new BufferedInputStream(bytes);
        });
  }

  /** A Turtle file on the class path. */
  static RdfSource ofResource(String name) {
    return new RdfSource(
        name,
        Lang.TURTLE,
        () -> {
          InputStream bytes = RdfSource.class.getResourceAsStream("/" + name);
          if (bytes == null) {
            throw new NoSuchFileException(name);
          }
          return bytes;
        });
  }

  private static @Nullable Lang lang(String name) {
    if (name.endsWith(".nq")) {
      return Lang.NQUADS;
    }
    if (name.endsWith(".trig")) {
      return Lang.TRIG;
    }
    return name.endsWith(".ttl") ? Lang.TURTLE : null;
  }

  private static InputStream unzipped(InputStream bytes) throws IOException {
    try {
      return new Unzipped(bytes);
    } catch (IOException e) {
      bytes.close();
      throw e;
    }
  }

  /**
   * Takes a file that is cut off for damaged: the readers of RIOT take it for one that ends here.
   */
  private static final class Unzipped extends GZIPInputStream {
    Unzipped(InputStream bytes) throws IOException {
      super(bytes, 1 << 16);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (EOFException e) {
        throw new ZipException("the compressed file is cut off");
      }
    }
  }

  /** Reads it as a graph; names of graphs are forgotten. */
  Graph readGraph() throws ProblemException {
    Graph graph = GraphMemFactory.createDefaultGraphSameTerm();
    readTo(StreamRDFLib.graph(graph));
    return graph;
  }

  /**
   * Reads it to the end. Relative IRIs are not resolved against the place of a file: Turtle and
   * TriG refuse them, N-Quads passes them on as they are.
   */
  void readTo(StreamRDF sink) throws ProblemException {
    try (InputStream bytes = opener.open()) {
      if (lang.equals(Lang.NQUADS)) {
        new PlainQuads(bytes, new Strict()).readTo(sink);
      } else {
        RDFParser.source(bytes)
            .forceLang(lang)
            .resolveURIs(false)
            .errorHandler(new Strict())
            .parse(sink);
      }
    } catch (RiotParseException e) {
      throw badSyntax(place + ":" + e.getLine(), e.getOriginalMessage(), e);
    } catch (RiotException | AtlasException e) {
      throw badSyntax(place, String.valueOf(e.getMessage()), e);
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(Code.MISSING_FILE, place, null, "does not exist", "check the path"), e);
    } catch (AccessDeniedException e) {
      throw new ProblemException(
          new Problem(Code.NO_PERMISSION, place, null, "may not be read", "change its permissions"),
          e);
    } catch (IOException e) {
      throw badSyntax(place, String.valueOf(e.getMessage()), e);
    }
  }

  private ProblemException badSyntax(String where, String what, Exception cause) {
    return new ProblemException(
        new Problem(
            Code.BAD_SYNTAX,
            where,
            what,
            "is not well-formed " + lang.getLabel(),
            "mend the line or write the file again"),
        cause);
  }

  /** Errors end the reading; what is only doubtful is for the shapes to judge. */
  private static final class Strict implements ErrorHandler {
    @Override
    public void warning(String message, long line, long column) {}

    @Override
    public void error(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
      throw new RiotParseException(message, line, column);
    }
  }
}
