package org.parley.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaggerTest {
  private static final List<List<String>> SENTENCES =
      List.of(
          List.of("the", "talks", "failed"),
          List.of("The", "talks", "failed", "talks"),
          List.of("Talks", "failed", "the", "labour"),
          List.of("Berg", "B-52", "Corp.", "failed", "x"),
          List.of("NATO", "-", "Berg", "the", "Talks"),
          List.of("the", "talks", "failed", "Berg", "talks", "the", "failed", "labour"),
          List.of("talks"),
          List.of("Überraschungen", "failed"),
          List.of());

  @Test
  void theLikeliestOfAllWaysIsFound() throws IOException {
    for (int seed = 0; seed < 40; seed++) {
      TinyTagger plain = new TinyTagger(seed);
      List<List<String>> expected = SENTENCES.stream().map(plain::best).toList();
      Tagger tagger = new Tagger(plain.model(), plain);
      List<List<String>> found = SENTENCES.stream().map(tagger::tag).toList();
      assertEquals(expected, found, "seed " + seed);
      // from what was kept
      assertEquals(expected, SENTENCES.stream().map(tagger::tag).toList());
    }
  }

  @Test
  void aModelGivesTheSameFromItsCompactForm() throws IOException {
    TinyTagger plain = new TinyTagger(7);
    List<List<String>> expected = SENTENCES.stream().map(plain::best).toList();
    ByteBuffer compact = plain.model().encoded();
    Tagger tagger = new Tagger(TagModel.of(compact), plain);
    assertEquals(expected, SENTENCES.stream().map(tagger::tag).toList());
  }

  @Test
  void aCompactFormOfAnotherSizeIsRefused() throws IOException {
    ByteBuffer compact = new TinyTagger(7).model().encoded();
    byte[] bytes = new byte[compact.remaining() + 1];
    compact.get(bytes, 0, bytes.length - 1);
    for (int size : new int[] {0, 39, bytes.length - 2, bytes.length}) {
      assertThrows(IOException.class, () -> TagModel.of(ByteBuffer.wrap(bytes, 0, size).slice()));
    }
  }
}
