package org.parley.tagging;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * A model with few words and random weights, and a plain computation of what it should give: all
 * ways to tag a sentence, one after the other, each from the texts of its features.
 */
final class TinyTagger implements Spelling {
  static final List<String> TAGS = List.of("DT", "NN", "VBD", "NNP", ".$$.");
  private static final int END = 4;
  private static final Map<String, List<Integer>> KNOWN =
      Map.of(
          "the", List.of(0), "talks", List.of(1, 2), "failed", List.of(2, 1), ".$.", List.of(END));
  private static final List<Integer> OPEN = List.of(1, 2, 3);

  /** By number and value of a feature, and tag. */
  private final Map<String, double[]> weights = new HashMap<>();

  private final Random random;

  TinyTagger(long seed) {
    this.random = new Random(seed);
  }

  @Override
  public String american(String word) {
    return word.replace("labour", "labor");
  }

  @Override
  public String shape(String word) {
    return word.length() < 4 ? "short" : "long";
  }

  @Override
  public String unicodeShape(String word) {
    return word.codePoints().anyMatch(letter -> letter > 127) ? "other" : "ASCII";
  }

  /** What was needed until now, and words. */
  TagModel model() throws IOException {
    TagModelBuilder builder = new TagModelBuilder(TAGS, OPEN);
    weights.forEach(
        (key, ofTags) -> {
          int colon = key.indexOf(':');
          for (int tag = 0; tag < ofTags.length; tag++) {
            if (ofTags[tag] != 0) {
              builder.weight(
                  Integer.parseInt(key.substring(0, colon)),
                  key.substring(colon + 1),
                  tag,
                  ofTags[tag]);
            }
          }
        });
    KNOWN.forEach((word, tags) -> builder.word(word, word.equals("failed"), tags.get(0), tags));
    builder.cluster("labor", "7");
    builder.cluster("berg", "8");
    return builder.build("null");
  }

  private double weight(int feature, String value, int tag) {
    return weights.computeIfAbsent(feature + ":" + value, key -> randomWeights())[tag];
  }

  /** Half of all values give nothing. */
  private double[] randomWeights() {
    double[] ofTags = new double[TAGS.size()];
    if (random.nextBoolean()) {
      for (int tag = 0; tag < ofTags.length; tag++) {
        ofTags[tag] = random.nextInt(3) == 0 ? 0 : random.nextGaussian();
      }
    }
    return ofTags;
  }

  /** The likeliest of all ways. */
  List<String> best(List<String> words) {
    return best(words, -1, List.of());
  }

  /** The likeliest of all ways in which a word has one of some tags. */
  List<String> best(List<String> words, int fixed, List<String> allowed) {
    List<String> sentence = new ArrayList<>(words.stream().map(this::american).toList());
    sentence.add(".$.");
    List<Integer> best = new ArrayList<>();
    double highest = Double.NEGATIVE_INFINITY;
    List<List<Integer>> ways = List.of(List.of());
    for (int at = 0; at < sentence.size(); at++) {
      List<List<Integer>> longer = new ArrayList<>();
      List<Integer> may =
          at == fixed
              ? allowed.stream().map(TAGS::indexOf).toList()
              : KNOWN.getOrDefault(sentence.get(at), OPEN);
      for (List<Integer> way : ways) {
        for (int tag : may) {
          List<Integer> next = new ArrayList<>(way);
          next.add(tag);
          longer.add(next);
        }
      }
      ways = longer;
    }
    for (List<Integer> way : ways) {
      double sum = 0;
      for (int at = 0; at < sentence.size(); at++) {
        sum += score(sentence, way, at);
      }
      if (sum > highest) {
        highest = sum;
        best = way;
      }
    }
    return best.subList(0, words.size()).stream().map(TAGS::get).toList();
  }

  private double score(List<String> words, List<Integer> tags, int at) {
    double all = 0;
    for (int tag = 0; tag < TAGS.size(); tag++) {
      all += Math.exp(sum(words, tags, at, tag));
    }
    return sum(words, tags, at, tags.get(at)) - Math.log(all);
  }

  private double sum(List<String> words, List<Integer> tags, int at, int tag) {
    String word = words.get(at);
    String before = at > 0 ? words.get(at - 1) : "NA";
    String after = at + 1 < words.size() ? words.get(at + 1) : "NA";
    String last = at > 0 ? TAGS.get(tags.get(at - 1)) : "NA";
    String lastButOne = at > 1 ? TAGS.get(tags.get(at - 2)) : "NA";
    double sum =
        weight(0, before, tag)
            + weight(1, word, tag)
            + weight(2, after, tag)
            + weight(3, lastButOne + "!" + last, tag)
            + weight(4, last, tag);
    if (KNOWN.containsKey(word) && !word.equals("failed")) {
      return sum;
    }
    boolean upper = word.matches(".*\\p{Lu}.*");
    boolean digit = word.matches(".*\\d.*");
    boolean letter = word.matches(".*\\p{L}.*");
    boolean dash = word.contains("-");
    boolean capital = word.matches("\\p{Lu}.*");
    List<Integer> ofLower = KNOWN.get(word.toLowerCase(Locale.ROOT));
    String lower = capital && ofLower != null ? TAGS.get(ofLower.get(0)) : "0";
    boolean company =
        capital && words.subList(at, Math.min(words.size(), at + 4)).contains("Corp.");
    List<String> values =
        new ArrayList<>(
            List.of(
                shape(before),
                shape(word),
                shape(after),
                cluster(before),
                cluster(word),
                cluster(after),
                cluster(before) + "|" + cluster(word) + "|" + cluster(after),
                upper ? "1" : "0",
                digit ? "1" : "0",
                dash ? "1" : "0",
                letter && digit && dash ? "1" : "0",
                company ? "1" : "0",
                word.matches("\\p{Lu}*") ? "1" : "0",
                upper && digit && dash ? "1" : "0",
                at == 0 ? lower : "0",
                at > 0 ? lower : "0",
                at == 0 && upper ? "1" : "0"));
    for (int length = 1; length <= 10; length++) {
      values.add(word.length() < length ? "######" : word.substring(0, length));
    }
    for (int length = 1; length <= 10; length++) {
      values.add(word.length() < length ? "######" : word.substring(word.length() - length));
    }
    values.add(unicodeShape(word));
    values.add(letter || digit ? "0" : "1");
    for (int i = 0; i < values.size(); i++) {
      sum += weight(5 + i, values.get(i), tag);
    }
    return sum;
  }

  private static String cluster(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "labor" -> "7";
      case "berg" -> "8";
      default -> "null";
    };
  }
}
