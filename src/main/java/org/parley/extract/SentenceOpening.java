package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The words at the beginning of a sentence that make a condition of what the sentence before tells:
 * "Otherwise, …", "If not, …", "Only then …", "Once they do, …".
 *
 * @param kind the kind of condition
 * @param first the first token of these words
 * @param last their last token
 * @param clause whether they are a clause with a subject of its own, "once they do"
 * @param demand whether they take up only what somebody is asked to do
 */
record SentenceOpening(String kind, int first, int last, boolean clause, boolean demand) {
  private static final int MOST_WORDS = 4;

  /** Conjunctions that are called as the kinds are. */
  private static final ImmutableSet<String> MARKS =
      ImmutableSet.of("if", "unless", "until", "once", "when");

  private static final ImmutableSet<String> DEMANDING =
      ImmutableSet.of("orElse", "inExchangeFor", "requirement");

  /** Kinds of openings that take up a condition of the sentence before. */
  private static final ImmutableSet<String> CONTRASTING = ImmutableSet.of("orElse", "if");

  /** The opening of a sentence; null where it begins with something else. */
  static @Nullable SentenceOpening of(Syntax syntax) {
    int first = new Marks(syntax).skipPunctuation(0);
    SentenceOpening opening = at(syntax, first);
    // "But if not, …"
    boolean joined = first < syntax.size() && syntax.token(first).upos().equals("CCONJ");
    return opening == null && joined ? at(syntax, first + 1) : opening;
  }

  private static @Nullable SentenceOpening at(Syntax syntax, int first) {
    for (int last = Math.min(first + MOST_WORDS, syntax.size()) - 1; last >= first; last--) {
      String words = words(syntax, first, last);
      String kind = kind(syntax.lexicon(), words);
      if (kind != null) {
        boolean demand = DEMANDING.contains(kind) && !words.startsWith("if ");
        return new SentenceOpening(kind, first, last, false, demand);
      }
    }
    return clause(syntax, first);
  }

  private static @Nullable String kind(Lexicon lexicon, String words) {
    if (lexicon.isIn("opens-or-else", words)) {
      return "orElse";
    }
    if (lexicon.isIn("opens-if", words)) {
      return "if";
    }
    if (lexicon.isIn("opens-only-after", words)) {
      return "onlyAfter";
    }
    if (lexicon.isIn("opens-until", words)) {
      return "until";
    }
    if (lexicon.isIn("opens-in-exchange", words)) {
      return "inExchangeFor";
    }
    return lexicon.isIn("opens-then", words) ? "requirement" : null;
  }

  /** "once they do, …", "if it does not, …", "when that happens, …". */
  private static @Nullable SentenceOpening clause(Syntax syntax, int first) {
    if (first + 3 >= syntax.size()
        || !MARKS.contains(words(syntax, first, first))
        || !syntax.lexicon().isIn("stands-for-one", words(syntax, first + 1, first + 1))) {
      return null;
    }
    for (int last = first + 2; last < Math.min(first + 5, syntax.size() - 1); last++) {
      if (syntax.token(last + 1).form().equals(",")) {
        String words = words(syntax, first + 2, last);
        String mark = words(syntax, first, first);
        if (syntax.lexicon().isIn("stands-for-deed", words)) {
          return new SentenceOpening(mark, first, last, true, false);
        }
        return mark.equals("if") && syntax.lexicon().isIn("stands-for-no-deed", words)
            ? new SentenceOpening("orElse", first, last, true, false)
            : null;
      }
    }
    return null;
  }

  private static String words(Syntax syntax, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      words.append(token == first ? "" : " ").append(syntax.token(token).form());
    }
    return words.toString().toLowerCase(Locale.ROOT).replace('’', '\'');
  }

  /** Whether what hangs on it must be something that would come of it. */
  boolean wantsProspect() {
    return !kind.equals("orElse") && !kind.equals("if");
  }

  /** Whether the condition of the sentence before is taken up: "If it rains, …. If not, …". */
  boolean takesUp() {
    return CONTRASTING.contains(kind) && !clause;
  }
}
