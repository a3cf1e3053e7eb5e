package org.parley.neural;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.parley.model.ModelFiles;
import org.parley.model.Original;

class TransitionParserTest {
  private static final List<String> WORDS = List.of("dogs", "bark", "loudly", "Fido");
  private static final List<String> TAGS = List.of("NNS", "VBP", "RB", "XYZ");

  @Test
  void itParsesAsThePlainDefinitionDoes() throws IOException {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 40; seed++) {
      TinyModel tiny = new TinyModel(seed);
      TransitionParser parser = new TransitionParser(read(tiny));
      Random random = new Random(seed);
      for (int size = 0; size < 14; size++) {
        List<String> words = random(random, WORDS, size);
        List<String> tags = random(random, TAGS, size);
        List<String> expected = new PlainParser(tiny, words, tags).parse();
        assertEquals(expected, written(parser.parse(words, tags)), () -> words + " " + tags);
        seen.addAll(expected);
      }
    }
    // else the models would be too dull to tell anything
    assertTrue(seen.size() >= 30, seen::toString);
  }

  @Test
  void aSentenceWithoutWordsHasNoArcs() throws IOException {
    assertEquals(
        List.of(),
        written(new TransitionParser(read(new TinyModel(1))).parse(List.of(), List.of())));
  }

  @Test
  void theOnlyWordIsTheRoot() throws IOException {
    assertEquals(
        List.of("-1 root"),
        written(
            new TransitionParser(read(new TinyModel(1))).parse(List.of("bark"), List.of("VBP"))));
  }

  @Test
  void wordsAndTagsMustBeAsMany() throws IOException {
    TransitionParser parser = new TransitionParser(read(new TinyModel(1)));
    assertThrows(
        IllegalArgumentException.class, () -> parser.parse(List.of("bark"), List.of("VBP", "RB")));
  }

  @Test
  void threadsShareAModel() throws Exception {
    TinyModel tiny = new TinyModel(7);
    Model model = read(tiny);
    List<String> words = random(new Random(7), WORDS, 60);
    List<String> tags = random(new Random(8), TAGS, 60);
    List<String> expected = new PlainParser(tiny, words, tags).parse();
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<String>>> results = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        results.add(executor.submit(() -> written(new TransitionParser(model).parse(words, tags))));
      }
      for (Future<List<String>> result : results) {
        assertEquals(expected, result.get());
      }
    } finally {
      executor.shutdown();
    }
  }

  private static Model read(TinyModel tiny) throws IOException {
    return ModelFiles.read(
        new NetworkConversion(), Original.of(ByteSource.wrap(tiny.distributed())));
  }

  private static List<String> random(Random random, List<String> from, int size) {
    List<String> list = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      list.add(from.get(random.nextInt(from.size())));
    }
    return list;
  }

  private static List<String> written(Arcs arcs) {
    List<String> written = new ArrayList<>();
    for (int i = 0; i < arcs.relations().size(); i++) {
      written.add(arcs.heads().get(i) + " " + arcs.relations().get(i));
    }
    return written;
  }
}
