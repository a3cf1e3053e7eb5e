package org.parley.extract;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.FrontedClause.Sides;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * A condition that stands behind what hangs on it: "B stays if A agrees, he said". The parse tells
 * both sides; the marks correct it where the condition does not begin right behind its connective,
 * runs over a mark that ends it, or where nothing is found to hang on it.
 */
final class TrailingClause {
  private static final int NONE = DependencyTree.NONE;

  private TrailingClause() {}

  /** The two sides, the consequence being none where there is none; null if the parse stands. */
  static @Nullable Sides sides(Syntax syntax, int first, int last, int condition, int consequence) {
    Marks marks = new Marks(syntax);
    ClauseMarks clauses = new ClauseMarks(syntax);
    int start = marks.skipPunctuation(clauses.behindAside(last + 1));
    if (start >= syntax.size() || condition <= last) {
      return null;
    }
    BitSet below = syntax.tree().subtree(condition);
    if (consequence != NONE && syntax.tree().dominates(condition, consequence)) {
      below.andNot(syntax.tree().subtree(consequence));
    }
    below.clear(0, last + 1);
    int end = newClause(syntax, marks, start, clauses.clauseEnd(first, start));
    end = beforeMainVerb(syntax, marks, start, end);
    boolean aligned = below.nextSetBit(0) <= start;
    int parsed = lastOfRun(syntax, below);
    // a verb right behind shows that the parser has cut the clause
    int whole = aligned && !marks.isFinite(parsed + 1) ? Math.min(end, parsed) : end;
    int to = isFactBehind(syntax, marks, whole) ? end : whole;
    if (to < start) {
      return null;
    }
    int begin = begin(syntax, marks, first);
    int open = marks.skipQuotesBack(first - 1);
    if (consequence != NONE && open > 0 && marks.isOpeningBracket(open)) {
      int left = syntax.tree().subtree(consequence).nextSetBit(0);
      int close = marks.closing(open);
      return left < open && close + 1 < syntax.size()
          ? new Sides(start, to, left, clauses.clauseEnd(close + 1, close + 1))
          : null;
    }
    if (consequence > to && opensBefore(syntax, consequence, first)) {
      return enclosing(syntax, marks, consequence, first, start, to);
    }
    // "“A stays if B leaves,” C said": what stands behind can only tell who speaks
    boolean clauseBefore = marks.hasFinite(begin, first);
    if (consequence != NONE && (consequence < first || (consequence > to && !clauseBefore))) {
      BitSet words = ConditionSpans.clauseTokens(syntax, consequence, condition);
      words.clear(first, consequence < first ? syntax.size() : to + 1);
      if (consequence < first) {
        clearEarlier(syntax, marks, words, consequence, first);
      }
      BitSet run = ConditionSpans.run(syntax, words, consequence);
      return new Sides(start, to, run.nextSetBit(0), run.length() - 1);
    }
    BitSet rest = new BitSet();
    rest.set(begin, Math.max(begin, first));
    clearEarlier(syntax, marks, rest, begin, first);
    int before = marks.skipPunctuationBack(rest.length() - 1);
    return marks.hasFinite(begin, before + 1)
        ? new Sides(start, to, begin, before)
        : new Sides(start, to, NONE, NONE);
  }

  /**
   * "B stays if A agrees and C <i>is</i> there": what is joined without a comma and tells no
   * outcome is one more condition, wherever the parser hangs it.
   */
  private static boolean isFactBehind(Syntax syntax, Marks marks, int end) {
    int joint = end + 1;
    if (joint + 2 >= syntax.size() || !syntax.token(joint).upos().equals("CCONJ")) {
      return false;
    }
    for (int token = joint + 2; token < syntax.size() && !marks.isComma(token); token++) {
      if (marks.isFinite(token)) {
        return !syntax.token(token).xpos().equals("MD")
            && new ClauseMarks(syntax).opensClause(joint + 1);
      }
    }
    return false;
  }

  /** "B will, if A agrees, stay": its subject and auxiliary stand before the condition. */
  private static boolean opensBefore(Syntax syntax, int consequence, int first) {
    int subject = syntax.child(consequence, "nsubj");
    int auxiliary = syntax.child(consequence, "aux");
    return subject != NONE && subject < first && auxiliary != NONE && auxiliary < first;
  }

  private static Sides enclosing(
      Syntax syntax, Marks marks, int consequence, int first, int start, int to) {
    int left = syntax.tree().subtree(syntax.child(consequence, "nsubj")).nextSetBit(0);
    int end = new ClauseMarks(syntax).clauseEnd(first, marks.skipPunctuation(to + 1));
    return new Sides(start, to, left, Math.max(end, consequence));
  }

  /** "B stays if A agrees or if …": the earlier condition is no part of what hangs on this. */
  private static void clearEarlier(
      Syntax syntax, Marks marks, BitSet words, int consequence, int first) {
    int joint = marks.skipPunctuationBack(first - 1);
    if (joint < 0 || !syntax.token(joint).upos().equals("CCONJ")) {
      return;
    }
    words.clear(joint);
    for (int token = consequence + 1; token < joint; token++) {
      if (syntax.is(token, "mark") && syntax.lemma(token).equals(syntax.lemma(first))) {
        words.clear(token, joint + 1);
        return;
      }
    }
  }

  /** "B stays if A agrees, and C will go": behind the comma begins what is no condition. */
  private static int newClause(Syntax syntax, Marks marks, int start, int end) {
    boolean finite = false;
    for (int token = start; token < end; token++) {
      int next = token + 1;
      if (finite && marks.isComma(token)) {
        boolean joined = syntax.token(next).upos().equals("CCONJ");
        if (new ClauseMarks(syntax).opensClause(joined ? next + 1 : next)) {
          return marks.skipPunctuationBack(token);
        }
      }
      finite |= marks.isFinite(token);
    }
    return end;
  }

  /**
   * "The threat to close it if they are sent <i>alarmed</i> …": a finite verb without a subject,
   * not joined with what stands before it, is that of the clause around.
   */
  private static int beforeMainVerb(Syntax syntax, Marks marks, int start, int end) {
    for (int token = start + 2; token <= end; token++) {
      int head = syntax.tree().head(token);
      boolean main =
          Regex.matches(syntax.token(token).xpos(), "VBD|VBZ")
              && syntax.is(token, "dep")
              && head >= start
              && head < token
              && syntax.child(head, "nsubj") >= start
              && syntax.child(token, "nsubj") == NONE
              && syntax.child(token, "cc") == NONE
              && marks.hasFinite(start, token)
              && !syntax.isPunctuation(token - 1);
      if (main) {
        return token - 1;
      }
    }
    return end;
  }

  private static int lastOfRun(Syntax syntax, BitSet tokens) {
    int last = tokens.length() - 1;
    while (last > 0 && syntax.isPunctuation(last)) {
      last--;
    }
    return last;
  }

  /** Where the clause before the connective begins. */
  private static int begin(Syntax syntax, Marks marks, int first) {
    int begin = 0;
    for (int token = first - 1; token >= 0; token--) {
      boolean that = syntax.lemma(token).equals("that") && syntax.is(token, "mark");
      if (that || marks.isStrong(token) || marks.isOpening(token)) {
        begin = token + 1;
        break;
      }
    }
    while (begin < first
        && (syntax.isPunctuation(begin) || syntax.token(begin).upos().equals("CCONJ"))) {
      begin++;
    }
    return begin;
  }
}
