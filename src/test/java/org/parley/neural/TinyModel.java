package org.parley.neural;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A model with few words, relations and hidden units, in the form in which models are distributed,
 * and a plain computation of what it should give: doubles, one loop in the other, no cache.
 */
final class TinyModel {
  static final List<String> WORDS =
      List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "dogs", "bark", "loudly");
  static final List<String> TAGS = List.of("-UNKNOWN-", "-NULL-", "-ROOT-", "NNS", "VBP", "RB");
  static final List<String> RELATIONS = List.of("-NULL-", "root", "nsubj", "advmod", "punct");
  static final int EMBEDDING = 5;
  static final int HIDDEN = 13;
  static final int POSITIONS = 48;
  static final int STEPS = 2 * (RELATIONS.size() - 1) + 1;

  final double[][] embeddings;
  final double[][] input;
  final double[] bias;
  final double[][] output;

  TinyModel(long seed) {
    Random random = new Random(seed);
    embeddings = random(random, WORDS.size() + TAGS.size() + RELATIONS.size(), EMBEDDING);
    input = random(random, POSITIONS * EMBEDDING, HIDDEN);
    bias = random(random, 1, HIDDEN)[0];
    output = random(random, HIDDEN, STEPS);
  }

  /** Numbers with four digits, as distributed models have them. */
  private static double[][] random(Random random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        row[i] = Math.round(random.nextGaussian() * 3000) / 10000.0;
      }
    }
    return numbers;
  }

  byte[] distributed() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer out = new OutputStreamWriter(new GZIPOutputStream(bytes), StandardCharsets.UTF_8)) {
      out.write(
          String.format(
              Locale.ROOT,
              "dict=%d%npos=%d%nlabel=%d%nembeddingSize=%d%nhiddenSize=%d%nnumTokens=%d%npreComputed=2%n"
                  .replace("%n", "\n"),
              WORDS.size(),
              TAGS.size(),
              RELATIONS.size(),
              EMBEDDING,
              HIDDEN,
              POSITIONS));
      int row = 0;
      for (List<String> names : List.of(WORDS, TAGS, RELATIONS)) {
        for (String name : names) {
          out.write(name + " ");
          line(out, embeddings[row++]);
        }
      }
      for (double[] weights : input) {
        line(out, weights);
      }
      line(out, bias);
      for (double[] weights : output) {
        line(out, weights);
      }
      out.write("17 99\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void line(Writer out, double[] numbers) throws IOException {
    StringBuilder line = new StringBuilder();
    for (double number : numbers) {
      line.append(line.length() == 0 ? "" : " ").append(String.format(Locale.ROOT, "%.4f", number));
    }
    out.write(line + "\n");
  }

  /** What the network gives for 48 features. */
  double[] scores(int[] features) {
    double[] scores = new double[STEPS];
    for (int unit = 0; unit < HIDDEN; unit++) {
      double sum = bias[unit];
      for (int position = 0; position < POSITIONS; position++) {
        for (int i = 0; i < EMBEDDING; i++) {
          sum += input[position * EMBEDDING + i][unit] * embeddings[features[position]][i];
        }
      }
      for (int step = 0; step < STEPS; step++) {
        scores[step] += output[unit][step] * sum * sum * sum;
      }
    }
    return scores;
  }

  static int word(String word) {
    return Math.max(0, WORDS.indexOf(word));
  }

  static int tag(String tag) {
    return WORDS.size() + Math.max(0, TAGS.indexOf(tag));
  }

  static int relation(String relation) {
    return WORDS.size() + TAGS.size() + RELATIONS.indexOf(relation);
  }
}
