package org.parley.neural;

import java.nio.FloatBuffer;
import java.util.Arrays;

/**
 * The weights of a network with one hidden layer, and what is computed with them. Immutable, so all
 * threads share one. The package tells what is computed and why in this way.
 *
 * <p>Every row is an array of its own, and every loop runs over whole arrays: HotSpot turns such
 * loops into vector instructions, and does not where rows are parts of one long array.
 */
final class Network {
  /** How many numbers a vector instruction takes at a time. */
  private static final int LANES = 8;

  /**
   * Vectors begin where memory is aligned to them, which is as far into an array as its header is
   * short of a vector.
   */
  private static final int BEFORE_FIRST_VECTOR = 4;

  private final int outputs;
  private final int embeddingSize;
  private final FloatBuffer embeddings;
  private final float[][] inputWeights;
  private final float[] bias;
  private final float[][] outputWeights;

  /**
   * The arrays are kept, not copied.
   *
   * @param embeddingSize how many numbers an embedding has
   * @param embeddings of all features, one after the other; may be a file in memory
   * @param inputWeights for each position, for each number of an embedding, the weights of all
   *     hidden units
   * @param bias of each hidden unit
   * @param outputWeights for each hidden unit the weights of all outputs
   */
  Network(
      int embeddingSize,
      FloatBuffer embeddings,
      float[][] inputWeights,
      float[] bias,
      float[][] outputWeights) {
    if (outputWeights.length != bias.length
        || inputWeights[0].length != bias.length
        || inputWeights.length % embeddingSize != 0
        || embeddings.limit() % embeddingSize != 0) {
      throw new IllegalArgumentException("the layers do not fit each other");
    }
    this.outputs = outputWeights[0].length;
    this.embeddingSize = embeddingSize;
    this.embeddings = embeddings;
    this.inputWeights = inputWeights;
    this.bias = bias;
    int width = filledUp(outputs);
    this.outputWeights = new float[outputWeights.length][];
    for (int unit = 0; unit < outputWeights.length; unit++) {
      this.outputWeights[unit] = Arrays.copyOf(outputWeights[unit], width);
    }
  }

  /** Rows of outputs are filled up to this, so that vectors leave no rest: it took a fifth. */
  private static int filledUp(int outputs) {
    int vectors = (outputs - BEFORE_FIRST_VECTOR + LANES - 1) / LANES;
    return BEFORE_FIRST_VECTOR + vectors * LANES;
  }

  int embeddingSize() {
    return embeddingSize;
  }

  /** How many features have an embedding. */
  int features() {
    return embeddings.limit() / embeddingSize;
  }

  /** How many features there are at a time. */
  int positions() {
    return inputWeights.length / embeddingSize;
  }

  int hiddenSize() {
    return bias.length;
  }

  int outputs() {
    return outputs;
  }

  /** A fresh array for {@link #score}: the outputs, and some that mean nothing. */
  float[] newScores() {
    return new float[outputWeights[0].length];
  }

  /** What all sums begin with. Not to be changed. */
  float[] bias() {
    return bias;
  }

  FloatBuffer embeddings() {
    return embeddings.duplicate().rewind();
  }

  float[][] inputWeights() {
    return inputWeights;
  }

  /** Rows may be longer than there are outputs. */
  float[][] outputWeights() {
    return outputWeights;
  }

  /** Adds to the sum of each hidden unit what a feature at a position gives. */
  void addFeature(float[] sums, int feature, int position) {
    float[] e = new float[embeddingSize];
    embeddings.get(feature * embeddingSize, e);
    float[][] w = inputWeights;
    int row = position * e.length;
    int i = 0;
    for (; i + 3 < e.length; i += 4) {
      addRows(
          sums,
          w[row + i],
          e[i],
          w[row + i + 1],
          e[i + 1],
          w[row + i + 2],
          e[i + 2],
          w[row + i + 3],
          e[i + 3]);
    }
    for (; i < e.length; i++) {
      addRow(sums, w[row + i], e[i]);
    }
  }

  private static void addRow(float[] sums, float[] row, float factor) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i] * factor;
    }
  }

  /** Four rows at a time, so that the sums are read and written a fourth as often. */
  private static void addRows(
      float[] sums,
      float[] a,
      float fa,
      float[] b,
      float fb,
      float[] c,
      float fc,
      float[] d,
      float fd) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (a[i] * fa + b[i] * fb) + (c[i] * fc + d[i] * fd);
    }
  }

  static void add(float[] sums, float[] a) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += a[i];
    }
  }

  static void add(float[] sums, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (a[i] + b[i]) + c[i];
    }
  }

  static void set(float[] sums, float[] a, float[] b, float[] c) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = (a[i] + b[i]) + c[i];
    }
  }

  /** The activation: the cube of each sum. */
  static void cube(float[] sums) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = sums[i] * sums[i] * sums[i];
    }
  }

  /** The score of each output, from the activation of the hidden units. */
  void score(float[] hidden, float[] scores) {
    Arrays.fill(scores, 0f);
    float[][] w = outputWeights;
    int unit = 0;
    for (; unit + 3 < w.length; unit += 4) {
      addOutputs(
          scores,
          w[unit],
          hidden[unit],
          w[unit + 1],
          hidden[unit + 1],
          w[unit + 2],
          hidden[unit + 2],
          w[unit + 3],
          hidden[unit + 3]);
    }
    for (; unit < w.length; unit++) {
      addRow(scores, w[unit], hidden[unit]);
    }
  }

  /** As {@link #addRows}, but compiled for short rows. */
  private static void addOutputs(
      float[] sums,
      float[] a,
      float fa,
      float[] b,
      float fb,
      float[] c,
      float fc,
      float[] d,
      float fd) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += (a[i] * fa + b[i] * fb) + (c[i] * fc + d[i] * fd);
    }
  }
}
