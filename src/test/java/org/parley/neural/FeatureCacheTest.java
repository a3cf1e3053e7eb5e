package org.parley.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class FeatureCacheTest {
  @Test
  void itKeepsNoMoreThanItsSlots() {
    FeatureCache cache = new FeatureCache(64);
    for (long key = 0; key < 100_000; key++) {
      cache.put(key, new float[] {key});
    }
    int kept = 0;
    for (long key = 0; key < 100_000; key++) {
      float[] vector = cache.get(key);
      if (vector != null) {
        kept++;
        assertEquals((float) key, vector[0]);
      }
    }
    assertEquals(64, kept);
  }

  @Test
  void whatIsUsedStays() {
    FeatureCache cache = new FeatureCache(64);
    float[] used = {1};
    cache.put(7, used);
    for (long key = 8; key < 10_000; key++) {
      cache.put(key, new float[] {0});
      assertSame(used, cache.get(7));
    }
  }

  @Test
  void whatWasNeverPutIsNotThere() {
    FeatureCache cache = new FeatureCache(4);
    assertNull(cache.get(0));
    cache.put(0, new float[1]);
    assertNull(cache.get(1L << 40));
  }

  @Test
  void slotsAreAPowerOfTwo() {
    assertThrows(IllegalArgumentException.class, () -> new FeatureCache(6));
    assertThrows(IllegalArgumentException.class, () -> new FeatureCache(2));
  }
}
