package org.parley.neural;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arc-standard parsing written down as it is defined: what the quick one is compared with. */
final class PlainParser {
  private final TinyModel model;
  private final List<String> words;
  private final List<String> tags;
  private final List<Integer> stack = new ArrayList<>(List.of(0));
  private final List<Integer> buffer = new ArrayList<>();
  private final int[] heads;
  private final String[] relations;

  PlainParser(TinyModel model, List<String> words, List<String> tags) {
    this.model = model;
    this.words = words;
    this.tags = tags;
    this.heads = new int[words.size() + 1];
    this.relations = new String[words.size() + 1];
    Arrays.fill(heads, -1);
    for (int node = 1; node <= words.size(); node++) {
      buffer.add(node);
    }
  }

  /** For each word head and relation, as "2 nsubj"; heads from 0, and -1 for the root. */
  List<String> parse() {
    while (stack.size() > 1 || !buffer.isEmpty()) {
      double[] scores = model.scores(features());
      int best = -1;
      for (int step = 0; step < scores.length; step++) {
        if (isPossible(step) && (best < 0 || scores[step] > scores[best])) {
          best = step;
        }
      }
      apply(best);
    }
    List<String> arcs = new ArrayList<>();
    for (int node = 1; node <= words.size(); node++) {
      arcs.add((heads[node] - 1) + " " + relations[node]);
    }
    return arcs;
  }

  private static int arcs() {
    return TinyModel.RELATIONS.size() - 1;
  }

  private boolean isPossible(int step) {
    if (step == 2 * arcs()) {
      return !buffer.isEmpty();
    }
    boolean left = step < arcs();
    boolean isRoot = step % arcs() == 0;
    int head = top(left ? 0 : 1);
    if (head < 0 || isRoot != (head == 0)) {
      return false;
    }
    return stack.size() > 2 || (!left && stack.size() == 2 && buffer.isEmpty());
  }

  private void apply(int step) {
    if (step == 2 * arcs()) {
      stack.add(buffer.remove(0));
      return;
    }
    boolean left = step < arcs();
    int head = top(left ? 0 : 1);
    int child = top(left ? 1 : 0);
    stack.remove(Integer.valueOf(child));
    heads[child] = head;
    relations[child] = TinyModel.RELATIONS.get(step % arcs() + 1);
  }

  private int top(int depth) {
    return depth < stack.size() ? stack.get(stack.size() - 1 - depth) : -1;
  }

  private int[] features() {
    List<Integer> places = new ArrayList<>(List.of(top(2), top(1), top(0)));
    for (int ahead = 0; ahead < 3; ahead++) {
      places.add(ahead < buffer.size() ? buffer.get(ahead) : -1);
    }
    for (int depth = 0; depth < 2; depth++) {
      int word = top(depth);
      places.add(child(word, true, 1));
      places.add(child(word, false, 1));
      places.add(child(word, true, 2));
      places.add(child(word, false, 2));
      places.add(child(child(word, true, 1), true, 1));
      places.add(child(child(word, false, 1), false, 1));
    }
    int[] features = new int[TinyModel.POSITIONS];
    for (int place = 0; place < 18; place++) {
      int node = places.get(place);
      features[place] =
          TinyModel.word(node < 0 ? "-NULL-" : node == 0 ? "-ROOT-" : words.get(node - 1));
      features[18 + place] =
          TinyModel.tag(node < 0 ? "-NULL-" : node == 0 ? "-ROOT-" : tags.get(node - 1));
      if (place >= 6) {
        features[30 + place] = TinyModel.relation(node <= 0 ? "-NULL-" : relations[node]);
      }
    }
    return features;
  }

  /** The first, second … child, counted from the end of the sentence on that side. */
  private int child(int node, boolean left, int number) {
    if (node < 0) {
      return -1;
    }
    int count = 0;
    for (int i = left ? 1 : words.size(); left ? i < node : i > node; i += left ? 1 : -1) {
      if (heads[i] == node && ++count == number) {
        return i;
      }
    }
    return -1;
  }
}
