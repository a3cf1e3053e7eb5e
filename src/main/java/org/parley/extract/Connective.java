package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.parley.extract.Rule.Match;

/** The words that signal a condition. */
final class Connective {
  private Connective() {}

  /**
   * The trigger with the small words beside it: "as long as", "provided that", "in exchange for".
   */
  static BitSet of(Match match) {
    Syntax syntax = match.syntax();
    ImmutableList<Integer> tokens = match.all("connective");
    BitSet words = new BitSet();
    if (tokens.isEmpty()) {
      return words;
    }
    BitSet small = new BitSet();
    for (int token : tokens) {
      for (String relation : new String[] {"fixed", "case", "advmod", "det", "cc", "nummod"}) {
        syntax.children(token, relation).forEach(small::set);
      }
      int before = token - 1;
      if (before >= 0 && syntax.lexicon().isIn("condition-focus", syntax.lemma(before))) {
        small.set(before);
      }
    }
    for (int head : match.all("condition")) {
      syntax.children(head, "mark").forEach(small::set);
      if (!syntax.is(match.trigger(), "mark")) {
        syntax.children(head, "case").forEach(small::set);
      }
    }
    tokens.forEach(words::set);
    for (int at = words.nextSetBit(0) - 1; at >= 0 && small.get(at); at--) {
      words.set(at);
    }
    for (int at = words.length(); small.get(at); at++) {
      words.set(at);
    }
    addIfAndOnly(syntax, words);
    addThat(syntax, match, words);
    // "in return for Westmark leaving": the parser gives the preposition to the subject
    int next = words.length();
    if (next < syntax.size()
        && syntax.token(next).upos().equals("ADP")
        && syntax.token(next - 1).upos().equals("NOUN")
        && syntax.tree().dominates(next - 1, next)) {
      words.set(next);
    }
    return words;
  }

  /** "on condition that they leave": the parser may take "that" for a pronoun of its clause. */
  private static void addThat(Syntax syntax, Match match, BitSet words) {
    int next = words.length();
    boolean that =
        next < syntax.size()
            && syntax.token(next).xpos().equals("WDT")
            && syntax.lemma(next).equals("that")
            && match.all("condition").contains(syntax.tree().head(next));
    if (that && syntax.token(next - 1).upos().equals("NOUN")) {
      words.set(next);
    }
  }

  /** "<i>if, and</i> only if". */
  private static void addIfAndOnly(Syntax syntax, BitSet words) {
    Marks marks = new Marks(syntax);
    int only = words.nextSetBit(0);
    int and = marks.skipPunctuationBack(only - 1);
    int first = marks.skipPunctuationBack(and - 1);
    boolean twice =
        first >= 0
            && syntax.lexicon().isIn("condition-focus", syntax.lemma(only))
            && syntax.token(and).upos().equals("CCONJ")
            && syntax.lexicon().isIn("condition-mark", syntax.lemma(first));
    if (twice) {
      words.set(first, only);
    }
  }
}
