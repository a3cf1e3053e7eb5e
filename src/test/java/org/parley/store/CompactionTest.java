package org.parley.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CompactionTest {
  private static final long MIB = 1 << 20;

  @Test
  void isWorthItForALargeStoreThatHasGrownToTwiceItsSize() {
    assertTrue(Compaction.isWorthIt(601 * MIB, 300 * MIB));
    assertTrue(Compaction.isWorthIt(300 * MIB, 0), "whose size was never noted");
    assertFalse(Compaction.isWorthIt(599 * MIB, 300 * MIB));
    assertFalse(Compaction.isWorthIt(250 * MIB, 10 * MIB), "small");
  }
}
