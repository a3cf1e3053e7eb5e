package org.parley.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.parley.extract.ClaimFinder.FoundClaim;
import org.parley.text.DependencyTree;

/**
 * Who speaks behind what is said, the verb before the speaker: "The town is ours, <i>said the
 * captain</i>". Parsers take such a speaker for an object.
 */
final class InvertedFrame {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> NOMINALS = ImmutableSet.of("NOUN", "PROPN");
  private static final String RULE = "said-somebody";

  private InvertedFrame() {}

  /** The claim whose cue is the token; null if it begins no such frame. */
  static @Nullable FoundClaim claim(Syntax syntax, int token) {
    LexiconEntry entry = opensFrame(syntax, token);
    int speaker = entry == null ? NONE : speaker(syntax, token);
    if (entry == null || speaker == NONE) {
      return null;
    }
    BitSet content = content(syntax, token, speaker);
    int predicate = TrailingSpeaker.predicate(syntax, content);
    if (predicate == NONE) {
      return null;
    }
    Claim claim =
        new Claim(
            -1,
            SpeechActs.named(entry.attribute("act")),
            syntax.phraseFrom(token + 1, speaker),
            null,
            syntax.token(token).span(),
            syntax.stretches(content),
            Quoting.NONE,
            ImmutableList.of(),
            false,
            Clauses.propositions(syntax, predicate, Modality.ACTUAL),
            null,
            syntax.sentence().index(),
            RULE);
    return new FoundClaim(claim, token, ImmutableList.of());
  }

  /** The entry of a finite verb of saying behind a comma or a quotation, without a subject. */
  private static @Nullable LexiconEntry opensFrame(Syntax syntax, int token) {
    boolean behindMark = token > 1 && syntax.isPunctuation(token - 1) && !isStrong(syntax, token);
    if (!behindMark
        || !syntax.isTensed(token)
        || syntax.child(token, "nsubj") != NONE
        || syntax.child(token, "ccomp") > token) {
      return null;
    }
    return syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).orElse(null);
  }

  private static boolean isStrong(Syntax syntax, int token) {
    return new Marks(syntax).isStrong(token - 1);
  }

  /** The noun whose phrase begins right behind the verb; or none. */
  static int speaker(Syntax syntax, int verb) {
    int head = syntax.tree().head(verb);
    for (String relation : new String[] {"obj", "dep"}) {
      int child = syntax.child(verb, relation);
      if (child > verb && begins(syntax, child, verb + 1)) {
        return child;
      }
    }
    // "says minister": the parser takes the verb for an adjective of the noun
    boolean modifies = head == verb + 1 && syntax.is(verb, "amod");
    return modifies && isSomebody(syntax, head) ? head : NONE;
  }

  private static boolean begins(Syntax syntax, int noun, int first) {
    return isSomebody(syntax, noun) && syntax.tree().subtree(noun).nextSetBit(0) == first;
  }

  private static boolean isSomebody(Syntax syntax, int noun) {
    return NOMINALS.contains(syntax.token(noun).upos()) && Participants.isActor(syntax, noun);
  }

  /** What stands before the frame, and the rest of a quotation that goes on behind it. */
  private static BitSet content(Syntax syntax, int verb, int speaker) {
    Marks marks = new Marks(syntax);
    BitSet content = new BitSet();
    content.set(0, marks.skipPunctuationBack(verb - 1) + 1);
    int behind = speaker + 1;
    while (behind < syntax.size() && !syntax.isPunctuation(behind)) {
      behind++;
    }
    for (int mark = behind; mark < syntax.size() && syntax.isPunctuation(mark); mark++) {
      if (marks.isOpening(mark)) {
        content.set(mark, syntax.size());
      }
    }
    return content;
  }
}
