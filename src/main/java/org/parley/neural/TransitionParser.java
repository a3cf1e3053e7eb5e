package org.parley.neural;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;

/**
 * Finds the dependency tree of a sentence whose words are tagged: arc-standard, one step after the
 * other, the best that is possible. For one thread; threads share the {@link Model}.
 *
 * <p>Steps are numbered as the models have them: for each relation but the first one that hangs the
 * second word of the stack on the topmost, then as many the other way round, then the shift.
 */
public final class TransitionParser {
  /** The root's relation among those that follow {@link Vocabulary#NULL}. */
  private static final int ROOT = 0;

  private final Vocabulary vocabulary;
  private final Evaluator evaluator;
  private final int relations;

  /** Takes some 37 MiB for what it keeps, in time, with the usual models. */
  public TransitionParser(Model model) {
    this.vocabulary = model.vocabulary();
    this.evaluator = new Evaluator(model);
    this.relations = vocabulary.relations().size() - 1;
  }

  /**
   * @param words as the tokenizer gives them
   * @param tags of the Penn Treebank, as many
   */
  public Arcs parse(List<String> words, List<String> tags) {
    int size = words.size();
    if (tags.size() != size) {
      throw new IllegalArgumentException(size + " words, " + tags.size() + " tags");
    }
    int[] wordIds = new int[size + 1];
    int[] tagIds = new int[size + 1];
    wordIds[0] = vocabulary.word(Vocabulary.ROOT);
    tagIds[0] = vocabulary.tag(Vocabulary.ROOT);
    for (int i = 0; i < size; i++) {
      wordIds[i + 1] = vocabulary.word(words.get(i));
      tagIds[i + 1] = vocabulary.tag(tags.get(i));
    }
    Configuration configuration = new Configuration(size);
    while (!configuration.isDone()) {
      step(configuration, wordIds, tagIds);
    }
    return arcs(configuration, size);
  }

  private void step(Configuration configuration, int[] words, int[] tags) {
    if (configuration.height() > 2) {
      int best = best(evaluator.scores(configuration, words, tags), configuration.canShift());
      if (best == 2 * relations) {
        configuration.shift();
      } else if (best < relations) {
        configuration.arcLeft(best + 1);
      } else {
        configuration.arcRight(best - relations + 1);
      }
    } else if (configuration.canShift()) {
      configuration.shift();
    } else {
      // the last word is left, and has the root's relation
      configuration.arcRight(ROOT + 1);
    }
  }

  /** The first of those with the highest score. No word but the root's node has roots below it. */
  private int best(float[] scores, boolean canShift) {
    int best = -1;
    float highest = Float.NEGATIVE_INFINITY;
    int end = canShift ? 2 * relations + 1 : 2 * relations;
    for (int step = 0; step < end; step++) {
      if (scores[step] > highest && step != ROOT && step != relations + ROOT) {
        highest = scores[step];
        best = step;
      }
    }
    if (best < 0) {
      throw new IllegalStateException("the network gives no score");
    }
    return best;
  }

  private Arcs arcs(Configuration configuration, int size) {
    ImmutableIntArray.Builder heads = ImmutableIntArray.builder(size);
    ImmutableList.Builder<String> names = ImmutableList.builderWithExpectedSize(size);
    for (int node = 1; node <= size; node++) {
      heads.add(configuration.head(node) - 1);
      names.add(vocabulary.relations().get(configuration.relation(node)));
    }
    return new Arcs(heads.build(), names.build());
  }
}
