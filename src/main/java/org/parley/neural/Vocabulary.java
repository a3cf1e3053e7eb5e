package org.parley.neural;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.List;
import java.util.Map;

/**
 * Words, tags and relations that a model knows. They are numbered in one row, words first: the
 * number of one is the number of its embedding.
 */
final class Vocabulary {
  /** Stands for words and tags that the model does not know. */
  static final String UNKNOWN = "-UNKNOWN-";

  /** Stands where there is no word: beyond the end, or for a child that a word does not have. */
  static final String NULL = "-NULL-";

  /** Stands for the node that the root of the sentence hangs on. */
  static final String ROOT = "-ROOT-";

  private final ImmutableList<String> words;
  private final ImmutableList<String> tags;
  private final ImmutableList<String> relations;
  private final Map<String, Integer> wordIds;
  private final Map<String, Integer> tagIds;
  private final int unknownWord;
  private final int unknownTag;

  /**
   * @param relations the first is {@link #NULL}, the second that of the root
   * @throws IllegalArgumentException if an entry is missing that every model has
   */
  Vocabulary(List<String> words, List<String> tags, List<String> relations) {
    this.words = ImmutableList.copyOf(words);
    this.tags = ImmutableList.copyOf(tags);
    this.relations = ImmutableList.copyOf(relations);
    this.wordIds = ids(this.words, 0);
    this.tagIds = ids(this.tags, this.words.size());
    if (relations.size() < 2 || !relations.get(0).equals(NULL)) {
      throw new IllegalArgumentException("relations should begin with " + NULL);
    }
    for (String special : List.of(NULL, ROOT)) {
      id(wordIds, special);
      id(tagIds, special);
    }
    this.unknownWord = id(wordIds, UNKNOWN);
    this.unknownTag = id(tagIds, UNKNOWN);
  }

  private static Map<String, Integer> ids(List<String> entries, int first) {
    Map<String, Integer> ids = Maps.newHashMapWithExpectedSize(entries.size());
    int id = first;
    for (String entry : entries) {
      // of entries that occur twice the later one counts
      ids.put(entry, id++);
    }
    return ids;
  }

  private static int id(Map<String, Integer> ids, String entry) {
    Integer id = ids.get(entry);
    if (id == null) {
      throw new IllegalArgumentException(entry + " is missing");
    }
    return id;
  }

  int word(String word) {
    return wordIds.getOrDefault(word, unknownWord);
  }

  int tag(String tag) {
    return tagIds.getOrDefault(tag, unknownTag);
  }

  /** The number of a relation by its place in the list. */
  int relation(int place) {
    return words.size() + tags.size() + place;
  }

  ImmutableList<String> words() {
    return words;
  }

  ImmutableList<String> tags() {
    return tags;
  }

  ImmutableList<String> relations() {
    return relations;
  }

  /** How many embeddings there are. */
  int size() {
    return words.size() + tags.size() + relations.size();
  }
}
