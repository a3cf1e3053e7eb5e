package org.parley.neural;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.ModelFiles;
import org.parley.model.Original;

class EvaluatorTest {
  private static final int[] WORDS = {2, 3, 4, 5, 3, 4};
  private static final int[] TAGS = IntStream.of(WORDS).map(w -> w + 6).toArray();

  private final TinyModel tiny = new TinyModel(3);

  @Test
  void scoresAreThoseOfThePlainComputation() throws IOException {
    Configuration at = started();
    int[] features = new int[48];
    Arrays.fill(features, 0, 18, 1);
    Arrays.fill(features, 18, 36, 7);
    Arrays.fill(features, 36, 48, TinyModel.relation("-NULL-"));
    // the stack is: root, "bark" (2, with "dogs" (1) before it), "loudly" (3); 4 and 5 are to come
    place(features, 0, 0);
    place(features, 1, 2);
    place(features, 2, 3);
    place(features, 3, 4);
    place(features, 4, 5);
    place(features, 12, 1);
    features[36 + 6] = TinyModel.relation("nsubj");
    float[] scores = new Evaluator(model()).scores(at, WORDS, TAGS);
    double[] expected = tiny.scores(features);
    for (int step = 0; step < expected.length; step++) {
      assertEquals(expected[step], scores[step], 1e-5, "step " + step);
    }
  }

  @Test
  void aCacheThatIsMuchTooSmallChangesNothing() throws IOException {
    Model model = model();
    Evaluator small = new Evaluator(model, 4);
    Evaluator large = new Evaluator(model);
    for (int i = 0; i < 3; i++) {
      assertArrayEquals(large.scores(started(), WORDS, TAGS), small.scores(started(), WORDS, TAGS));
    }
  }

  private static void place(int[] features, int place, int node) {
    features[place] = WORDS[node];
    features[18 + place] = TAGS[node];
  }

  private static Configuration started() {
    Configuration at = new Configuration(5);
    at.shift();
    at.shift();
    at.arcLeft(2);
    at.shift();
    return at;
  }

  private Model model() throws IOException {
    return ModelFiles.read(
        new NetworkConversion(), Original.of(ByteSource.wrap(tiny.distributed())));
  }
}
