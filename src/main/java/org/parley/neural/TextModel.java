package org.parley.neural;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.FloatBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;

/**
 * Reads a model as it is distributed: text, with a head of {@code key=value} lines, a line for each
 * embedding (its name first), one for the weights of each input, the bias, and one for the weights
 * of each hidden unit. What follows is not needed.
 */
final class TextModel {
  private final BufferedReader reader;

  private TextModel(BufferedReader reader) {
    this.reader = reader;
  }

  /**
   * @throws IOException if it cannot be read, or is no such model
   */
  static Model read(InputStream in) throws IOException {
    return new TextModel(
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16))
        .read();
  }

  private Model read() throws IOException {
    try {
      int words = head("dict");
      int tags = head("pos");
      int relations = head("label");
      int embeddingSize = head("embeddingSize");
      int hiddenSize = head("hiddenSize");
      int positions = head("numTokens");
      head("preComputed");
      int outputs = 2 * relations - 1;
      float[] embeddings = new float[(words + tags + relations) * embeddingSize];
      Vocabulary vocabulary =
          new Vocabulary(
              named(words, embeddings, 0, embeddingSize),
              named(tags, embeddings, words * embeddingSize, embeddingSize),
              named(relations, embeddings, (words + tags) * embeddingSize, embeddingSize));
      float[][] inputWeights = rows(positions * embeddingSize, hiddenSize);
      float[] bias = rows(1, hiddenSize)[0];
      float[][] outputWeights = rows(hiddenSize, outputs);
      return new Model(
          vocabulary,
          new Network(
              embeddingSize, FloatBuffer.wrap(embeddings), inputWeights, bias, outputWeights));
    } catch (RuntimeException e) {
      throw new IOException("no model of the known kind: " + e, e);
    }
  }

  private int head(String key) throws IOException {
    String line = line();
    if (!line.startsWith(key + "=")) {
      throw new IOException("expected " + key);
    }
    return Integer.parseInt(line.substring(key.length() + 1));
  }

  private String line() throws IOException {
    String line = reader.readLine();
    if (line == null) {
      throw new IOException("the model ends early");
    }
    return line;
  }

  private List<String> named(int count, float[] numbers, int from, int length) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      StringTokenizer fields = new StringTokenizer(line(), " ");
      names.add(fields.nextToken());
      numbers(fields, numbers, from + i * length, length);
    }
    return names;
  }

  private float[][] rows(int count, int length) throws IOException {
    float[][] rows = new float[count][length];
    for (float[] row : rows) {
      numbers(new StringTokenizer(line(), " "), row, 0, length);
    }
    return rows;
  }

  private static void numbers(StringTokenizer fields, float[] numbers, int from, int length) {
    for (int i = 0; i < length; i++) {
      numbers[from + i] = Float.parseFloat(fields.nextToken());
    }
  }
}
