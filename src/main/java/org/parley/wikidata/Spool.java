package org.parley.wikidata;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.RandomAccessFile;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/**
 * What an import has read so far, on disk: candidates, classes and the names of classes, and how
 * many lines of the dump that was. An import that was interrupted goes on from the last {@link
 * #checkpoint}.
 */
final class Spool implements AutoCloseable {
  private static final String STATE = "state.properties";

  private final Path folder;
  private final Part candidates;
  private final Part classes;
  private final Part names;
  private long lines;

  private Spool(Path folder, Properties state) throws IOException {
    this.folder = folder;
    this.lines = Long.parseLong(state.getProperty("lines", "0"));
    this.candidates = new Part(folder.resolve("candidates.jsonl"), state);
    this.classes = new Part(folder.resolve("classes.tsv"), state);
    this.names = new Part(folder.resolve("names.tsv"), state);
  }

  /**
   * Opens what is there, or begins anew where it is of another dump or was made with other options.
   *
   * @param identity tells the dump and the options
   */
  static Spool open(Path folder, String identity) throws IOException {
    Files.createDirectories(folder);
    Properties state = new Properties();
    Path file = folder.resolve(STATE);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        state.load(reader);
      }
    }
    if (!identity.equals(state.getProperty("identity"))) {
      state.clear();
    }
    Spool spool = new Spool(folder, state);
    spool.identity = identity;
    return spool;
  }

  private String identity = "";

  /** How many lines of the dump are done. */
  long lines() {
    return lines;
  }

  void candidate(String json) throws IOException {
    candidates.write(json);
  }

  void subclass(String id, String parent) throws IOException {
    classes.write(id + "\t" + parent);
  }

  void name(String id, String name) throws IOException {
    names.write(id + "\t" + name.replaceAll("\\p{Cntrl}+", " "));
  }

  /** Makes what was written so far safe. */
  void checkpoint(long linesDone) throws IOException {
    lines = linesDone;
    Properties state = new Properties();
    state.setProperty("identity", identity);
    state.setProperty("lines", Long.toString(lines));
    for (Part part : new Part[] {candidates, classes, names}) {
      state.setProperty(part.file.getFileName() + "", Long.toString(part.flush()));
    }
    Path next = folder.resolve(STATE + ".new");
    try (Writer writer = Files.newBufferedWriter(next)) {
      state.store(writer, null);
    }
    Files.move(next, folder.resolve(STATE), StandardCopyOption.REPLACE_EXISTING);
  }

  BufferedReader candidates() throws IOException {
    return Files.newBufferedReader(candidates.file);
  }

  BufferedReader classes() throws IOException {
    return Files.newBufferedReader(classes.file);
  }

  BufferedReader names() throws IOException {
    return Files.newBufferedReader(names.file);
  }

  /** Deletes everything. */
  void delete() throws IOException {
    close();
    for (Path file :
        new Path[] {candidates.file, classes.file, names.file, folder.resolve(STATE), folder}) {
      Files.deleteIfExists(file);
    }
  }

  @Override
  public void close() throws IOException {
    candidates.close();
    classes.close();
    names.close();
  }

  /** A file that is written to from a known length on. */
  private static final class Part {
    private final Path file;
    private final RandomAccessFile bytes;
    private final Writer out;

    Part(Path file, Properties state) throws IOException {
      this.file = file;
      long length = Long.parseLong(state.getProperty(file.getFileName() + "", "0"));
      this.bytes = new RandomAccessFile(file.toFile(), "rw");
      bytes.setLength(Math.min(length, bytes.length()));
      bytes.seek(bytes.length());
      this.out =
          new BufferedWriter(
              new OutputStreamWriter(
                  Channels.newOutputStream(bytes.getChannel()), StandardCharsets.UTF_8),
              1 << 16);
    }

    void write(String line) throws IOException {
      out.write(line);
      out.write('\n');
    }

    long flush() throws IOException {
      out.flush();
      return bytes.length();
    }

    void close() throws IOException {
      out.close();
    }
  }
}
