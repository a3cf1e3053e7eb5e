package org.parley.serve.reconcile;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multisets;
import java.text.Normalizer;
import java.util.Locale;

/** Names as they are compared: without case, diacritics and punctuation. */
final class NameForm {
  private NameForm() {}

  static String of(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", " ")
        .strip();
  }

  /** The stretches of three characters of a form, with its ends. */
  static ImmutableMultiset<String> trigrams(String form) {
    ImmutableMultiset.Builder<String> trigrams = ImmutableMultiset.builder();
    String padded = "  " + form + " ";
    for (int i = 0; i + 3 <= padded.length(); i++) {
      trigrams.add(padded.substring(i, i + 3));
    }
    return trigrams.build();
  }

  /** How like two forms are, from 0 to 1. */
  static double likeness(ImmutableMultiset<String> one, ImmutableMultiset<String> other) {
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * Multisets.intersection(one, other).size() / all;
  }
}
