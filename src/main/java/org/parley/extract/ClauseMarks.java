package org.parley.extract;

import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Where the clauses of a sentence begin and end, by its punctuation and its finite verbs. */
final class ClauseMarks {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;
  private final Marks marks;

  ClauseMarks(Syntax syntax) {
    this.syntax = syntax;
    this.marks = new Marks(syntax);
  }

  /** The first comma or stronger mark from a token on, or the number of tokens. */
  int segmentEnd(int token) {
    int at = token;
    while (at < syntax.size()
        && !marks.isComma(at)
        && !marks.isEnd(at)
        && !marks.isStrong(at)
        && !marks.isOpening(at)) {
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
    boolean somebody = false;
    for (int token = from; token < to; token++) {
      somebody |= Regex.matches(syntax.token(token).upos(), "NOUN|PROPN|PRON");
      if (marks.isFinite(token) || syntax.token(token).xpos().equals("TO")) {
        if (verb != NONE) {
          return false;
        }
        verb = token;
      }
    }
    boolean headless =
        verb == from && Regex.matches(syntax.token(from + 1).upos(), "ADP|PART|SCONJ|PUNCT");
    if (verb == NONE
        || headless
        || !somebody
        || !marks.isCueVerb(verb)
        || verb + 1 < to && syntax.token(verb + 1).upos().equals("SCONJ")) {
      return false;
    }
    int object = syntax.child(verb, "obj");
    boolean ownObject = object > verb && object < to && !Participants.isActor(syntax, object);
    return !ownObject && syntax.child(verb, "xcomp") == NONE;
  }

  /** Whether a clause with a subject and a finite verb of its own begins here, or an order. */
  boolean opensClause(int token) {
    int at = marks.skipAdverbs(token);
    if (at >= syntax.size() || syntax.token(at).upos().equals("CCONJ")) {
      return false;
    }
    String tag = syntax.token(at).xpos();
    boolean question = syntax.token(syntax.size() - 1).form().equals("?") || asks(at);
    if (tag.equals("VB")
        || (question && (marks.isFinite(at) || Regex.matches(tag, "WP|WRB|WDT")))) {
      return true;
    }
    if (tag.equals("VBP") && at + 1 < syntax.size() && !syntax.is(at, "aux")) {
      // an order that the tagger takes for a statement: it has no subject
      return syntax.child(at, "nsubj") == NONE
          && syntax.child(at, "obj") > at
          && !syntax.isPunctuation(at + 1);
    }
    if (tag.equals("IN")) {
      return syntax.token(at).upos().equals("ADP") && hasOwnSubject(at);
    }
    return !Regex.matches(tag, "TO|VBG|VBN|WDT|WP|WRB|MD|VBZ|VBD") && hasClause(at);
  }

  /** "…, in May they will go": behind the phrase the parse sees a subject and its verb. */
  private boolean hasOwnSubject(int start) {
    for (int at = start; at < syntax.size() && !marks.isComma(at) && !marks.isEnd(at); at++) {
      if (marks.isFinite(at)) {
        int clause = syntax.clause(at);
        int subject = clause == NONE ? NONE : syntax.child(clause, "nsubj");
        return subject > start && subject < at;
      }
    }
    return false;
  }

  private boolean asks(int token) {
    for (int at = token; at < syntax.size() && !marks.isEnd(at); at++) {
      if (at + 1 < syntax.size() && syntax.token(at + 1).form().equals("?")) {
        return true;
      }
    }
    return false;
  }

  private boolean hasClause(int start) {
    boolean nominal = false;
    for (int at = start; at < syntax.size() && !marks.isEnd(at); at++) {
      if (marks.isFinite(at)) {
        return nominal;
      }
      if (marks.isComma(at)) {
        return nominal && (isSubjectBefore(start, at) || isListBefore(at));
      }
      nominal |= Regex.matches(syntax.token(at).upos(), "NOUN|PROPN|PRON|DET|NUM|ADJ");
    }
    return false;
  }

  /** "…, ships, planes, and tanks will go": a list whose last member has the verb. */
  private boolean isListBefore(int comma) {
    boolean joined = false;
    for (int at = comma + 1; at < syntax.size() && !marks.isEnd(at); at++) {
      if (marks.isFinite(at)) {
        return joined;
      }
      if (marks.isComma(at) && joined) {
        return false;
      }
      if (Regex.matches(syntax.token(at).xpos(), "WDT|WP|VBG|VBN|VB|TO|PRP")) {
        return false;
      }
      joined |= syntax.token(at).upos().equals("CCONJ");
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
    boolean inBrackets = marks.isInBrackets(from);
    int open = 0;
    int at = start;
    for (; at < syntax.size(); at++) {
      open += marks.isOpening(at) ? 1 : marks.isClosing(at) ? -1 : 0;
      boolean closes =
          open < 0
              || (inBrackets && marks.isClosingBracket(at))
              || isEndOfClause(at)
              || (at > start && isFurther(at));
      if (closes || (marks.isComma(at) && endsHere(at))) {
        break;
      }
      if (marks.isOpeningBracket(at)) {
        at = marks.closing(at);
      }
    }
    return marks.skipPunctuationBack(at - 1);
  }

  /** "… or if …", "…, unless …": one more condition; "… and that …": one more thing said. */
  private boolean isFurther(int token) {
    boolean joint = syntax.token(token).upos().equals("CCONJ");
    if (!(joint || marks.isComma(token)) || token + 1 >= syntax.size()) {
      return false;
    }
    return (syntax.is(token + 1, "mark")
            && syntax.lexicon().isIn("condition-mark", syntax.lemma(token + 1)))
        || (joint && syntax.lemma(token + 1).equals("that") && syntax.is(token + 1, "mark"));
  }

  private boolean isEndOfClause(int token) {
    return Regex.matches(syntax.token(token).form(), "[;:]") || marks.isDash(token);
  }

  private boolean endsHere(int comma) {
    int next = marks.skipPunctuation(comma);
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
            && syntax.token(next + 1).upos().equals("ADP");
    return contrast || apart;
  }

  /** Whether nothing but marks follows, a quotation that begins anew, or who the speaker is. */
  private boolean isLast(int token) {
    int next = marks.skipPunctuation(token);
    return next >= syntax.size()
        || marks.isEnd(token)
        || marks.isStrong(token)
        || Regex.matches(syntax.token(next).xpos(), "WP|WP\\$|WDT");
  }

  /** "I mean, if …", "you know, if …": a pronoun and its verb that only hold the place. */
  boolean isFiller(int word) {
    boolean pair = word == 1 || (word > 1 && syntax.isPunctuation(word - 2));
    return pair
        && syntax.token(word).xpos().equals("VBP")
        && (syntax.isFunctionWord("first-person", word - 1)
            || syntax.isFunctionWord("second-person", word - 1));
  }

  /** "If, however, A agrees", "if, as he said, A agrees": behind what stands between commas. */
  int behindAside(int start) {
    if (!marks.isComma(start)) {
      return start;
    }
    int end = segmentEnd(start + 1);
    boolean aside = !marks.hasFinite(start + 1, end) || syntax.lemma(start + 1).equals("as");
    return marks.isComma(end) && aside ? end + 1 : start + 1;
  }
}
