package org.parley.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import java.util.zip.GZIPInputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;

/**
 * The text index of a new store, made from its files of quads. To ask TDB2 for the same triples is
 * several times as slow: it reads each node from its own place on the disk.
 */
final class TextFill extends StreamRDFBase {
  /** The same label stands in many documents; it is not replaced by itself each time. */
  private static final int REMEMBERED = 100_000;

  /** Takes what is indexed. */
  interface Sink {
    void accept(Triple triple) throws IOException;
  }

  private final Sink sink;
  private final Map<Long, Boolean> recent =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, Boolean> eldest) {
          return size() > REMEMBERED;
        }
      };

  private TextFill(Sink sink) {
    this.sink = sink;
  }

  /**
   * Hands on what is indexed of all files of a folder, most of it once.
   *
   * @param progress is told after each file what share of all has been read
   */
  static void read(Path folder, Sink sink, DoubleConsumer progress) throws IOException {
    TextFill fill = new TextFill(sink);
    double all = BulkLoad.size(folder);
    long read = 0;
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + GraphFile.SUFFIX)) {
      for (Path file : files) {
        String lines = lines(file);
        if (!lines.isEmpty()) {
          RDFParser.fromString(lines, Lang.NQUADS).errorHandler(new ParseErrors()).parse(fill);
        }
        read += Files.size(file);
        progress.accept(read / all);
      }
    }
  }

  /** The lines with a predicate that is indexed, or that only speak of one. */
  private static String lines(Path file) throws IOException {
    StringBuilder found = new StringBuilder();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(new GZIPInputStream(in), UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (mayBeIndexed(line)) {
          found.append(line).append('\n');
        }
      }
    }
    return found.toString();
  }

  private static boolean mayBeIndexed(String line) {
    for (Node predicate : SearchIndex.FIELDS.keySet()) {
      if (line.contains(predicate.getURI())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void quad(Quad quad) {
    Triple triple = quad.asTriple();
    if (SearchIndex.covers(triple)) {
      if (recent.put(hash(triple), true) == null) {
        accept(triple);
      }
    }
  }

  private static long hash(Triple triple) {
    return Hashing.murmur3_128().hashString(NodeFmtLib.strNT(triple), UTF_8).asLong();
  }

  private void accept(Triple triple) {
    try {
      sink.accept(triple);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
