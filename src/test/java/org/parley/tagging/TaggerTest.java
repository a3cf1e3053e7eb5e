package org.parley.tagging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void aWordCanBeGivenOtherTags() throws IOException {
    List<String> words = List.of("the", "talks", "failed", "Berg", "talks");
    for (int seed = 0; seed < 40; seed++) {
      TinyTagger plain = new TinyTagger(seed);
      List<String> expected = plain.best(words, 1, List.of("DT", "NNP"));
      List<String> best = plain.best(words);
      Tagger tagger = new Tagger(plain.model(), plain);
      Tagging found = tagger.likeliest(words, 1, List.of("DT", "NNP"));
      assertEquals(expected, found.tags(), "seed " + seed);
      // what was kept of the word is as it was
      assertEquals(best, tagger.tag(words));
    }
  }

  @Test
  void aWayWithATagThatIsNotTheLikeliestIsLessLikely() throws IOException {
    List<String> words = List.of("the", "talks", "failed");
    int other = 0;
    for (int seed = 0; seed < 40; seed++) {
      TinyTagger plain = new TinyTagger(seed);
      plain.best(words);
      Tagger tagger = new Tagger(plain.model(), plain);
      Tagging best = tagger.likeliest(words);
      for (String tag : List.of("NN", "VBD")) {
        Tagging found = tagger.likeliest(words, 1, List.of(tag));
        if (best.tags().get(1).equals(tag)) {
          assertEquals(best, found);
        } else {
          other++;
          assertTrue(found.likelihood() < best.likelihood(), "seed " + seed);
        }
      }
    }
    assertEquals(40, other);
  }

  @Test
  void aWordTellsTheTagsThatItWasSeenWith() throws IOException {
    TinyTagger plain = new TinyTagger(7);
    plain.best(List.of("talks"));
    Tagger tagger = new Tagger(plain.model(), plain);
    assertEquals(List.of("NN", "VBD"), tagger.tagsOf("talks").toList());
    assertTrue(tagger.isKnown("talks"));
    assertEquals(List.of("NN", "VBD", "NNP"), tagger.tagsOf("berg").toList());
    assertFalse(tagger.isKnown("berg"));
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
