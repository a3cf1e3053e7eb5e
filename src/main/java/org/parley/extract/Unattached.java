package org.parley.extract;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;

/**
 * Claims whose clause the parser has not attached to the verb of saying, as it often fails to where
 * "that" is left out or something stands between: "The ministry says prices in the north have
 * risen".
 *
 * <p>The clause is then the rest of the sentence. It is taken only where the parse shows the
 * trouble: what follows is a stray dependent of the verb, or the verb a stray dependent of it.
 */
final class Unattached {
  private static final int NONE = DependencyTree.NONE;
  private static final String RULE = "said-the-rest";

  private Unattached() {}

  /** The claim whose cue is the token; null if there is none. */
  static @Nullable FoundClaim claim(Syntax syntax, int token) {
    if (!syntax.token(token).xpos().matches("VBD|VBZ|VBP")) {
      return null;
    }
    LexiconEntry entry =
        syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).orElse(null);
    int speaker = syntax.child(token, "nsubj");
    if (entry == null || speaker == NONE || speaker > token || syntax.isNegated(token)) {
      return null;
    }
    int start = start(syntax, token);
    int predicate = start == NONE ? NONE : predicate(syntax, token, start);
    if (predicate == NONE) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(start, syntax.size());
    SpeechAct act = SpeechActs.named(entry.attribute("act"));
    Claim claim =
        new Claim(
            -1,
            act,
            syntax.phrase(speaker),
            null,
            syntax.token(token).span(),
            ImmutableList.of(syntax.span(content)),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            Clauses.propositions(syntax, predicate, Modality.ACTUAL),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, token, ImmutableList.of());
  }

  /** Where the clause begins: behind the verb, its adverbs, and "that"; or none. */
  private static int start(Syntax syntax, int verb) {
    int at = verb + 1;
    while (at < syntax.size() && syntax.token(at).upos().equals("ADV")) {
      at++;
    }
    if (at < syntax.size() && isThat(syntax, at)) {
      at++;
    }
    return at < syntax.size() - 1 ? at : NONE;
  }

  private static boolean isThat(Syntax syntax, int token) {
    return syntax.lemma(token).equals("that")
        && syntax.token(token).xpos().matches("IN|WDT|DT")
        && !syntax.is(token, "det")
        && !syntax.is(token, "nsubj");
  }

  /** The first finite verb of the rest, if nothing before it subordinates it; or none. */
  private static int predicate(Syntax syntax, int verb, int start) {
    boolean that = isThat(syntax, start - 1);
    for (int token = start; token < syntax.size(); token++) {
      if (isFinite(syntax, token)) {
        if (token == start) {
          // "what he added was …"
          return NONE;
        }
        int predicate = syntax.clause(token);
        return predicate != NONE && predicate >= start && (that || isStray(syntax, verb, predicate))
            ? predicate
            : NONE;
      }
      if (!that && isBreak(syntax, token)) {
        return NONE;
      }
    }
    return NONE;
  }

  private static boolean isFinite(Syntax syntax, int token) {
    return syntax.token(token).xpos().matches("VBD|VBZ|VBP|MD");
  }

  /**
   * What follows hangs on the verb, or the verb on it, by a relation that a clause does not have.
   */
  private static boolean isStray(Syntax syntax, int verb, int predicate) {
    DependencyTree tree = syntax.tree();
    if (tree.head(predicate) == verb) {
      return syntax.is(predicate, "dep") || syntax.is(predicate, "parataxis");
    }
    return tree.head(verb) == predicate
        && (syntax.is(verb, "csubj") || syntax.is(verb, "ccomp") || syntax.is(verb, "dep"));
  }

  private static boolean isBreak(Syntax syntax, int token) {
    return syntax.isPunctuation(token)
        || syntax.is(token, "mark")
        || syntax.is(token, "cc")
        || syntax.token(token).xpos().matches("WDT|WP|WRB|TO");
  }
}
