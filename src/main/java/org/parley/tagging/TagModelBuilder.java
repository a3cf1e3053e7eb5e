package org.parley.tagging;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Puts a model together. */
public final class TagModelBuilder {
  /** What a key stands for, to see that no other text has the same. */
  private record Entry<T>(int kind, String text, T value) {}

  private final ImmutableList<String> tags;
  private final byte[] openTags;
  private final TreeMap<Long, Entry<TreeMap<Integer, Double>>> values = new TreeMap<>();
  private final TreeMap<Long, Entry<byte[]>> words = new TreeMap<>();
  private final TreeMap<Long, Entry<Integer>> clusters = new TreeMap<>();
  private final Map<String, Integer> clusterNumbers = new HashMap<>();
  private final StringBuilder names = new StringBuilder();
  private int weights;

  /**
   * @param openTags the numbers of those that words may have that were not seen
   */
  public TagModelBuilder(List<String> tags, List<Integer> openTags) {
    this.tags = ImmutableList.copyOf(tags);
    this.openTags = bytes(openTags);
    tags.forEach(this::name);
  }

  private void name(String name) {
    names.append(name).append('\n');
  }

  private static byte[] bytes(List<Integer> numbers) {
    byte[] bytes = new byte[numbers.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = numbers.get(i).byteValue();
    }
    return bytes;
  }

  /**
   * @param feature its number
   */
  public void weight(int feature, String value, int tag, double weight) {
    if (feature < 0 || feature >= Feature.size() || tag < 0 || tag >= tags.size()) {
      throw new IllegalArgumentException("no such feature or tag: " + feature + ", " + tag);
    }
    TreeMap<Integer, Double> ofValue =
        entry(values, feature, value, new TreeMap<Integer, Double>()).value();
    if (ofValue.put(tag, weight) == null) {
      weights++;
    }
  }

  /**
   * @param possible the numbers of the tags that it may have
   */
  public void word(String word, boolean isRare, int mostFrequentTag, List<Integer> possible) {
    byte[] bytes = new byte[possible.size() + 2];
    bytes[0] = (byte) (isRare ? 1 : 0);
    bytes[1] = (byte) mostFrequentTag;
    System.arraycopy(bytes(possible), 0, bytes, 2, possible.size());
    entry(words, TagModel.WORD_KIND, word, bytes);
  }

  public void cluster(String lowerCased, String cluster) {
    Integer number = clusterNumbers.get(cluster);
    if (number == null) {
      number = clusterNumbers.size();
      clusterNumbers.put(cluster, number);
      name(cluster);
    }
    entry(clusters, TagModel.CLUSTER_KIND, lowerCased, number);
  }

  private static <T> Entry<T> entry(Map<Long, Entry<T>> entries, int kind, String text, T value) {
    Entry<T> added = new Entry<>(kind, text, value);
    Entry<T> before = entries.putIfAbsent(Feature.key(kind, text), added);
    if (before != null && (before.kind() != kind || !before.text().equals(text))) {
      throw new IllegalArgumentException(before.text() + " and " + text + " have the same key");
    }
    return before == null ? added : before;
  }

  /**
   * @param unknownCluster the cluster of words that have none
   */
  public TagModel build(String unknownCluster) throws IOException {
    name(unknownCluster);
    byte[] nameBytes = names.toString().getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream wordBytes = new ByteArrayOutputStream();
    int[] firstBytes = new int[words.size() + 1];
    int word = 0;
    for (Entry<byte[]> entry : words.values()) {
      wordBytes.writeBytes(entry.value());
      firstBytes[++word] = wordBytes.size();
    }
    long size =
        TagModel.HEAD
            + (long) Long.BYTES * (values.size() + words.size() + clusters.size())
            + (long) weights * (Double.BYTES + 1)
            + (long) Integer.BYTES * (values.size() + 1 + firstBytes.length)
            + (long) Short.BYTES * clusters.size()
            + wordBytes.size()
            + openTags.length
            + nameBytes.length;
    ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(size)).order(ByteOrder.LITTLE_ENDIAN);
    bytes.putInt(tags.size()).putInt(openTags.length).putInt(values.size()).putInt(weights);
    bytes.putInt(words.size()).putInt(wordBytes.size()).putInt(clusters.size());
    bytes.putInt(clusterNumbers.size() + 1).putInt(nameBytes.length).putInt(0);
    values.keySet().forEach(bytes::putLong);
    words.keySet().forEach(bytes::putLong);
    clusters.keySet().forEach(bytes::putLong);
    values.values().forEach(entry -> entry.value().values().forEach(bytes::putDouble));
    int first = 0;
    bytes.putInt(first);
    for (Entry<TreeMap<Integer, Double>> entry : values.values()) {
      first += entry.value().size();
      bytes.putInt(first);
    }
    for (int at : firstBytes) {
      bytes.putInt(at);
    }
    clusters.values().forEach(entry -> bytes.putShort(entry.value().shortValue()));
    values
        .values()
        .forEach(entry -> entry.value().keySet().forEach(tag -> bytes.put(tag.byteValue())));
    bytes.put(wordBytes.toByteArray()).put(openTags).put(nameBytes);
    return TagModel.of(bytes.flip());
  }
}
