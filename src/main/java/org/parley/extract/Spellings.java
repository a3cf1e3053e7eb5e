package org.parley.extract;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.Locale;
import java.util.Map;

/**
 * Which spellings count as one: {@code recognise} is {@code recognize}, {@code neighbour} is {@code
 * neighbor}, and {@code promise} stays as it is.
 */
final class Spellings {
  private static final String KEPT_ENDING = "ise";

  /** By their last letters: most words have none in common with any. */
  private final ImmutableListMultimap<Character, Map.Entry<String, String>> endings;

  private final ImmutableSet<String> kept;

  /**
   * @param endings endings that are written in two ways, the other to the one that is used; the
   *     first that fits counts
   * @param kept words with -ise that no rule for such an ending changes, nor their forms
   */
  Spellings(ImmutableMap<String, String> endings, ImmutableSet<String> kept) {
    this.endings = Multimaps.index(endings.entrySet(), ending -> last(ending.getKey()));
    this.kept = kept;
  }

  private static char last(String word) {
    return word.charAt(word.length() - 1);
  }

  /** A word in lower case and in the spelling that is used. */
  String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.isEmpty()) {
      return lower;
    }
    for (var ending : endings.get(last(lower))) {
      String other = ending.getKey();
      if (lower.endsWith(other) && !isKept(lower, other)) {
        return lower.substring(0, lower.length() - other.length()) + ending.getValue();
      }
    }
    return lower;
  }

  /** {@code raise} is kept, and so are {@code raised}, {@code raising} and {@code raiser}. */
  private boolean isKept(String word, String ending) {
    return ending.startsWith("is")
        && kept.contains(word.substring(0, word.length() - ending.length()) + KEPT_ENDING);
  }
}
