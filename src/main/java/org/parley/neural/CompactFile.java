package org.parley.neural;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A model as a file that is read by mapping it into memory. Little-endian:
 *
 * <pre>
 *   8 bytes   "ParleyNN"
 *   int       version of this format
 *   int       CRC-32C of all that follows
 *   32 bytes  SHA-256 of the distributed file that it was made from
 *   7 ints    words, tags, relations, size of an embedding, hidden units, outputs, bytes of names
 *   names     words, tags and relations in UTF-8, a line feed after each; filled up with spaces to a
 *             multiple of four bytes
 *   floats    embeddings, input weights, bias, output weights, row by row
 * </pre>
 */
final class CompactFile {
  private static final byte[] MAGIC = "ParleyNN".getBytes(StandardCharsets.US_ASCII);
  private static final int VERSION = 1;
  private static final int CHECKED_FROM = MAGIC.length + 2 * Integer.BYTES;
  private static final int HASH_LENGTH = 32;
  private static final int HEAD = CHECKED_FROM + HASH_LENGTH + 7 * Integer.BYTES;

  private CompactFile() {}

  /**
   * Writes a file anew.
   *
   * @param hash of the distributed file, 32 bytes
   */
  static void write(Path file, Model model, byte[] hash) throws IOException {
    Vocabulary vocabulary = model.vocabulary();
    Network network = model.network();
    byte[] names = names(vocabulary);
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(size(names.length, vocabulary.size(), network)))
            .order(ByteOrder.LITTLE_ENDIAN);
    bytes.put(MAGIC).putInt(VERSION).putInt(0).put(hash);
    bytes.putInt(vocabulary.words().size());
    bytes.putInt(vocabulary.tags().size());
    bytes.putInt(vocabulary.relations().size());
    bytes.putInt(network.embeddingSize());
    bytes.putInt(network.hiddenSize());
    bytes.putInt(network.outputs());
    bytes.putInt(names.length);
    bytes.put(names);
    FloatBuffer floats = bytes.asFloatBuffer();
    floats.put(network.embeddings());
    for (float[] row : network.inputWeights()) {
      floats.put(row);
    }
    floats.put(network.bias());
    for (float[] row : network.outputWeights()) {
      floats.put(row, 0, network.outputs());
    }
    bytes.clear();
    bytes.putInt(CHECKED_FROM - Integer.BYTES, checksum(bytes));
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
      channel.truncate(0);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
  }

  /**
   * Reads a file. The embeddings stay in the file: it must not be written to as long as the model
   * is in use, but may be replaced.
   *
   * @param hash of the distributed file that it should have been made from
   * @throws IOException if it cannot be read, is damaged, or was made from another file
   */
  static Model read(Path file, byte[] hash) throws IOException {
    ByteBuffer bytes;
    try (FileChannel channel = FileChannel.open(file)) {
      if (channel.size() < HEAD || channel.size() > Integer.MAX_VALUE) {
        throw new IOException("not a model by its size");
      }
      bytes = channel.map(MapMode.READ_ONLY, 0, channel.size()).order(ByteOrder.LITTLE_ENDIAN);
    }
    byte[] magic = new byte[MAGIC.length];
    bytes.get(magic);
    int version = bytes.getInt();
    int checksum = bytes.getInt();
    byte[] madeFrom = new byte[HASH_LENGTH];
    bytes.get(madeFrom);
    if (!Arrays.equals(magic, MAGIC) || version != VERSION) {
      throw new IOException("not a model of this version");
    }
    if (!Arrays.equals(madeFrom, hash)) {
      throw new IOException("made from another model");
    }
    if (checksum != checksum(bytes)) {
      throw new IOException("damaged");
    }
    try {
      return model(bytes);
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + e, e);
    }
  }

  private static Model model(ByteBuffer bytes) {
    int words = bytes.getInt();
    int tags = bytes.getInt();
    int relations = bytes.getInt();
    int embeddingSize = bytes.getInt();
    int hiddenSize = bytes.getInt();
    int outputs = bytes.getInt();
    byte[] names = new byte[bytes.getInt()];
    bytes.get(names);
    List<String> list = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
    int all = words + tags + relations;
    Vocabulary vocabulary =
        new Vocabulary(
            list.subList(0, words),
            list.subList(words, words + tags),
            list.subList(words + tags, all));
    FloatBuffer floats = bytes.asFloatBuffer();
    FloatBuffer embeddings = floats.slice(0, all * embeddingSize);
    floats.position(all * embeddingSize);
    float[][] inputWeights = rows(floats, Evaluator.FEATURES * embeddingSize, hiddenSize);
    float[] bias = rows(floats, 1, hiddenSize)[0];
    float[][] outputWeights = rows(floats, hiddenSize, outputs);
    if (floats.hasRemaining()) {
      throw new IllegalArgumentException("more numbers than expected");
    }
    return new Model(
        vocabulary, new Network(embeddingSize, embeddings, inputWeights, bias, outputWeights));
  }

  private static float[][] rows(FloatBuffer floats, int count, int length) {
    float[][] rows = new float[count][length];
    for (float[] row : rows) {
      floats.get(row);
    }
    return rows;
  }

  private static byte[] names(Vocabulary vocabulary) {
    StringBuilder names = new StringBuilder();
    for (List<String> list :
        List.of(vocabulary.words(), vocabulary.tags(), vocabulary.relations())) {
      for (String name : list) {
        names.append(name).append('\n');
      }
    }
    byte[] bytes = names.toString().getBytes(StandardCharsets.UTF_8);
    byte[] filled = Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
    Arrays.fill(filled, bytes.length, filled.length, (byte) ' ');
    return filled;
  }

  private static long size(int names, int features, Network network) {
    long hidden = network.hiddenSize();
    long floats =
        (long) features * network.embeddingSize()
            + network.inputWeights().length * hidden
            + hidden
            + hidden * network.outputs();
    return HEAD + names + floats * Float.BYTES;
  }

  private static int checksum(ByteBuffer bytes) {
    CRC32C checksum = new CRC32C();
    checksum.update(bytes.duplicate().clear().position(CHECKED_FROM));
    return (int) checksum.getValue();
  }
}
