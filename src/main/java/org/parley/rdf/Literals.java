package org.parley.rdf;

import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.XSD;

/** Literals that RDF can hold. */
final class Literals {
  private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
  private static final int REPLACEMENT = 0xfffd;
  private static final int SCORE_DIGITS = 4;

  private Literals() {}

  /**
   * A string. What XML Schema's strings cannot hold is replaced one for one, so that offsets stay
   * right: control characters by a space, lone surrogates and non-characters by U+FFFD.
   */
  static Literal text(String text) {
    return VALUES.createLiteral(clean(text));
  }

  /** A string on one line, with single spaces. */
  static Literal label(String text) {
    return text(CharMatcher.whitespace().trimAndCollapseFrom(text, ' '));
  }

  private static String clean(String text) {
    if (isPlain(text) || text.codePoints().allMatch(Literals::isLegal)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints()
        .map(c -> isLegal(c) ? c : c < ' ' ? ' ' : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** Whether there is nothing that needs a closer look, as in nearly all texts. */
  private static boolean isPlain(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c < ' ' || c >= Character.MIN_SURROGATE) {
        return false;
      }
    }
    return true;
  }

  /** XML 1.0, production 2 ({@code Char}). */
  private static boolean isLegal(int c) {
    return c >= ' '
        ? (c < 0xd800 || c > 0xdfff) && c != 0xfffe && c != 0xffff
        : c == '\t' || c == '\n' || c == '\r';
  }

  static Literal number(int number) {
    return VALUES.createLiteral(Integer.toString(number), XSD.INTEGER);
  }

  static Literal score(double score) {
    String digits =
        BigDecimal.valueOf(score)
            .setScale(SCORE_DIGITS, RoundingMode.HALF_EVEN)
            .stripTrailingZeros()
            .toPlainString();
    return VALUES.createLiteral(digits, XSD.DECIMAL);
  }

  /** A day, month or year in ISO 8601, typed by its precision. */
  static Literal time(String iso) {
    return VALUES.createLiteral(
        iso,
        switch (iso.length()) {
          case 4 -> XSD.GYEAR;
          case 7 -> XSD.GYEARMONTH;
          default -> XSD.DATE;
        });
  }
}
