package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Claims whose clause the parser has not attached to the verb of saying.
 *
 * <p>It often fails to where "that" is left out or something stands between: "The ministry says
 * prices in the north have risen". The clause is then the rest of the sentence, taken only where
 * the parse shows the trouble: what follows is a stray dependent of the verb, or the verb a stray
 * dependent of it. Another trap is the frame in the middle: "The town, <i>he said</i>, will hold".
 * Where commas set off a subject and a verb of saying, and nothing else, what is said is the rest;
 * so it is where such a frame ends a sentence.
 */
final class Unattached {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> THAT = ImmutableSet.of("IN", "WDT", "DT");
  private static final ImmutableSet<String> SUBORDINATORS =
      ImmutableSet.of("IN", "WRB", "WP", "WDT", "TO");
  private static final ImmutableSet<String> BREAKS = ImmutableSet.of("WDT", "WP", "WRB", "TO");
  private static final String RULE = "said-the-rest";

  private Unattached() {}

  /** The claim whose cue is the token; null if there is none. */
  static @Nullable FoundClaim claim(Syntax syntax, int token) {
    if (!syntax.isTensed(token) || syntax.token(token).xpos().equals("MD")) {
      return null;
    }
    LexiconEntry entry =
        syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).orElse(null);
    int speaker = syntax.child(token, "nsubj");
    if (speaker == NONE) {
      return InvertedFrame.claim(syntax, token);
    }
    if (entry == null
        || speaker == NONE
        || speaker > token
        || syntax.isNegated(token)
        || syntax.isFunctionWord("second-person", speaker)) {
      return null;
    }
    BitSet content = new BitSet();
    int start = start(syntax, token);
    int predicate = start == NONE ? NONE : predicate(syntax, token, start);
    if (predicate != NONE) {
      content.set(start, syntax.size());
    } else if (!syntax.token(speaker).xpos().startsWith("W")) {
      // "…, which proclaimed a republic" is no frame
      content = aroundFrame(syntax, speaker, token);
      if (content.isEmpty()) {
        content = beforeFrame(syntax, speaker, token);
      }
      predicate = content.isEmpty() ? NONE : mainPredicate(syntax, content);
    }
    if (predicate == NONE) {
      return null;
    }
    SpeechAct act = SpeechActs.named(entry.attribute("act"));
    Claim claim =
        new Claim(
            -1,
            act,
            syntax.coordination(speaker),
            null,
            syntax.token(token).span(),
            syntax.stretches(SecondFrame.cut(syntax, token, content)),
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
        && THAT.contains(syntax.token(token).xpos())
        && !syntax.is(token, "det")
        && !syntax.is(token, "nsubj");
  }

  /** The first finite verb of the rest, if nothing before it subordinates it; or none. */
  private static int predicate(Syntax syntax, int verb, int start) {
    boolean that = isThat(syntax, start - 1);
    for (int token = start; token < syntax.size(); token++) {
      if (syntax.isTensed(token)) {
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

  /**
   * What follows hangs on the verb, or the verb on it, by a relation that a clause does not have.
   */
  private static boolean isStray(Syntax syntax, int verb, int predicate) {
    DependencyTree tree = syntax.tree();
    if (tree.head(predicate) == verb) {
      return syntax.is(predicate, "dep") || syntax.is(predicate, "parataxis");
    }
    // "denied it, but the envoy says it is so": the parser hangs the clause on the first verb
    boolean crosses =
        tree.head(predicate) != NONE
            && tree.head(predicate) < verb
            && syntax.is(verb, "conj")
            && syntax.child(verb, "ccomp") == NONE
            && syntax.child(verb, "obj") == NONE;
    if (crosses) {
      return true;
    }
    return tree.head(verb) == predicate
        && (syntax.is(verb, "csubj") || syntax.is(verb, "ccomp") || syntax.is(verb, "dep"));
  }

  /** The sentence without the frame between commas; empty if commas set off anything else. */
  private static BitSet aroundFrame(Syntax syntax, int speaker, int verb) {
    BitSet subject = syntax.tree().subtree(speaker);
    int first = Math.min(subject.nextSetBit(0), verb);
    int last = verb;
    while (last + 1 < syntax.size()
        && !syntax.isPunctuation(last + 1)
        && (syntax.is(last + 1, "advmod")
            || syntax.is(last + 1, "case")
            || syntax.tree().relation(last + 1).startsWith("obl"))) {
      last++;
    }
    BitSet rest = new BitSet();
    boolean setOff =
        first > 1
            && subject.cardinality() == verb - first
            && isComma(syntax, first - 1)
            && last + 2 < syntax.size()
            && isComma(syntax, last + 1);
    if (setOff) {
      rest.set(0, first - 1);
      rest.set(last + 2, syntax.size());
    }
    return rest;
  }

  /**
   * "It failed, <i>an envoy told the agency</i>.": what stands before; empty if that is no clause.
   */
  private static BitSet beforeFrame(Syntax syntax, int speaker, int verb) {
    int first = Math.min(syntax.tree().subtree(speaker).nextSetBit(0), verb);
    BitSet before = new BitSet();
    boolean ends = first > 1 && isComma(syntax, first - 1) && endsFrame(syntax, verb);
    // "Asked whether it holds, the envoy said …"
    boolean clause = !SUBORDINATORS.contains(syntax.token(0).xpos()) && !isParticiple(syntax, 0);
    if (ends && clause) {
      before.set(0, first - 1);
    }
    return before;
  }

  /** Whether nothing but an addressee, a time and a place follows up to the end or a semicolon. */
  static boolean endsFrame(Syntax syntax, int verb) {
    for (int token = verb + 1; token < syntax.size(); token++) {
      if (syntax.token(token).form().equals(";")) {
        return true;
      }
      boolean other =
          syntax.isVerb(token)
              || syntax.token(token).form().equals(":")
              || syntax.is(token, "mark")
              || (syntax.is(token, "obj") && !Participants.isActor(syntax, token))
              || isComma(syntax, token);
      if (other) {
        return false;
      }
    }
    return true;
  }

  private static boolean isParticiple(Syntax syntax, int token) {
    return Regex.matches(syntax.token(token).xpos(), "VB[NG]")
        || (syntax.token(token).xpos().equals("VBD") && syntax.child(token, "nsubj") == NONE);
  }

  private static boolean isComma(Syntax syntax, int token) {
    return syntax.token(token).form().equals(",");
  }

  /** A finite predicate among these tokens that hangs on none of them. */
  static int mainPredicate(Syntax syntax, BitSet tokens) {
    for (int token = tokens.nextSetBit(0); token >= 0; token = tokens.nextSetBit(token + 1)) {
      if (syntax.isTensed(token)) {
        int predicate = syntax.clause(token);
        if (predicate != NONE && tokens.get(predicate)) {
          return predicate;
        }
      }
    }
    return NONE;
  }

  private static boolean isBreak(Syntax syntax, int token) {
    return syntax.isPunctuation(token)
        || syntax.is(token, "mark")
        || syntax.is(token, "cc")
        || BREAKS.contains(syntax.token(token).xpos());
  }
}
