package org.parley.tagging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the words of a sentence their parts of speech: the likeliest of all ways to do so. For one
 * thread; threads share the {@link TagModel}.
 */
public final class Tagger {
  /** How many words are kept, of less than a kilobyte. */
  private static final int KEPT = 1 << 13;

  /** Stands before the first word and behind the last. */
  private static final String OUTSIDE = "NA";

  /** Stands behind the last word, as a word of its own. */
  private static final String END = ".$.";

  private final TagModel model;
  private final WordReader reader;
  private final WordFacts end;
  private final Scorer scorer;
  private final ImmutableIntArray noTags;
  private final Map<String, WordFacts> kept;

  public Tagger(TagModel model, Spelling spelling) {
    this.model = model;
    this.reader = new WordReader(model, spelling);
    this.end = reader.read(END);
    this.scorer = new Scorer(model, reader.read(OUTSIDE));
    this.noTags = ImmutableIntArray.of(scorer.noTag());
    this.kept =
        new LinkedHashMap<>(KEPT, .75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, WordFacts> eldest) {
            return size() > KEPT;
          }
        };
  }

  /**
   * @param words as the tokenizer gives them
   * @return as many tags
   */
  public List<String> tag(List<String> words) {
    return best(read(words)).tags();
  }

  /** The likeliest of all ways to tag a sentence. */
  public Tagging likeliest(List<String> words) {
    return best(read(words));
  }

  /**
   * The likeliest way to tag a sentence in which one word has one of some tags.
   *
   * @param at the number of the word
   * @param tags of the model, not none; whether the word was ever seen with them is not asked
   */
  public Tagging likeliest(List<String> words, int at, Collection<String> tags) {
    WordFacts[] sentence = read(words);
    int[] numbers = tags.stream().mapToInt(model.tags()::indexOf).filter(tag -> tag >= 0).toArray();
    sentence[at] = sentence[at].with(ImmutableIntArray.copyOf(numbers));
    return best(sentence);
  }

  /** Whether the model has seen a word. */
  public boolean isKnown(String word) {
    return model.word(kept.computeIfAbsent(word, reader::read).form()) != TagModel.NONE;
  }

  /** The tags that a word was seen with, or all of those that new words have. */
  public Stream<String> tagsOf(String word) {
    return kept.computeIfAbsent(word, reader::read).tags().stream().mapToObj(model.tags()::get);
  }

  private WordFacts[] read(List<String> words) {
    WordFacts[] sentence = new WordFacts[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      sentence[i] = kept.computeIfAbsent(words.get(i), reader::read);
    }
    sentence[words.size()] = end;
    return sentence;
  }

  /**
   * Goes from word to word with the best way to each pair of tags of the last two words (Viterbi's
   * algorithm). Of ways that are as good the first counts.
   *
   * <p>No step makes a way likelier: logarithms of probabilities are not above zero, and rounding
   * keeps that so. What is already less likely than some whole way is therefore no part of the
   * best, nor of one as good, and is not followed. That leaves two or three pairs before most
   * words.
   */
  private Tagging best(WordFacts[] sentence) {
    double enough = likelihoodOfOneWay(sentence);
    int length = sentence.length;
    ImmutableIntArray lastButOne = noTags;
    ImmutableIntArray last = noTags;
    double[][] ways = {{0}};
    // for each word, for each pair of tags before it: which tag stands before these
    int[][][] cameFrom = new int[length][][];
    for (int at = 0; at < length; at++) {
      scorer.turnTo(sentence, at);
      ImmutableIntArray tags = sentence[at].tags();
      double[][] next = new double[last.length()][tags.length()];
      int[][] from = new int[last.length()][tags.length()];
      for (double[] row : next) {
        Arrays.fill(row, Double.NEGATIVE_INFINITY);
      }
      for (int a = 0; a < lastButOne.length(); a++) {
        for (int b = 0; b < last.length(); b++) {
          if (ways[a][b] < enough) {
            continue;
          }
          double[] scores = scorer.scores(lastButOne.get(a), last.get(b));
          for (int c = 0; c < tags.length(); c++) {
            double score = ways[a][b] + scores[tags.get(c)];
            if (score > next[b][c]) {
              next[b][c] = score;
              from[b][c] = a;
            }
          }
        }
      }
      ways = next;
      cameFrom[at] = from;
      lastButOne = last;
      last = tags;
    }
    return trace(sentence, ways, cameFrom);
  }

  /** The logarithm for the way that takes the likeliest next tag each time. */
  private double likelihoodOfOneWay(WordFacts[] sentence) {
    double sum = 0;
    int lastButOne = scorer.noTag();
    int last = scorer.noTag();
    for (int at = 0; at < sentence.length; at++) {
      scorer.turnTo(sentence, at);
      double[] scores = scorer.scores(lastButOne, last);
      ImmutableIntArray tags = sentence[at].tags();
      int next = tags.get(0);
      for (int i = 1; i < tags.length(); i++) {
        next = scores[tags.get(i)] > scores[next] ? tags.get(i) : next;
      }
      sum += scores[next];
      lastButOne = last;
      last = next;
    }
    return sum;
  }

  private Tagging trace(WordFacts[] sentence, double[][] ways, int[][][] cameFrom) {
    int b = 0;
    int c = 0;
    for (int i = 0; i < ways.length; i++) {
      for (int j = 0; j < ways[i].length; j++) {
        if (ways[i][j] > ways[b][c]) {
          b = i;
          c = j;
        }
      }
    }
    double likelihood = ways[b][c];
    String[] tags = new String[sentence.length];
    for (int at = sentence.length - 1; at >= 0; at--) {
      tags[at] = model.tags().get(sentence[at].tags().get(c));
      int a = cameFrom[at][b][c];
      c = b;
      b = a;
    }
    return new Tagging(ImmutableList.copyOf(tags).subList(0, tags.length - 1), likelihood);
  }
}
