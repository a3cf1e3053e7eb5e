package org.parley.rdf;

import com.google.common.base.Ascii;
import com.google.common.base.CaseFormat;
import com.google.common.base.Splitter;
import java.util.stream.Collectors;

/** Words made from the local names and keys of IRIs, for labels. */
final class LocalNames {
  private LocalNames() {}

  /** {@code as long as} for {@code asLongAs} and {@code AsLongAs}. */
  static String words(String localName) {
    return CaseFormat.UPPER_CAMEL.to(CaseFormat.LOWER_UNDERSCORE, localName).replace('_', ' ');
  }

  /** {@code as long as} for {@code AS_LONG_AS}. */
  static String words(Enum<?> constant) {
    return Ascii.toLowerCase(constant.name()).replace('_', ' ');
  }

  /** {@code Sauli Niinisto} for {@code sauli-niinisto}. */
  static String name(String key) {
    return Splitter.on('-')
        .omitEmptyStrings()
        .splitToStream(key)
        .map(LocalNames::capitalised)
        .collect(Collectors.joining(" "));
  }

  /** The words with a capital at the beginning. */
  static String capitalised(String words) {
    return words.isEmpty() ? words : Ascii.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
