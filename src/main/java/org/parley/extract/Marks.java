package org.parley.extract;

import org.parley.text.DependencyTree;

/** What punctuation and small words tell about where the clauses of a sentence begin and end. */
final class Marks {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;

  Marks(Syntax syntax) {
    this.syntax = syntax;
  }

  boolean isComma(int token) {
    return token >= 0 && syntax.token(token).form().equals(",");
  }

  /** A semicolon, a colon, or a dash between blanks. */
  boolean isStrong(int token) {
    return token >= 0 && syntax.token(token).form().matches(";|:|-|--|–|—|\\(|\\[");
  }

  /** Where a condition that stands first may end. */
  boolean isBreak(int token) {
    return isComma(token) || syntax.token(token).form().matches("\\.\\.+|…|-|--|–|—");
  }

  /** Where a clause ends at the latest. */
  boolean isEnd(int token) {
    return syntax.token(token).form().matches("[;.?!:]");
  }

  boolean isOpening(int token) {
    return token >= 0 && (syntax.token(token).xpos().equals("``") || is(token, "“", "„", "«", "‘"));
  }

  private boolean isClosing(int token) {
    return token >= 0
        && !isOpening(token)
        && (is(token, "”", "»") || (syntax.token(token).xpos().equals("''") && is(token, "\"", "''", "’")));
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

  private boolean isClosingBracket(int token) {
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
    while (at < syntax.size() && syntax.token(at).upos().matches("ADV|INTJ")) {
      at++;
    }
    return at;
  }

  boolean isFinite(int token) {
    return token >= 0
        && token < syntax.size()
        && syntax.token(token).xpos().matches("VBD|VBZ|VBP|MD");
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
        && (syntax.token(token).upos().matches("CCONJ|SCONJ")
            || syntax.token(token).xpos().equals("WDT")
            || syntax.lexicon().isIn("clause-opener", syntax.lemma(token)));
  }

  boolean isCueVerb(int token) {
    return token >= 0
        && syntax.token(token).upos().equals("VERB")
        && syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent();
  }

  /** The first comma or stronger mark from a token on, or the number of tokens. */
  int segmentEnd(int token) {
    int at = token;
    while (at < syntax.size() && !isComma(at) && !isEnd(at) && !isStrong(at) && !isOpening(at)) {
      at++;
    }
    return at;
  }

  /** Whether these tokens, the end excluded, only tell who speaks: "the envoy said on Monday". */
  boolean isCue(int from, int to) {
    if (from < to && syntax.lemma(from).equals("accord")) {
      return true;
    }
    int verb = NONE;
    for (int token = from; token < to; token++) {
      if (isFinite(token) || syntax.token(token).xpos().equals("TO")) {
        if (verb != NONE) {
          return false;
        }
        verb = token;
      }
    }
    if (verb == NONE || !isCueVerb(verb) || verb + 1 < to && syntax.token(verb + 1).upos().equals("SCONJ")) {
      return false;
    }
    int object = syntax.child(verb, "obj");
    boolean ownObject = object > verb && object < to && !Participants.isActor(syntax, object);
    return !ownObject && syntax.child(verb, "xcomp") == NONE;
  }

  /** Whether a clause with a subject and a finite verb of its own begins here, or an order. */
  boolean opensClause(int token) {
    int at = skipAdverbs(token);
    if (at >= syntax.size() || syntax.token(at).upos().equals("CCONJ")) {
      return false;
    }
    String tag = syntax.token(at).xpos();
    boolean question = syntax.token(syntax.size() - 1).form().equals("?") || asks(at);
    if (tag.equals("VB") || (question && (isFinite(at) || tag.matches("WP|WRB|WDT")))) {
      return true;
    }
    if (tag.equals("VBP") && at + 1 < syntax.size() && !syntax.is(at, "aux")) {
      // an order that the tagger takes for a statement: it has no subject
      return syntax.child(at, "nsubj") == NONE && syntax.child(at, "obj") > at;
    }
    return !tag.matches("IN|TO|VBG|VBN|WDT|WP|WRB|MD|VBZ|VBD") && hasClause(at);
  }

  private boolean asks(int token) {
    for (int at = token; at < syntax.size() && !isEnd(at); at++) {
      if (at + 1 < syntax.size() && syntax.token(at + 1).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClause(int start) {
    boolean nominal = false;
    for (int at = start; at < syntax.size() && !isEnd(at); at++) {
      if (isFinite(at)) {
        return nominal;
      }
      if (isComma(at)) {
        return isSubjectBefore(start, at);
      }
      nominal |= syntax.token(at).upos().matches("NOUN|PROPN|PRON|DET|NUM|ADJ");
    }
    return false;
  }

  /** "…, Norland, the island state, will go": the parse sees the subject. */
  private boolean isSubjectBefore(int start, int comma) {
    for (int token = start; token < comma; token++) {
      if (syntax.is(token, "nsubj") && syntax.tree().head(token) > comma) {
        return true;
      }
    }
    return false;
  }

  /**
   * The last word of the clause that begins at a token and that something before it belongs to.
   *
   * @param from where the whole begins: a quotation or bracket open there ends the clause
   */
  int clauseEnd(int from, int start) {
    boolean inQuotes = depth(from) > 0;
    boolean inBrackets = isOpeningBracket(skipQuotesBack(from - 1) < 0 ? from : skipQuotesBack(from - 1));
    int at = start;
    for (; at < syntax.size(); at++) {
      boolean closes =
          (inQuotes && isClosing(at)) || (inBrackets && isClosingBracket(at)) || isEndOfClause(at);
      if (closes || (isComma(at) && endsHere(at))) {
        break;
      }
      if (isOpeningBracket(at)) {
        at = closing(at);
      }
    }
    return skipPunctuationBack(at - 1);
  }

  private boolean isEndOfClause(int token) {
    return syntax.token(token).form().matches(";|:|-|--|–|—");
  }

  private boolean endsHere(int comma) {
    int next = skipPunctuation(comma);
    if (next >= syntax.size()) {
      return false;
    }
    if (isCue(next, segmentEnd(next)) && isLast(segmentEnd(next))) {
      return true;
    }
    boolean contrast = syntax.lexicon().isIn("contrast", syntax.lemma(next));
    boolean apart =
        syntax.token(next).upos().equals("CCONJ")
            && next + 1 < syntax.size()
            && syntax.token(next + 1).xpos().equals("IN");
    return contrast || apart;
  }

  /** Whether nothing but marks follows, or a quotation that begins anew. */
  private boolean isLast(int token) {
    int next = skipPunctuation(token);
    return next >= syntax.size() || isEnd(token) || isStrong(token);
  }

  private int depth(int token) {
    int depth = 0;
    for (int at = 0; at < token; at++) {
      depth += isOpening(at) ? 1 : isClosing(at) ? -1 : 0;
    }
    return depth;
  }
}
