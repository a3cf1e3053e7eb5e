package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.Resources;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.parley.diagnostic.ProblemException;

/**
 * The YAML files that come with the program, as the build has read them: several times faster to
 * open. A compiled file begins with the length and the checksum of the text that it was made of,
 * and counts only where both agree with the text of now.
 *
 * <p>Each node is its kind, its line, and for a text its length in UTF-8 and itself, else the
 * number of its parts and these.
 */
public final class CompiledYaml {
  private static final String EXTENSION = ".bin";

  /** To be changed with what is written for a node. */
  private static final int FORM = 1;

  private static final byte SCALAR = 0;
  private static final byte SEQUENCE = 1;
  private static final byte MAPPING = 2;

  private CompiledYaml() {}

  /**
   * Compiles the YAML files of a folder, beside themselves. The build calls it.
   *
   * @param args the folder of the class path with the files
   */
  public static void main(String[] args) throws IOException, ProblemException {
    Path folder = Path.of(args[0]);
    for (Path file : MoreFiles.fileTraverser().depthFirstPreOrder(folder)) {
      if (file.toString().endsWith(".yml")) {
        String content = Files.readString(file);
        Files.write(
            file.resolveSibling(file.getFileName() + EXTENSION),
            write(content, YamlTree.compose(file.toString(), content)));
      }
    }
  }

  /** The compiled form of a text. */
  static byte[] write(String content, YamlTree tree) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      byte[] text = content.getBytes(StandardCharsets.UTF_8);
      out.writeInt(FORM);
      out.writeInt(text.length);
      out.writeLong(checksum(text));
      write(tree, out);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return bytes.toByteArray();
  }

  private static long checksum(byte[] text) {
    CRC32 checksum = new CRC32();
    checksum.update(text);
    return checksum.getValue();
  }

  private static void write(YamlTree tree, DataOutputStream out) throws IOException {
    if (tree instanceof YamlTree.Scalar scalar) {
      out.writeByte(SCALAR);
      out.writeInt(scalar.line());
      byte[] text = scalar.text().getBytes(StandardCharsets.UTF_8);
      out.writeInt(text.length);
      out.write(text);
      return;
    }
    boolean isMapping = tree instanceof YamlTree.Mapping;
    ImmutableList<YamlTree> parts =
        isMapping ? ((YamlTree.Mapping) tree).entries() : ((YamlTree.Sequence) tree).items();
    out.writeByte(isMapping ? MAPPING : SEQUENCE);
    out.writeInt(tree.line());
    out.writeInt(parts.size());
    for (YamlTree part : parts) {
      write(part, out);
    }
  }

  /**
   * What was compiled from a file on the class path; null if nothing was, or not from this text.
   *
   * @param name of the file on the class path
   */
  static @Nullable YamlTree find(String name, String content) {
    URL compiled = CompiledYaml.class.getClassLoader().getResource(name + EXTENSION);
    if (compiled == null) {
      return null;
    }
    try {
      return read(Resources.toByteArray(compiled), content);
    } catch (IOException e) {
      throw new UncheckedIOException("the class path has lost " + name + EXTENSION, e);
    }
  }

  /** What was compiled; null if not from this text. */
  static @Nullable YamlTree read(byte[] compiled, String content) {
    ByteBuffer bytes = ByteBuffer.wrap(compiled);
    byte[] text = content.getBytes(StandardCharsets.UTF_8);
    return bytes.getInt() == FORM
            && bytes.getInt() == text.length
            && bytes.getLong() == checksum(text)
        ? tree(bytes)
        : null;
  }

  private static YamlTree tree(ByteBuffer bytes) {
    byte kind = bytes.get();
    int line = bytes.getInt();
    int size = bytes.getInt();
    if (kind == SCALAR) {
      byte[] text = new byte[size];
      bytes.get(text);
      return new YamlTree.Scalar(line, new String(text, StandardCharsets.UTF_8));
    }
    ImmutableList.Builder<YamlTree> parts = ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      parts.add(tree(bytes));
    }
    return kind == MAPPING
        ? new YamlTree.Mapping(line, parts.build())
        : new YamlTree.Sequence(line, parts.build());
  }
}
