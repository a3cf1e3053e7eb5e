package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;
import org.parley.text.Phrase;
import org.parley.text.Quotation;
import org.parley.text.Span;

/**
 * A frame without a verb before a quotation: In the <i>words</i> of the envoy, "No convoy has come
 * through."; or with one that the tagger has taken for a noun: The relief agency <i>notes</i>, "…".
 *
 * @param syntax the sentence that holds it
 * @param cue the noun
 * @param speaker who is named before or behind it
 */
record NounFrame(Syntax syntax, int cue, Phrase speaker) {
  private static final ImmutableSet<String> OF_NAMES =
      ImmutableSet.of("PROPN", "NOUN", "ADJ", "DET", "ADP", "PART");

  /** The frame right before a quotation; or null. */
  static @Nullable NounFrame of(Reading reading, Quotation quotation) {
    for (Syntax syntax : reading.sentencesIn(quotation.outer())) {
      int last = last(syntax, quotation);
      if (last <= 0) {
        continue;
      }
      if (syntax.token(last).xpos().equals("NNS")
          && syntax.lexicon().entryWithClause("speech", syntax.lemma(last)).isPresent()
          && isName(syntax, last - 1)) {
        int first = last - 1;
        while (first > 0 && OF_NAMES.contains(syntax.token(first - 1).upos())) {
          first--;
        }
        return frame(syntax, last, first, last - 1);
      }
      int words = words(syntax, last);
      if (words != DependencyTree.NONE) {
        return frame(syntax, words, words + 2, last);
      }
    }
    return null;
  }

  private static NounFrame frame(Syntax syntax, int cue, int first, int last) {
    Span span = syntax.token(first).span().cover(syntax.token(last).span());
    int head = head(syntax, first, last + 1);
    return new NounFrame(syntax, cue, new Phrase(syntax.sentence().index(), head, span, span));
  }

  /** "in the <i>words</i> of the envoy, Rosa Lind, …": with nothing but a name behind it. */
  private static int words(Syntax syntax, int last) {
    for (int token = last; token > 0; token--) {
      if (syntax.lexicon().isIn("wording-noun", syntax.lemma(token))) {
        boolean ofSomebody =
            token + 1 < last
                && syntax.lexicon().isIn("owner-preposition", syntax.lemma(token + 1))
                && syntax.hasCase(token, ImmutableSet.of("in"));
        return ofSomebody ? token : DependencyTree.NONE;
      }
      if (!syntax.isPunctuation(token) && !OF_NAMES.contains(syntax.token(token).upos())) {
        return DependencyTree.NONE;
      }
    }
    return DependencyTree.NONE;
  }

  /** The last word before the quotation. */
  private static int last(Syntax syntax, Quotation quotation) {
    int last = DependencyTree.NONE;
    for (int token = 0; token < syntax.size(); token++) {
      if (syntax.token(token).span().end() <= quotation.outer().start()
          && !syntax.isPunctuation(token)) {
        last = token;
      }
    }
    return last;
  }

  /** The first noun of the name that hangs on nothing within it. */
  private static int head(Syntax syntax, int first, int end) {
    for (int token = first; token < end; token++) {
      int above = syntax.tree().head(token);
      if (isName(syntax, token) && (above < first || above >= end)) {
        return token;
      }
    }
    return end - 1;
  }

  private static boolean isName(Syntax syntax, int token) {
    return syntax.token(token).upos().equals("PROPN") || syntax.token(token).upos().equals("NOUN");
  }
}
