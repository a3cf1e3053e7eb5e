package org.parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.parley.diagnostic.Code;
import org.parley.diagnostic.Problem;
import org.parley.diagnostic.ProblemException;

/**
 * What a filling must know of a {@link GraphFile}, whose statements the bulk loader will parse: a
 * tenth of the time of reading it whole. That the file is whole is checked (its compression carries
 * a checksum), and that each line ends in the graph's name.
 *
 * @param file where it was read from
 * @param name of the graph, and of the file
 * @param documentId of the document; empty where the graph is of none
 * @param fingerprint of the document, or empty
 */
record GraphHead(Path file, String name, String documentId, String fingerprint) {
  private static final String DOCUMENT_ID = " <" + Vocabulary.DOCUMENT_ID.getURI() + "> ";
  private static final String FINGERPRINT = " <" + Vocabulary.FINGERPRINT.getURI() + "> ";

  /** Reads the heads of files, which must be of different graphs. */
  static ImmutableList<GraphHead> readDistinct(List<Path> files) throws ProblemException {
    ImmutableList.Builder<GraphHead> heads = ImmutableList.builder();
    Set<String> names = new HashSet<>();
    for (Path file : files) {
      GraphHead head = read(file);
      if (!names.add(head.name())) {
        throw GraphFile.twice(file, head.name());
      }
      heads.add(head);
    }
    return heads.build();
  }

  static GraphHead read(Path file) throws ProblemException {
    String name = GraphFile.name(file);
    String end = "/" + name + "> .";
    String documentId = "";
    String fingerprint = "";
    int number = 0;
    try (BufferedReader lines = open(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.endsWith(end) || line.startsWith("_:")) {
          throw GraphFile.bad(
              file, "line " + number + " is no statement of the graph " + name, null);
        }
        if (line.contains(DOCUMENT_ID)) {
          documentId = value(line, Vocabulary.DOCUMENT_ID, documentId);
        } else if (line.contains(FINGERPRINT)) {
          fingerprint = value(line, Vocabulary.FINGERPRINT, fingerprint);
        }
      }
    } catch (NoSuchFileException e) {
      throw new ProblemException(
          new Problem(
              Code.MISSING_FILE, file.toString(), null, "there is no such file", GraphFile.CURE),
          e);
    } catch (IOException | RiotException e) {
      throw GraphFile.bad(file, StoreFolder.reason(e), e);
    }
    if (number == 0) {
      throw GraphFile.bad(file, "it is empty", null);
    }
    return new GraphHead(file, name, documentId, fingerprint);
  }

  private static BufferedReader open(Path file) throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(file));
    try {
      return new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8));
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** The object of a line, if its predicate is this one and not only spoken of. */
  private static String value(String line, Node predicate, String otherwise) {
    String[] value = {otherwise};
    RDFParser.fromString(line, Lang.NQUADS)
        .errorHandler(new ParseErrors())
        .parse(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                if (quad.getPredicate().equals(predicate) && quad.getObject().isLiteral()) {
                  value[0] = quad.getObject().getLiteralLexicalForm();
                }
              }
            });
    return value[0];
  }
}
