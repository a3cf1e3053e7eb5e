package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * A condition that stands before what hangs on it, read from the punctuation: "If A agrees, B
 * stays". English writers mark the end of such a clause more reliably than parsers find it.
 *
 * <p>The condition runs to the comma behind which a clause with its own subject and finite verb
 * begins; commas within it (lists, appositions, relative clauses, "he said") are passed over. The
 * consequence is the rest, up to a stronger mark, the end of the quotation, or the speaker.
 */
final class FrontedClause {
  private static final int NONE = DependencyTree.NONE;

  private final Syntax syntax;
  private final Marks marks;
  private final ClauseMarks clauses;
  private final int first;
  private final int last;

  private FrontedClause(Syntax syntax, int first, int last) {
    this.syntax = syntax;
    this.marks = new Marks(syntax);
    this.clauses = new ClauseMarks(syntax);
    this.first = first;
    this.last = last;
  }

  /**
   * Two stretches of tokens, each from its first to its last; the consequence may enclose the
   * condition.
   */
  record Sides(int condition, int conditionEnd, int consequence, int consequenceEnd) {}

  /**
   * The two sides; null where the clause does not stand first or its end cannot be told.
   *
   * @param first the first token of the connective
   * @param last the last token of the connective
   * @param main the consequence's predicate by the parse, or none; it counts where no comma tells
   */
  static @Nullable Sides sides(Syntax syntax, int first, int last, int main) {
    FrontedClause clause = new FrontedClause(syntax, first, last);
    return clause.isFronted() ? clause.read(main) : null;
  }

  private boolean isFronted() {
    int before = marks.skipQuotesBack(first - 1);
    if (before < 0 || marks.isStrong(before) || marks.isOpening(first - 1)) {
      return true;
    }
    boolean comma = marks.isComma(before);
    int word = comma ? before - 1 : before;
    return word < 0
        || marks.isConnecting(word)
        || noVerb(word)
        || (comma && clauses.isFiller(word))
        || marks.isCueVerb(word)
        || (comma && isSubject(word));
  }

  /** "In that case if …": nothing stands before that could hang on the condition. */
  private boolean noVerb(int word) {
    for (int token = word; token >= 0 && !marks.isStrong(token); token--) {
      if (Regex.matches(syntax.token(token).upos(), "VERB|AUX")) {
        return false;
      }
    }
    return true;
  }

  /** "Norland, if attacked, will …", "substances that, if taken, would …". */
  private boolean isSubject(int word) {
    return Regex.matches(syntax.token(word).upos(), "NOUN|PROPN|PRON")
        && marks.lastFinite(word) == NONE;
  }

  private @Nullable Sides read(int main) {
    // "if attacked", "if possible"
    int begin = clauses.behindAside(last + 1);
    // "should it rain"
    boolean predicate =
        marks.isFinite(first)
            || (begin < syntax.size() && Regex.matches(syntax.token(begin).xpos(), "VBN|VBG|JJ"));
    for (int token = begin; token < syntax.size(); token++) {
      if (marks.isOpeningBracket(token)) {
        token = marks.closing(token);
      } else if (predicate && isThen(token)) {
        return sides(
            marks.isComma(token - 1) ? token - 2 : token - 1, marks.skipPunctuation(token + 1));
      } else if ((predicate || isUntaggedVerb(token)) && marks.isBreak(token)) {
        Sides found = at(token);
        if (found != null) {
          return found;
        }
      } else if (marks.isEnd(token)) {
        break;
      }
      predicate |= marks.isFinite(token);
    }
    return withoutComma(main);
  }

  /**
   * "If the war ends, B will …": taggers take a verb at the end for a plural; then a clause in the
   * future or with a pronoun follows.
   */
  private boolean isUntaggedVerb(int mark) {
    // "both sides sign": a plural and a bare noun make no phrase
    boolean plural = syntax.token(mark - 1).xpos().equals("NNS");
    boolean bare =
        syntax.token(mark - 1).xpos().equals("NN") && syntax.token(mark - 2).xpos().equals("NNS");
    if (!marks.isComma(mark) || !(plural || bare) || mark - last < 3) {
      return false;
    }
    for (int token = mark + 1; token < syntax.size() && !marks.isBreak(token); token++) {
      if (syntax.token(token).xpos().equals("MD")) {
        return clauses.opensClause(mark + 1);
      }
    }
    return mark + 2 < syntax.size()
        && Regex.matches(syntax.token(mark + 1).xpos(), "PRP|EX")
        && marks.isFinite(mark + 2);
  }

  private boolean isThen(int token) {
    return syntax.lemma(token).equals("then")
        && token + 2 < syntax.size()
        && (marks.isComma(token - 1) || !syntax.isPunctuation(token + 1));
  }

  /** The sides if the condition ends before this mark; "…, he said, …" may stand between. */
  private @Nullable Sides at(int mark) {
    int end = marks.skipPunctuationBack(mark);
    int start = marks.skipPunctuation(mark);
    int segment = clauses.segmentEnd(start);
    if (segment < syntax.size() && clauses.isCue(start, segment)) {
      int behind = marks.skipPunctuation(segment);
      boolean clause =
          behind < syntax.size() && (clauses.opensClause(behind) || isInverted(behind));
      return clause ? sides(end, behind) : null;
    }
    if (clauses.isCue(start, segment)) {
      return null;
    }
    if (clauses.opensClause(start)) {
      return sides(end, start);
    }
    int before = marks.skipPunctuationBack(first - 1);
    boolean enclosed =
        before >= 0 && marks.isComma(first - 1) && marks.isFinite(marks.skipAdverbs(start));
    return enclosed && isHolder(before)
        ? new Sides(last + 1, end, leftmost(before), clauses.clauseEnd(first, start))
        : null;
  }

