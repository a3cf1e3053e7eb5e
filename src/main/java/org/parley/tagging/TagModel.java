package org.parley.tagging;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.ShortBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a tagger has learnt, read from its compact form. Immutable; one is enough for all threads.
 *
 * <pre>
 *   10 ints   tags, open tags, values of features, weights, words, bytes for words, words with a
 *             cluster, clusters, bytes of names, 0
 *   longs     the sorted keys of: values, words, words with a cluster
 *   doubles   weights
 *   ints      for each value the number of its first weight, and that behind the last; for each word
 *             the place of its first byte, and that behind the last
 *   shorts    for each word with a cluster the number of that
 *   bytes     for each weight the tag; for each word whether it is rare, its most frequent tag, and
 *             the tags that it was seen with; the tags of words that were not seen
 *   names     tags and clusters in UTF-8, a line feed after each; the last cluster is that of words
 *             that have none
 * </pre>
 */
public final class TagModel {
  static final int HEAD = 10 * Integer.BYTES;

  /** Stands for "no such value". */
  static final int NONE = -1;

  /** Keys of words, and of words with a cluster: behind those of all features. */
  static final int WORD_KIND = 1000;

  static final int CLUSTER_KIND = 1001;

  private final ByteBuffer bytes;
  private final ImmutableList<String> tags;
  private final ImmutableList<String> clusters;
  private final KeyTable values;
  private final KeyTable words;
  private final KeyTable clusteredWords;
  private final double[] weights;
  private final int[] firstWeights;
  private final byte[] tagsOfWeights;
  private final IntBuffer firstBytes;
  private final ByteBuffer wordBytes;
  private final ShortBuffer clusterOf;
  private final ImmutableIntArray openTags;

  /**
   * @param content as it is told above; stays in use
   * @throws IOException if it is damaged
   */
  public static TagModel of(ByteBuffer content) throws IOException {
    try {
      return new TagModel(content.duplicate().order(ByteOrder.LITTLE_ENDIAN));
    } catch (RuntimeException e) {
      throw new IOException("damaged: " + e, e);
    }
  }

  private TagModel(ByteBuffer bytes) {
    this.bytes = bytes;
    int[] head = new int[HEAD / Integer.BYTES];
    bytes.asIntBuffer().get(head);
    Sections sections = new Sections(bytes, HEAD);
    this.values = new KeyTable(sections.longs(head[2]));
    this.words = new KeyTable(sections.longs(head[4]));
    this.clusteredWords = new KeyTable(sections.longs(head[6]));
    this.weights = new double[head[3]];
    sections.next((long) head[3] * Double.BYTES).asDoubleBuffer().get(weights);
    this.firstWeights = new int[head[2] + 1];
    sections.ints(head[2] + 1).get(firstWeights);
    this.firstBytes = sections.ints(head[4] + 1);
    this.clusterOf = sections.next((long) head[6] * Short.BYTES).asShortBuffer();
    this.tagsOfWeights = new byte[head[3]];
    sections.next(head[3]).get(tagsOfWeights);
    this.wordBytes = sections.next(head[5]);
    this.openTags = tags(sections.next(head[1]), 0, head[1]);
    byte[] names = new byte[head[8]];
    sections.next(head[8]).get(names);
    List<String> all = List.of(new String(names, StandardCharsets.UTF_8).split("\n", -1));
    this.tags = ImmutableList.copyOf(all.subList(0, head[0]));
    this.clusters = ImmutableList.copyOf(all.subList(head[0], head[0] + head[7]));
    sections.end();
  }

  /** What lies one behind the other. */
  private static final class Sections {
    private final ByteBuffer bytes;
    private int at;

    Sections(ByteBuffer bytes, int from) {
      this.bytes = bytes;
      this.at = from;
    }

    ByteBuffer next(long size) {
      int from = at;
      at = Math.toIntExact(from + size);
      return bytes.slice(from, (int) size).order(ByteOrder.LITTLE_ENDIAN);
    }

    LongBuffer longs(int count) {
      return next((long) count * Long.BYTES).asLongBuffer();
    }

    IntBuffer ints(int count) {
      return next((long) count * Integer.BYTES).asIntBuffer();
    }

    void end() {
      if (at != bytes.limit()) {
        throw new IllegalArgumentException("another size than expected");
      }
    }
  }

  /** The compact form. */
  public ByteBuffer encoded() {
    return bytes.duplicate().clear();
  }

  ImmutableList<String> tags() {
    return tags;
  }

  /** The place of a feature's value, or none. */
  int value(long key) {
    return values.find(key);
  }

  /** Adds what a value gives to each tag's sum. */
  void add(int value, double[] sums) {
    if (value != NONE) {
      int end = firstWeights[value + 1];
      for (int i = firstWeights[value]; i < end; i++) {
        sums[tagsOfWeights[i]] += weights[i];
      }
    }
  }

  /** The place of a word among those that were seen, or none. */
  int word(String word) {
    return words.find(Feature.key(WORD_KIND, word));
  }

  /** Whether a word was seen seldom or never. */
  boolean isRare(int word) {
    return word == NONE || wordBytes.get(firstBytes.get(word)) != 0;
  }

  /** The tag that a word was seen with most often. */
  String mostFrequentTag(int word) {
    return tags.get(wordBytes.get(firstBytes.get(word) + 1));
  }

  /** The tags that a word may have. */
  ImmutableIntArray tags(int word) {
    return word == NONE
        ? openTags
        : tags(wordBytes, firstBytes.get(word) + 2, firstBytes.get(word + 1));
  }

  private static ImmutableIntArray tags(ByteBuffer bytes, int from, int to) {
    ImmutableIntArray.Builder tags = ImmutableIntArray.builder(to - from);
    for (int i = from; i < to; i++) {
      tags.add(bytes.get(i));
    }
    return tags.build();
  }

  /** The cluster of words that are used alike. */
  String cluster(String lowerCased) {
    int found = clusteredWords.find(Feature.key(CLUSTER_KIND, lowerCased));
    return clusters.get(found == NONE ? clusters.size() - 1 : clusterOf.get(found));
  }
}
