package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;

/**
 * The entries of the gazetteer that comes with the program, as the build has read them from its
 * Turtle files; several times faster to open than these.
 *
 * <p>It begins with the length and the checksum of every file, and counts only where all of them
 * agree with the files of now: what is out of date is not used.
 *
 * @param sha256 the SHA-256 of the Turtle files, 64 lower-case hexadecimal digits
 * @param entries all entries
 */
public record CompiledGazetteer(String sha256, ImmutableList<GazetteerEntry> entries) {
  /** Where it lies on the class path; missing where nothing was built. */
  static final String RESOURCE = "data/gazetteer.bin";

  /** To be changed with what is written for an entry. */
  private static final String FORM = "2 ";

  private static final EntityType[] TYPES = EntityType.values();

  /**
   * Writes the compiled form of the Turtle files on the class path. The build calls it.
   *
   * @param args the folder of the class path to write to
   */
  public static void main(String[] args) throws IOException, ProblemException {
    ImmutableMap<String, byte[]> files = Gazetteer.bundledFiles();
    Gazetteer gazetteer = Gazetteer.read(files);
    Path file = Path.of(args[0]).resolve(RESOURCE);
    Files.createDirectories(file.resolveSibling("."));
    Files.write(file, write(files, gazetteer.sha256(), gazetteer.entries()));
  }

  /** The compiled form of entries that were read from files. */
  static byte[] write(
      ImmutableMap<String, byte[]> files, String sha256, Collection<GazetteerEntry> entries) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(checksums(files));
      out.writeUTF(sha256);
      out.writeInt(entries.size());
      for (GazetteerEntry entry : entries) {
        write(entry, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  /** The content of a compiled form; null if it was not made from exactly these files. */
  static @Nullable CompiledGazetteer read(byte[] compiled, ImmutableMap<String, byte[]> files) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(compiled))) {
      if (!in.readUTF().equals(checksums(files))) {
        return null;
      }
      String sha256 = in.readUTF();
      int size = in.readInt();
      ImmutableList.Builder<GazetteerEntry> entries = ImmutableList.builderWithExpectedSize(size);
      for (int i = 0; i < size; i++) {
        entries.add(entry(in));
      }
      return new CompiledGazetteer(sha256, entries.build());
    } catch (IOException e) {
      throw new UncheckedIOException("the compiled gazetteer is damaged", e);
    }
  }

  /** Form, types, and names, lengths and checksums of the files: enough to see that one changed. */
  private static String checksums(ImmutableMap<String, byte[]> files) {
    StringBuilder checksums = new StringBuilder(FORM).append(Arrays.toString(TYPES)).append('\n');
    files.forEach(
        (name, content) -> {
          CRC32 checksum = new CRC32();
          checksum.update(content);
          checksums.append(name).append(' ').append(content.length).append(' ');
          checksums.append(checksum.getValue()).append('\n');
        });
    return checksums.toString();
  }

  private static void write(GazetteerEntry entry, DataOutputStream out) throws IOException {
    out.writeUTF(entry.key());
    out.writeByte(entry.type().ordinal());
    out.writeUTF(entry.label());
    write(entry.names(), out);
    write(entry.demonyms(), out);
    write(entry.adjectives(), out);
    write(entry.metonyms(), out);
    write(entry.kindNouns(), out);
    write(entry.contextWords(), out);
    write(entry.iso3166(), out);
    write(entry.wikidata(), out);
    write(entry.source(), out);
    write(entry.note(), out);
    out.writeInt(entry.sitelinks());
    write(entry.coordinates(), out);
  }

  private static GazetteerEntry entry(DataInputStream in) throws IOException {
    return new GazetteerEntry(
        in.readUTF(),
        TYPES[in.readByte()],
        in.readUTF(),
        list(in),
        list(in),
        list(in),
        list(in),
        list(in),
        list(in),
        optional(in),
        optional(in),
        optional(in),
        optional(in),
        in.readInt(),
        optional(in));
  }

  private static void write(ImmutableList<String> values, DataOutputStream out) throws IOException {
    out.writeShort(values.size());
    for (String value : values) {
      out.writeUTF(value);
    }
  }

  private static ImmutableList<String> list(DataInputStream in) throws IOException {
    int size = in.readShort();
    ImmutableList.Builder<String> values = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      values.add(in.readUTF());
    }
    return values.build();
  }

  private static void write(@Nullable String value, DataOutputStream out) throws IOException {
    out.writeUTF(value == null ? "" : value);
  }

  private static @Nullable String optional(DataInputStream in) throws IOException {
    String value = in.readUTF();
    return value.isEmpty() ? null : value;
  }
}
