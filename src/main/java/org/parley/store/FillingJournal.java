package org.parley.store;

import com.google.common.base.Splitter;
import com.google.common.hash.Hashing;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;

/**
 * Which documents a filling has, and of which make: a file with one line of two hashes for each, of
 * the identifier and of the fingerprint. While it exists, a store is being filled.
 */
final class FillingJournal {
  private static final int HASH = 16;

  private final Path file;
  private final Map<Long, Long> held = new HashMap<>();

  private FillingJournal(Path file) {
    this.file = file;
  }

  static FillingJournal open(Path file) throws IOException {
    FillingJournal journal = new FillingJournal(file);
    if (Files.exists(file)) {
      try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          journal.read(line);
        }
      }
    } else {
      journal.append("");
    }
    return journal;
  }

  /** A line that was cut off does not count: its document is made anew. */
  private void read(String line) {
    List<String> hashes = Splitter.on(' ').splitToList(line);
    if (hashes.size() == 2 && hashes.stream().allMatch(hash -> hash.length() == HASH)) {
      held.put(
          Long.parseUnsignedLong(hashes.get(0), 16), Long.parseUnsignedLong(hashes.get(1), 16));
    }
  }

  boolean holds(String documentId, String fingerprint) {
    Long held = this.held.get(hash(documentId));
    return held != null && held == hash(fingerprint);
  }

  /** Notes graphs that are safely kept. */
  void note(List<GraphFile> graphs) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (GraphFile graph : graphs) {
      String id = value(graph, Vocabulary.DOCUMENT_ID);
      String fingerprint = value(graph, Vocabulary.FINGERPRINT);
      if (!id.isEmpty() && !fingerprint.isEmpty()) {
        held.put(hash(id), hash(fingerprint));
        // The line end in front closes a line that an earlier process did not.
        lines.append(String.format("%n%016x %016x", hash(id), hash(fingerprint)));
      }
    }
    append(lines.append('\n').toString());
  }

  private void append(String lines) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = StandardCharsets.US_ASCII.encode(lines);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  private static String value(GraphFile graph, Node predicate) {
    return graph.quads().stream()
        .filter(quad -> quad.getPredicate().equals(predicate))
        .map(Quad::getObject)
        .map(Node::getLiteralLexicalForm)
        .findFirst()
        .orElse("");
  }

  private static long hash(String string) {
    return Hashing.sha256().hashString(string, StandardCharsets.UTF_8).asLong();
  }
}
