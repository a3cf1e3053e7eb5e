package org.parley.neural;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.parley.model.Conversion;

/**
 * Converts models of the network, which are distributed as text, compressed with gzip. The compact
 * form:
 *
 * <pre>
 *   7 ints    words, tags, relations, size of an embedding, hidden units, outputs, bytes of names
 *   names     words, tags and relations in UTF-8, a line feed after each; filled up with spaces to a
 *             multiple of four bytes
 *   floats    embeddings, input weights, bias, output weights, row by row
 * </pre>
 *
 * The embeddings stay in the file.
 */
public final class NetworkConversion implements Conversion<Model> {
  private static final int HEAD = 7 * Integer.BYTES;

  @Override
  public String form() {
    return "ParleyN2";
  }

  @Override
  public Model read(InputStream original) throws IOException {
    return TextModel.read(new GZIPInputStream(original, 1 << 16));
  }

  @Override
  public ByteBuffer encode(Model model) {
    Vocabulary vocabulary = model.vocabulary();
    Network network = model.network();
    byte[] names = names(vocabulary);
    ByteBuffer bytes =
        ByteBuffer.allocate(Math.toIntExact(size(names.length, vocabulary.size(), network)))
            .order(ByteOrder.LITTLE_ENDIAN);
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
    return bytes.clear();
  }

  @Override
  public Model decode(ByteBuffer content) throws IOException {
    try {
      return model(content);
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
}
