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
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandler;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/** Reads N-Quads, compressed or plain, one statement after the other. */
final class QuadsReader {
  private QuadsReader() {}

  /** Hands all statements of a file on, in their order. */
  static void read(Path file, RDFHandler handler) throws ProblemException {
    RDFParser parser = Rio.createParser(RDFFormat.NQUADS);
    parser.getParserConfig().set(BasicParserSettings.PRESERVE_BNODE_IDS, true);
    parser.setRDFHandler(handler);
    try (InputStream in = open(file)) {
      parser.parse(new InputStreamReader(in, UTF_8), "");
    } catch (RDFParseException e) {
      throw new ProblemException(
          new Problem(
              Code.BAD_SYNTAX,
              file + ":" + e.getLineNumber(),
              null,
              "not N-Quads: " + e.getMessage(),
              "build the file anew"),
          e);
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
    if (e instanceof NoSuchFileException) {
      return new Problem(
          Code.MISSING_FILE, file.toString(), null, "does not exist", "check the path");
    }
    return e instanceof AccessDeniedException
        ? new Problem(
            Code.NO_PERMISSION,
            file.toString(),
            null,
            "may not be read",
            "change the permissions of the file")
        : new Problem(
            Code.BAD_SYNTAX,
            file.toString(),
            null,
            "cannot be read (" + e.getMessage() + ")",
            "build the file anew");
  }
}
