package org.parley.rdf;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Reads N-Quads, compressed or plain, one statement after the other. */
final class QuadsReader {
  /** Takes the statements of a file. */
  interface Sink {
    void accept(Statement statement) throws IOException;
  }

  private QuadsReader() {}

  /**
   * Hands all statements of a file on, in their order.
   *
   * @throws IOException if the sink throws it
   * @throws ProblemException if the file cannot be read
   */
  static void read(Path file, Sink sink) throws ProblemException, IOException {
    RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
    parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.setRDFHandler(
        new AbstractRDFHandler() {
          @Override
          public void handleStatement(Statement statement) {
            try {
              sink.accept(statement);
            } catch (IOException e) {
              throw new RDFHandlerException(e);
            }
          }
        });
    try (InputStream in = open(file)) {
      parser.parse(new InputStreamReader(in, UTF_8), "");
    } catch (RDFParseException e) {
      // The line is unknown where the file ends too early.
      String place = e.getLineNumber() > 0 ? file + ":" + e.getLineNumber() : file.toString();
      throw new ProblemException(broken(place, "not N-Quads: " + e.getMessage()), e);
    } catch (RDFHandlerException e) {
      if (e.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw e;
    } catch (IOException e) {
      throw new ProblemException(problem(file, e), e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    if (!file.toString().endsWith(".gz")) {
      return in;
    }
    try {
      return new GZIPInputStream(in);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static Problem problem(Path file, IOException e) {
    String place = file.toString();
    if (e instanceof NoSuchFileException) {
      return new Problem(Code.MISSING_FILE, place, null, "does not exist", "check the path");
    }
    return e instanceof AccessDeniedException
        ? new Problem(
            Code.NO_PERMISSION, place, null, "may not be read", "change the file's permissions")
        : broken(place, "cannot be read (" + e.getMessage() + ")");
  }

  private static Problem broken(String place, String message) {
    return new Problem(Code.BAD_SYNTAX, place, null, message, "build the file anew");
  }
}
