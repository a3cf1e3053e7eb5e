package org.parley.neural;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Vectors that were computed before, as many as fit. For one thread.
 *
 * <p>A key has two slots that it may lie in. Of two vectors that lie there the one that was used
 * longer ago makes room, so what is used often stays.
 */
final class FeatureCache {
  private static final long NO_KEY = -1;
  private static final long MIXER = 0x9E3779B97F4A7C15L;

  private final int shift;
  private final long[] keys;
  private final float[][] vectors;

  /**
   * @param slots how many vectors are kept at most; a power of two, at least 4
   */
  FeatureCache(int slots) {
    if (slots < 4 || Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException("not a power of two from 4 up: " + slots);
    }
    this.shift = Long.SIZE - Integer.numberOfTrailingZeros(slots / 2);
    this.keys = new long[slots];
    this.vectors = new float[slots][];
    Arrays.fill(keys, NO_KEY);
  }

  /**
   * The vector of a key, if it is kept.
   *
   * @param key not negative
   */
  float @Nullable [] get(long key) {
    int slot = slot(key);
    if (keys[slot] == key) {
      return vectors[slot];
    }
    if (keys[slot + 1] != key) {
      return null;
    }
    float[] vector = vectors[slot + 1];
    moveBack(slot);
    keys[slot] = key;
    vectors[slot] = vector;
    return vector;
  }

  void put(long key, float[] vector) {
    int slot = slot(key);
    moveBack(slot);
    keys[slot] = key;
    vectors[slot] = vector;
  }

  private void moveBack(int slot) {
    keys[slot + 1] = keys[slot];
    vectors[slot + 1] = vectors[slot];
  }

  private int slot(long key) {
    return (int) ((key * MIXER) >>> shift) * 2;
  }
}
