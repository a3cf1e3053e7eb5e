package org.parley.link;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Takes names apart into runs of letters and digits and single other characters, accents removed,
 * so that a name is found however a tokenizer splits it and with or without its diacritics.
 */
final class Atoms {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Atoms() {}

  /** The atoms of a form; spaces only separate. */
  static ImmutableList<String> of(String form) {
    String folded = fold(form);
    if (isWord(folded)) {
      return ImmutableList.of(folded);
    }
    ImmutableList.Builder<String> atoms = ImmutableList.builder();
    int start = 0;
    while (start < folded.length()) {
      int end = start;
      while (end < folded.length() && Character.isLetterOrDigit(folded.codePointAt(end))) {
        end += Character.charCount(folded.codePointAt(end));
      }
      if (end == start) {
        end += Character.charCount(folded.codePointAt(start));
      }
      String atom = folded.substring(start, end);
      if (!CharMatcher.whitespace().matchesAllOf(atom)) {
        atoms.add(atom);
      }
      start = end;
    }
    return atoms.build();
  }

  private static boolean isWord(String form) {
    for (int at = 0; at < form.length(); at = form.offsetByCodePoints(at, 1)) {
      if (!Character.isLetterOrDigit(form.codePointAt(at))) {
        return false;
      }
    }
    return !form.isEmpty();
  }

  /** The form without diacritics and with plain apostrophes; case is kept. */
  static String fold(String form) {
    if (CharMatcher.ascii().matchesAllOf(form)) {
      return form;
    }
    String bare = MARKS.matcher(Normalizer.normalize(form, Normalizer.Form.NFD)).replaceAll("");
    StringBuilder folded = new StringBuilder(bare.length());
    bare.chars().forEach(unit -> folded.append(plain((char) unit)));
    return folded.toString();
  }

  /** Letters that Unicode does not take apart, and the marks that are used for an apostrophe. */
  private static String plain(char letter) {
    return switch (letter) {
      case '’', '‘', 'ʻ', 'ʼ', '`' -> "'";
      case '‐', '‑' -> "-";
      case 'ı' -> "i";
      case 'ł' -> "l";
      case 'Ł' -> "L";
      case 'đ' -> "d";
      case 'Đ' -> "D";
      case 'ø' -> "o";
      case 'Ø' -> "O";
      case 'ə' -> "a";
      case 'ß' -> "ss";
      case 'æ' -> "ae";
      case 'Æ' -> "Ae";
      case 'œ' -> "oe";
      case 'þ' -> "th";
      case 'ð' -> "d";
      default -> String.valueOf(letter);
    };
  }
}
