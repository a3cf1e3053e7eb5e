package org.parley.neural;

import org.jspecify.annotations.Nullable;

/**
 * Scores the steps that are possible in a configuration. For one thread.
 *
 * <p>The places are numbered as the models have them: from the third word of the stack to the
 * topmost, then the next three to be read, then six children of the topmost word and six of the
 * second: outermost left and right, next to outermost left and right, and the outermost children of
 * the outermost, left and right. Positions of features are the words of all places, their tags, and
 * the relations of the children.
 */
final class Evaluator {
  static final int FEATURES = 48;

  /**
   * How many vectors are kept, of 4 kB in the usual models: 32 MiB. With fewer, more is computed
   * anew; with more, hardly less, and the processor's own caches suffer.
   */
  private static final int SLOTS = 1 << 13;

  private static final int PLACES = 18;
  private static final int FIRST_CHILD = 6;
  private static final int CHILDREN = 6;
  private static final int STACK = 3;
  private static final int BUFFER = 3;

  private final Vocabulary vocabulary;
  private final int nullWord;
  private final int nullTag;
  private final Network network;
  private final FeatureCache cache;

  /** For each tag and place what the tag gives, as far as it was needed. */
  private final float[] @Nullable [] ofTags;

  /** For each relation and each child's place what the relation gives, as far as it was needed. */
  private final float[] @Nullable [] relations;

  /** For the left and the right of each of two words what it gives that no child is there. */
  private final float[][] childless = new float[4][];

  /** What is added up in this step. */
  private final float[][] summands = new float[1 + PLACES + 2 * CHILDREN][];

  private int count;
  private final float[] hidden;
  private final float[] scores;

  Evaluator(Model model) {
    this(model, SLOTS);
  }

  Evaluator(Model model, int slots) {
    this.vocabulary = model.vocabulary();
    this.nullWord = vocabulary.word(Vocabulary.NULL);
    this.nullTag = vocabulary.tag(Vocabulary.NULL);
    this.network = model.network();
    this.cache = new FeatureCache(slots);
    this.ofTags = new float[vocabulary.tags().size() * PLACES][];
    this.relations = new float[vocabulary.relations().size() * 2 * CHILDREN][];
    this.hidden = new float[network.hiddenSize()];
    this.scores = network.newScores();
    for (int word = 0; word < 2; word++) {
      for (int side = 0; side < 2; side++) {
        childless[2 * word + side] = childless(FIRST_CHILD + word * CHILDREN + side);
      }
    }
  }

  private float[] childless(int first) {
    float[] sums = new float[network.hiddenSize()];
    for (int place = first; place < first + CHILDREN; place += 2) {
      Network.add(sums, form(place, nullWord, nullTag));
      Network.add(sums, relation(place, 0));
    }
    return sums;
  }

  /**
   * The score of each step; see {@link TransitionParser} for their numbers. The array is used
   * again, and may be longer than there are steps.
   *
   * @param words for each node the number of its word
   * @param tags for each node the number of its tag
   */
  float[] scores(Configuration at, int[] words, int[] tags) {
    count = 0;
    summands[count++] = network.bias();
    for (int depth = 0; depth < STACK; depth++) {
      node(STACK - 1 - depth, at.stack(depth), words, tags);
    }
    for (int ahead = 0; ahead < BUFFER; ahead++) {
      node(STACK + ahead, at.buffer(ahead), words, tags);
    }
    for (int depth = 0; depth < 2; depth++) {
      int place = FIRST_CHILD + depth * CHILDREN;
      int word = at.stack(depth);
      int left = at.left(word);
      if (left == Configuration.NONE) {
        summands[count++] = childless[2 * depth];
      } else {
        child(place, left, at, words, tags);
        child(place + 2, at.innerLeft(word), at, words, tags);
        child(place + 4, at.left(left), at, words, tags);
      }
      int right = at.right(word);
      if (right == Configuration.NONE) {
        summands[count++] = childless[2 * depth + 1];
      } else {
        child(place + 1, right, at, words, tags);
        child(place + 3, at.innerRight(word), at, words, tags);
        child(place + 5, at.right(right), at, words, tags);
      }
    }
    sumUp();
    Network.cube(hidden);
    network.score(hidden, scores);
    return scores;
  }

  private void node(int place, int node, int[] words, int[] tags) {
    summands[count++] =
        node == Configuration.NONE
            ? form(place, nullWord, nullTag)
            : form(place, words[node], tags[node]);
  }

  private void child(int place, int node, Configuration at, int[] words, int[] tags) {
    node(place, node, words, tags);
    summands[count++] = relation(place, node == Configuration.NONE ? 0 : at.relation(node));
  }

  /** What a word and its tag give at a place. */
  private float[] form(int place, int word, int tag) {
    long key = ((long) word * vocabulary.size() + tag) * PLACES + place;
    float[] known = cache.get(key);
    if (known != null) {
      return known;
    }
    float[] sums = tag(place, tag).clone();
    network.addFeature(sums, word, place);
    cache.put(key, sums);
    return sums;
  }

  /** What a tag gives at a place: all tags are soon known, so that words alone cost something. */
  private float[] tag(int place, int tag) {
    int index = (tag - vocabulary.words().size()) * PLACES + place;
    float[] known = ofTags[index];
    if (known != null) {
      return known;
    }
    float[] sums = new float[network.hiddenSize()];
    network.addFeature(sums, tag, PLACES + place);
    ofTags[index] = sums;
    return sums;
  }

  /** What a relation, by its place in the vocabulary's list, gives at the place of a child. */
  private float[] relation(int place, int relation) {
    int child = place - FIRST_CHILD;
    int index = relation * 2 * CHILDREN + child;
    float[] known = relations[index];
    if (known != null) {
      return known;
    }
    float[] sums = new float[network.hiddenSize()];
    network.addFeature(sums, vocabulary.relation(relation), 2 * PLACES + child);
    relations[index] = sums;
    return sums;
  }

  /** There are at least eleven summands: bias, stack, buffer, and four sides. */
  private void sumUp() {
    Network.set(hidden, summands[0], summands[1], summands[2]);
    int i = 3;
    for (; i + 2 < count; i += 3) {
      Network.add(hidden, summands[i], summands[i + 1], summands[i + 2]);
    }
    for (; i < count; i++) {
      Network.add(hidden, summands[i]);
    }
  }
}
