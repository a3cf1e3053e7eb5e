package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/** Claims of headlines and transcripts: "Norland: We will stop", "The envoy: talks have failed". */
final class ColonFrames {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> NOUNS = ImmutableSet.of("PROPN", "NOUN");

  /** The parts of speech of which a nominal is made. */
  private static final ImmutableSet<String> OF_NOMINALS =
      ImmutableSet.of("PROPN", "NOUN", "ADJ", "DET", "ADP", "PART", "PUNCT");

  /** "Norland (capital: Westmark) is …": the colon is within a remark. */
  private static final ImmutableSet<String> BRACKETS = ImmutableSet.of("(", "[", "-LRB-", "-LSB-");

  private static final String RULE = "name-and-colon";

  /** A speaker's name and office; longer stretches before a colon are sentences. */
  private static final int MOST_WORDS = 8;

  private ColonFrames() {}

  /** The claim of a sentence that begins with a speaker and a colon; null if it does not. */
  static @Nullable FoundClaim claim(Syntax syntax) {
    int colon = colon(syntax);
    int speaker = colon == NONE ? NONE : speaker(syntax, colon);
    if (speaker == NONE) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(colon + 1, syntax.size());
    int predicate = Unattached.mainPredicate(syntax, content);
    if (predicate == NONE) {
      return null;
    }
    SpeechAct act = SpeechActs.isDemand(syntax, predicate) ? SpeechAct.DEMAND : SpeechAct.STATEMENT;
    int obliged = act == SpeechAct.DEMAND ? syntax.subject(predicate) : NONE;
    Claim claim =
        new Claim(
            -1,
            act,
            syntax.phrase(speaker),
            obliged == NONE ? null : syntax.phrase(obliged),
            syntax.token(colon).span(),
            syntax.stretches(content),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            Clauses.propositions(
                syntax, predicate, act == SpeechAct.DEMAND ? Modality.DEMANDED : Modality.ACTUAL),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, colon, ImmutableList.of());
  }

  private static boolean isPhrase(Syntax syntax) {
    return Regex.matches(syntax.token(0).upos(), "ADP|PART|SCONJ")
        || syntax.lexicon().isIn("begins-phrase", Ascii.toLowerCase(syntax.token(0).form()));
  }

  private static int colon(Syntax syntax) {
    for (int token = 1; token < Math.min(syntax.size() - 2, MOST_WORDS); token++) {
      if (syntax.token(token).form().equals(":")) {
        return token;
      }
    }
    return NONE;
  }

  /**
   * The head of the first tokens of a sentence, which stand before a colon or before brackets and a
   * colon, if they are somebody and no clause.
   */
  static int speaker(Syntax syntax, int end) {
    // "To the government:" tells to whom what follows is said, "In Norland:" where it is so
    if (isPhrase(syntax)) {
      return NONE;
    }
    int head = NONE;
    for (int token = 0; token < end; token++) {
      if (!OF_NOMINALS.contains(syntax.token(token).upos())
          || BRACKETS.contains(syntax.token(token).form())) {
        return NONE;
      }
      int above = syntax.tree().head(token);
      if (head == NONE
          && (above == NONE || above >= end)
          && NOUNS.contains(syntax.token(token).upos())) {
        head = token;
      }
    }
    boolean somebody =
        head != NONE
            && (syntax.lexicon().isIn("actor-noun", syntax.lemma(head))
                || (syntax.token(head).upos().equals("PROPN")
                    && !syntax.lexicon().isIn("time-noun", syntax.lemma(head))));
    return somebody ? head : NONE;
  }
}