  /** "Only if A agrees, he said, <i>can B</i> stay". */
  private boolean isInverted(int token) {
    int predicate = syntax.tree().head(token);
    boolean auxiliary = syntax.is(token, "aux") || syntax.is(token, "cop");
    int subject = auxiliary ? syntax.child(predicate, "nsubj") : NONE;
    return subject > token && syntax.tree().subtree(subject).get(token + 1);
  }

  private boolean isHolder(int token) {
    return Regex.matches(syntax.token(token).upos(), "NOUN|PROPN|PRON")
        || Regex.matches(syntax.token(token).xpos(), "WDT|IN");
  }

  private int leftmost(int token) {
    int leftmost = syntax.tree().subtree(token).nextSetBit(0);
    for (int at = token; at > leftmost; at--) {
      if (syntax.isPunctuation(at)) {
        return at + 1;
      }
    }
    return leftmost;
  }

  /** "If A agrees B stays": the parse tells where the consequence begins, or its pronoun. */
  private @Nullable Sides withoutComma(int main) {
    int inverted = inverted();
    int start = inverted != NONE ? inverted : main > last ? subjectStart(main) : pronoun();
    start = start == NONE ? modalSubject() : start;
    return start > last && start < syntax.size() && marks.hasFinite(last + 1, start)
        ? sides(marks.skipPunctuationBack(start - 1), start)
        : null;
  }

  /** "Only if A agrees <i>may B go</i>": behind "only" the auxiliary stands first. */
  private int inverted() {
    if (!syntax.lexicon().isIn("condition-focus", syntax.lemma(first))) {
      return NONE;
    }
    for (int token = last + 3; token + 1 < syntax.size(); token++) {
      boolean auxiliary = syntax.token(token).upos().equals("AUX") && marks.isFinite(token);
      if (auxiliary
          && marks.hasFinite(last + 1, token)
          && Regex.matches(syntax.token(token + 1).upos(), "DET|NOUN|PROPN|PRON|ADJ|NUM")) {
        return token;
      }
    }
    return NONE;
  }

  private int subjectStart(int main) {
    int start = main;
    for (String relation : new String[] {"nsubj", "expl", "aux", "cop", "advmod", "det", "amod"}) {
      for (int child : syntax.children(main, relation)) {
        int left = syntax.tree().subtree(child).nextSetBit(0);
        boolean adverbial = relation.equals("advmod") && !syntax.token(child).upos().equals("ADV");
        if (left > last && left < start && !adverbial) {
          start = left;
        }
      }
    }
    return syntax.child(main, "nsubj") == NONE ? takenSubject(start) : start;
  }

  /** "If A leaves the town will fall": the parser has given the subject to the verb before it. */
  private int takenSubject(int auxiliary) {
    for (int token = auxiliary - 1; token > last; token--) {
      if (syntax.is(token, "obj") && syntax.tree().subtree(token).length() == auxiliary) {
        return syntax.tree().subtree(token).nextSetBit(0);
      }
    }
    return auxiliary;
  }

  /** "even if you go there it is no use": where a pronoun begins a second clause. */
  private int pronoun() {
    for (int token = last + 2; token + 1 < syntax.size(); token++) {
      boolean subject =
          Regex.matches(syntax.token(token).xpos(), "PRP|EX")
              && marks.isFinite(token + 1)
              && Regex.matches(syntax.token(token - 1).upos(), "NOUN|PROPN|ADV|ADJ|NUM");
      if (subject && marks.hasFinite(last + 1, token)) {
        return token;
      }
    }
    return NONE;
  }

  /** "if the pipe is cut <i>the town would</i> freeze": what stands before a modal verb. */
  private int modalSubject() {
    for (int modal = last + 4; modal < syntax.size() && !marks.isComma(modal); modal++) {
      if (syntax.token(modal).xpos().equals("MD")) {
        int start = modal;
        while (start > last + 1
            && Regex.matches(syntax.token(start - 1).upos(), "NOUN|PROPN|ADJ|NUM")) {
          start--;
        }
        boolean begins = start - 1 > last && syntax.token(start - 1).upos().equals("DET");
        return begins
                && start < modal
                && marks.hasFinite(last + 1, start - 1)
                && !marks.isCueVerb(start - 2)
            ? start - 1
            : NONE;
      }
    }
    return NONE;
  }

  /** A remark in brackets at the end of the condition is no part of it. */
  private int beforeBracket(int end) {
    if (end + 1 >= syntax.size() || !marks.isClosingBracket(end + 1)) {
      return end;
    }
    int open = end;
    while (open > last && !marks.isOpeningBracket(open)) {
      open--;
    }
    return open > last + 1 ? marks.skipPunctuationBack(open - 1) : end;
  }

  private @Nullable Sides sides(int bound, int start) {
    int end = beforeBracket(bound);
    int from = isThen(start) ? start + 1 : start;
    int to = clauses.clauseEnd(first, from);
    int begin = clauses.behindAside(last + 1);
    int stop = Math.min(end, clauses.clauseEnd(first, begin));
    return stop >= begin && to >= from ? new Sides(begin, stop, from, to) : null;
  }
}
