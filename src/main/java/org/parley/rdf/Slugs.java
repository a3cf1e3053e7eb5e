package org.parley.rdf;

import com.google.common.base.CharMatcher;
import com.google.common.base.Joiner;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable and the hashed parts of IRIs: lower-case ASCII letters, digits and hyphens. */
final class Slugs {
  /** The longest slug. */
  static final int LIMIT = 60;

  private static final int SHORT_HASH = 8;
  private static final int HASH = 16;
  private static final Joiner PARTS = Joiner.on('\u001f');
  private static final CharMatcher HYPHEN = CharMatcher.is('-');
  private static final CharMatcher ASCII = CharMatcher.ascii();
  private static final CharMatcher OTHERS =
      CharMatcher.inRange('a', 'z').or(CharMatcher.inRange('0', '9')).negate().precomputed();
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Slugs() {}

  /** The words of a text as a slug; empty where it has no letter or digit that ASCII can spell. */
  static String slug(String text) {
    String words = OTHERS.trimAndCollapseFrom(stripped(text).toLowerCase(Locale.ROOT), '-');
    return words.length() <= LIMIT ? words : HYPHEN.trimTrailingFrom(words.substring(0, LIMIT));
  }

  /** The slug of a text, with a short hash of its own behind it. */
  static String hashed(String text) {
    return hashed(slug(text), text);
  }

  /** A slug with a short hash of something behind it. */
  static String hashed(String slug, String... content) {
    String hash = hash(content).substring(0, SHORT_HASH);
    return slug.isEmpty() ? hash : slug + "-" + hash;
  }

  /**
   * The slug of a name, with a hash behind it only where the slug alone would not tell it from
   * others: where it was cut, or where letters are missing that ASCII cannot spell.
   */
  static String name(String text) {
    String slug = slug(text);
    boolean whole =
        !slug.isEmpty()
            && slug.length() < LIMIT
            && stripped(text).codePoints().noneMatch(c -> c > 127 && Character.isLetterOrDigit(c));
    return whole ? slug : hashed(slug, text);
  }

  /** The first 16 hexadecimal digits of the SHA-256 of some parts. */
  static String hash(String... parts) {
    return hash(List.of(parts));
  }

  /** The same of a list. */
  static String hash(List<String> parts) {
    return Hashing.sha256()
        .hashString(PARTS.join(parts), StandardCharsets.UTF_8)
        .toString()
        .substring(0, HASH);
  }

  private static String stripped(String text) {
    return ASCII.matchesAllOf(text)
        ? text
        : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
  }
}
