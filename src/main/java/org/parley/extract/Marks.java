package org.parley.extract;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** What single marks and small words of a sentence tell about its clauses. */
final class Marks {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;

  Marks(Syntax syntax) {
    this.syntax = syntax;
  }

  boolean isComma(int token) {
    return token >= 0 && token < syntax.size() && syntax.token(token).form().equals(",");
  }

  /** A semicolon, a colon, or a dash between blanks. */
  boolean isStrong(int token) {
    return token >= 0 && (is(token, ";", ":", "(", "[", "-LRB-", "-LSB-") || isDash(token));
  }

  /** A dash that divides; not the hyphen of "re-elect" or the stroke of "1990–95". */
  boolean isDash(int token) {
    if (is(token, "--", "—")) {
      return true;
    }
    return is(token, "-", "–") && (token == 0 || hasBlank(token - 1));
  }

  /** Where a condition that stands first may end. */
  boolean isBreak(int token) {
    return isComma(token)
        || isDash(token)
        || Regex.matches(syntax.token(token).form(), "\\.\\.+|…");
  }

  /** Where a clause ends at the latest. */
  boolean isEnd(int token) {
    return Regex.matches(syntax.token(token).form(), "[;.?!:]");
  }

  boolean isOpening(int token) {
    if (token < 0 || is(token, "“", "„", "«", "‘")) {
      return token >= 0;
    }
    return isStraight(token) && !isClosing(token);
  }

  /** A straight mark closes where it follows a word without a blank; else the tagger decides. */
  boolean isClosing(int token) {
    if (token < 0 || is(token, "”", "»")) {
      return token >= 0;
    }
    if (!isStraight(token)) {
      return is(token, "’") && syntax.token(token).xpos().equals("''");
    }
    boolean blankBefore = token == 0 || hasBlank(token - 1);
    boolean blankBehind = token == syntax.size() - 1 || hasBlank(token);
    return blankBefore == blankBehind ? syntax.token(token).xpos().equals("''") : blankBehind;
  }

  private boolean isStraight(int token) {
    return is(token, "\"", "''", "``");
  }

  private boolean hasBlank(int token) {
    return syntax.token(token).span().end() < syntax.token(token + 1).span().start();
  }

  private boolean is(int token, String... forms) {
    for (String form : forms) {
      if (syntax.token(token).form().equals(form)) {
        return true;
      }
    }
    return false;
  }

  boolean isOpeningBracket(int token) {
    return is(token, "(", "[", "-LRB-", "-LSB-");
  }

  boolean isClosingBracket(int token) {
    return is(token, ")", "]", "-RRB-", "-RSB-");
  }

  /** The bracket that closes this one, or the last token. */
  int closing(int bracket) {
    int token = bracket + 1;
    while (token < syntax.size() - 1 && !isClosingBracket(token)) {
      token++;
    }
    return token;
  }

  int skipQuotesBack(int token) {
    int at = token;
    while (at >= 0 && (isOpening(at) || isClosing(at))) {
      at--;
    }
    return at;
  }

  int skipPunctuation(int token) {
    int at = token;
    while (at < syntax.size() && syntax.isPunctuation(at)) {
      at++;
    }
    return at;
  }

  int skipPunctuationBack(int token) {
    int at = token;
    while (at >= 0 && syntax.isPunctuation(at)) {
      at--;
    }
    return at;
  }

  int skipAdverbs(int token) {
    int at = token;
    while (at < syntax.size() && Regex.matches(syntax.token(at).upos(), "ADV|INTJ")) {
      at++;
    }
    return at;
  }

  boolean isFinite(int token) {
    return token >= 0 && token < syntax.size() && syntax.isTensed(token);
  }

  boolean hasFinite(int from, int to) {
    for (int token = from; token < to; token++) {
      if (isFinite(token)) {
        return true;
      }
    }
    return false;
  }

  /** The last finite verb up to a token since the last strong mark, or none. */
  int lastFinite(int token) {
    for (int at = token; at >= 0 && !isStrong(at); at--) {
      if (isFinite(at)) {
        return at;
      }
    }
    return NONE;
  }

  /** "and", "that", "because": what stands behind it begins a clause. */
  boolean isConnecting(int token) {
    return token >= 0
        && !syntax.lexicon().isIn("comparing", syntax.lemma(token))
        && (Regex.matches(syntax.token(token).upos(), "CCONJ|SCONJ")
            || Regex.matches(syntax.token(token).xpos(), "WDT|WRB|WP")
            || syntax.lexicon().isIn("clause-opener", syntax.lemma(token)));
  }

  boolean isCueVerb(int token) {
    return token >= 0
        && syntax.token(token).upos().equals("VERB")
        && syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent();
  }

  boolean isInBrackets(int token) {
    for (int at = token - 1; at >= 0 && !isClosingBracket(at); at--) {
      if (isOpeningBracket(at)) {
        return true;
      }
    }
    return false;
  }
}
