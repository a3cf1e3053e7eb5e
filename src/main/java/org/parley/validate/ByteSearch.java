package org.parley.validate;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Finds bytes, eight at a time: one by one, it took as long as all else that is done with a line.
 */
final class ByteSearch {
  /** Stands for a place that there is not. */
  static final int NONE = -1;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long LOWEST_BITS = 0x0101_0101_0101_0101L;
  private static final long HIGHEST_BITS = LOWEST_BITS << 7;

  private ByteSearch() {}

  /** The eight bytes that begin here, the first of them the lowest. */
  static long eight(byte[] bytes, int from) {
    return (long) LONGS.get(bytes, from);
  }

  /**
   * The first place of a byte, up to but not including the last place; none where there is none.
   */
  static int indexOf(byte[] bytes, char wanted, int from, int to) {
    int at = from;
    for (; at + Long.BYTES <= to; at += Long.BYTES) {
      // Zero where the byte is the one that is wanted.
      long differing = eight(bytes, at) ^ (wanted * LOWEST_BITS);
      // Marks the first zero; what it may mark behind that does not matter.
      long zeros = (differing - LOWEST_BITS) & ~differing & HIGHEST_BITS;
      if (zeros != 0) {
        return at + Long.numberOfTrailingZeros(zeros) / Byte.SIZE;
      }
    }
    for (; at < to; at++) {
      if (bytes[at] == wanted) {
        return at;
      }
    }
    return NONE;
  }
}
