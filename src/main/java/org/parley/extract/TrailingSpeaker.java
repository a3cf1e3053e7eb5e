package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;

/** Headlines that name the speaker last: "Truce is dead - minister", "Army to leave: premier". */
final class TrailingSpeaker {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> OF_NOMINALS =
      ImmutableSet.of("PROPN", "NOUN", "ADJ", "DET");

  /** An office and a name. */
  private static final int MOST_WORDS = 4;

  private static final String RULE = "colon-and-name";

  private TrailingSpeaker() {}

  /** The claim of a line that ends with a mark and somebody; null if it does not. */
  static @Nullable FoundClaim claim(Syntax syntax) {
    int mark = mark(syntax);
    int speaker = mark == NONE ? NONE : somebody(syntax, mark);
    if (speaker == NONE) {
      return null;
    }
    BitSet content = new BitSet();
    content.set(0, mark);
    int predicate = predicate(syntax, content);
    if (predicate == NONE) {
      return null;
    }
    Claim claim =
        new Claim(
            -1,
            SpeechActs.isDemand(syntax, predicate) ? SpeechAct.DEMAND : SpeechAct.STATEMENT,
            syntax.phraseFrom(mark + 1, speaker),
            null,
            syntax.token(mark).span(),
            syntax.stretches(content),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            Clauses.propositions(syntax, predicate, Modality.ACTUAL),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, mark, ImmutableList.of());
  }

  /** The colon or dash before the last few words, in a line without a full stop. */
  private static int mark(Syntax syntax) {
    int last = syntax.size() - 1;
    for (int token = last; token > 1 && token >= last - MOST_WORDS; token--) {
      boolean divides = syntax.token(token).form().equals(":") || new Marks(syntax).isDash(token);
      if (divides) {
        return token < last ? token : NONE;
      }
      if (!OF_NOMINALS.contains(syntax.token(token).upos())) {
        return NONE;
      }
    }
    return NONE;
  }

  /** The noun for a person or body among the last words; a bare name may be a place. */
  private static int somebody(Syntax syntax, int mark) {
    int found = NONE;
    for (int token = mark + 1; token < syntax.size(); token++) {
      if (syntax.lexicon().isIn("actor-noun", syntax.lemma(token))) {
        found = token;
      }
    }
    return found;
  }

  /** A finite clause, or the infinitive of headlines: "Army to leave". */
  static int predicate(Syntax syntax, BitSet content) {
    int finite = Unattached.mainPredicate(syntax, content);
    if (finite != NONE) {
      return finite;
    }
    for (int token = content.nextSetBit(1); token >= 0; token = content.nextSetBit(token + 1)) {
      if (syntax.token(token).xpos().equals("VB") && syntax.token(token - 1).xpos().equals("TO")) {
        return token;
      }
    }
    return NONE;
  }
}
