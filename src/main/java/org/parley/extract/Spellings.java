package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;

/**
 * Which spellings count as one: {@code recognise} is {@code recognize}, {@code neighbour} is {@code
 * neighbor}, and {@code promise} stays as it is.
 *
 * @param endings endings that are written in two ways, the other to the one that is used; the first
 *     that fits counts
 * @param kept words with -ise that no rule for such an ending changes, nor their forms
 */
record Spellings(ImmutableMap<String, String> endings, ImmutableSet<String> kept) {
  private static final String KEPT_ENDING = "ise";

  /** A word in lower case and in the spelling that is used. */
  String normal(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    for (var ending : endings.entrySet()) {
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
