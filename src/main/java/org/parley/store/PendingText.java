package org.parley.store;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFBase;

/**
 * A file of the triples about which the text index may be wrong: written before the transaction
 * that adds or removes them is committed, deleted after the index has been.
 */
record PendingText(Path file) {
  boolean isEmpty() {
    return !Files.exists(file);
  }

  /** Adds to what is noted, since an earlier update of the index may have failed. */
  void note(Collection<Triple> triples) throws IOException {
    // The line end in front closes a line that an earlier process did not.
    StringBuilder lines = new StringBuilder("\n");
    triples.forEach(triple -> lines.append(NodeFmtLib.strNT(triple)).append('\n'));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /** A last line that was cut off does not count: its transaction was not committed. */
  ImmutableSet<Triple> read() throws IOException {
    ImmutableSet.Builder<Triple> triples = ImmutableSet.builder();
    if (isEmpty()) {
      return triples.build();
    }
    StreamRDF sink =
        new StreamRDFBase() {
          @Override
          public void triple(Triple triple) {
            triples.add(triple);
          }
        };
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : Splitter.on('\n').omitEmptyStrings().split(text)) {
      try {
        RDFParser.fromString(line, Lang.NTRIPLES).errorHandler(new ParseErrors()).parse(sink);
      } catch (RiotException cutShort) {
        // A line that was half written when the process ended.
      }
    }
    return triples.build();
  }

  void clear() throws IOException {
    Files.deleteIfExists(file);
  }
}
