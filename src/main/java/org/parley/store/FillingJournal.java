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
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which documents a filling has, and of which make: a file with one line of two hashes for each, of
 * the identifier and of the fingerprint. While it exists, a store is being filled. Asked by one
 * thread while another notes.
 */
final class FillingJournal {
  private static final int HASH = 16;

  private final Path file;
  private final Map<Long, Long> held = new ConcurrentHashMap<>();

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
  void note(List<GraphHead> graphs) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (GraphHead graph : graphs) {
      if (!graph.documentId().isEmpty() && !graph.fingerprint().isEmpty()) {
        long id = hash(graph.documentId());
        long fingerprint = hash(graph.fingerprint());
        held.put(id, fingerprint);
        // The line end in front closes a line that an earlier process did not.
        lines.append(String.format("%n%016x %016x", id, fingerprint));
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

  private static long hash(String string) {
    return Hashing.sha256().hashString(string, StandardCharsets.UTF_8).asLong();
  }
}
