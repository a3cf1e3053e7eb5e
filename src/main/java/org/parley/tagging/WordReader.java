package org.parley.tagging;

import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableDoubleArray;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Finds out all that is known of a word without its sentence. */
final class WordReader {
  static final String NO = "0";
  static final String YES = "1";

  /** Stands for a beginning or an end that is longer than the word. */
  private static final String TOO_SHORT = "######";

  private static final int LONGEST_AFFIX = 10;

  private static final ImmutableSet<String> COMPANY_ENDS =
      ImmutableSet.of(
          "Company",
          "COMPANY",
          "Co.",
          "Co",
          "Cos.",
          "CO.",
          "COS.",
          "Corporation",
          "CORPORATION",
          "Corp.",
          "Corp",
          "CORP.",
          "Incorporated",
          "INCORPORATED",
          "Inc.",
          "Inc",
          "INC.",
          "Association",
          "ASSOCIATION",
          "Assn",
          "ASSN",
          "Limited",
          "LIMITED",
          "Ltd.",
          "LTD.",
          "L.P.");

  private final TagModel model;
  private final Spelling spelling;

  WordReader(TagModel model, Spelling spelling) {
    this.model = model;
    this.spelling = spelling;
  }

  WordFacts read(String word) {
    String form = spelling.american(word);
    int known = model.word(form);
    boolean rare = model.isRare(known);
    String cluster = model.cluster(form.toLowerCase(Locale.ROOT));
    String shape = spelling.shape(form);
    String lower = lowerCased(form);
    return new WordFacts(
        form,
        rare,
        model.tags(known),
        ImmutableDoubleArray.copyOf(sums(form, rare, shape, cluster)),
        value(Feature.PREVIOUS_WORD, form),
        value(Feature.NEXT_WORD, form),
        value(Feature.PREVIOUS_SHAPE, shape),
        value(Feature.NEXT_SHAPE, shape),
        value(Feature.PREVIOUS_CLUSTER, cluster),
        value(Feature.NEXT_CLUSTER, cluster),
        cluster,
        startsUpperCase(form),
        COMPANY_ENDS.contains(form),
        value(Feature.LOWER_CASED_AT_START, lower),
        value(Feature.LOWER_CASED_WITHIN, lower),
        value(Feature.UPPER_CASE_AT_START, flag(any(form, Character::isUpperCase))));
  }

  private int value(Feature feature, String value) {
    return model.value(feature.key(value));
  }

  /** Of a capitalised word the most frequent tag of the same word in small letters. */
  private String lowerCased(String form) {
    if (!startsUpperCase(form)) {
      return NO;
    }
    int word = model.word(form.toLowerCase(Locale.ROOT));
    return word == TagModel.NONE ? NO : model.mostFrequentTag(word);
  }

  private double[] sums(String form, boolean rare, String shape, String cluster) {
    double[] sums = new double[model.tags().size()];
    add(Feature.WORD, form, sums);
    if (!rare) {
      return sums;
    }
    boolean upper = any(form, Character::isUpperCase);
    boolean digit = any(form, Character::isDigit);
    boolean letter = any(form, Character::isLetter);
    boolean dash = form.indexOf('-') >= 0;
    add(Feature.SHAPE, shape, sums);
    add(Feature.CLUSTER, cluster, sums);
    add(Feature.HAS_UPPER_CASE, flag(upper), sums);
    add(Feature.HAS_DIGIT, flag(digit), sums);
    add(Feature.HAS_DASH, flag(dash), sums);
    add(Feature.HAS_LETTER_DIGIT_AND_DASH, flag(letter && dash && digit), sums);
    add(Feature.ALL_UPPER_CASE, flag(form.chars().allMatch(Character::isUpperCase)), sums);
    add(Feature.HAS_UPPER_CASE_DIGIT_AND_DASH, flag(upper && dash && digit), sums);
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      String prefix = length > form.length() ? TOO_SHORT : form.substring(0, length);
      model.add(model.value(Feature.PREFIX.key(prefix, length - 1)), sums);
    }
    for (int length = 1; length <= LONGEST_AFFIX; length++) {
      String suffix = length > form.length() ? TOO_SHORT : form.substring(form.length() - length);
      model.add(model.value(Feature.SUFFIX.key(suffix, length - 1)), sums);
    }
    add(Feature.UNICODE_SHAPE, spelling.unicodeShape(form), sums);
    add(Feature.HAS_NO_LETTER_OR_DIGIT, flag(!letter && !digit), sums);
    return sums;
  }

  private void add(Feature feature, String value, double[] sums) {
    model.add(value(feature, value), sums);
  }

  static String flag(boolean condition) {
    return condition ? YES : NO;
  }

  private static boolean any(String form, IntPredicate kind) {
    return form.chars().anyMatch(kind);
  }

  private static boolean startsUpperCase(String form) {
    return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
  }
}
