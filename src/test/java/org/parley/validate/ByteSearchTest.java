package org.parley.validate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ByteSearchTest {
  @Test
  void findsWhatASearchByteByByteFinds() {
    Random random = new Random(7);
    for (int turn = 0; turn < 20_000; turn++) {
      byte[] bytes = new byte[random.nextInt(40)];
      random.nextBytes(bytes);
      for (int place = 0; place < bytes.length; place++) {
        // Neighbours of what is wanted, with the highest bit and without, borrow and carry.
        bytes[place] = random.nextInt(3) == 0 ? (byte) (random.nextInt(4) * 0x55) : bytes[place];
        bytes[place] = random.nextInt(4) == 0 ? (byte) ('=' + random.nextInt(4)) : bytes[place];
      }
      int from = random.nextInt(bytes.length + 1);
      int to = from + random.nextInt(bytes.length - from + 1);
      int expected = new String(bytes, from, to - from, ISO_8859_1).indexOf('>');
      assertEquals(
          expected < 0 ? ByteSearch.NONE : from + expected,
          ByteSearch.indexOf(bytes, '>', from, to));
    }
  }
}
