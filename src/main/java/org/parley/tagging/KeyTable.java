package org.parley.tagging;

import java.nio.LongBuffer;

/** Finds the place of a key among sorted keys. */
final class KeyTable {
  private final LongBuffer keys;

  KeyTable(LongBuffer keys) {
    this.keys = keys;
  }

  /** Its place, or -1. */
  int find(long key) {
    int low = 0;
    int high = keys.limit() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      long found = keys.get(middle);
      if (found < key) {
        low = middle + 1;
      } else if (found > key) {
        high = middle - 1;
      } else {
        return middle;
      }
    }
    return -1;
  }
}
