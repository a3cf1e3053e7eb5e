package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import org.parley.text.DependencyTree;

/**
 * Where within what somebody says somebody else begins to speak: "He said that the town had fallen,
 * <i>but the envoy says</i> it holds", "He said that they would send ships, <i>a move that the
 * council denounced</i>".
 */
final class SecondFrame {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> COMMAS = ImmutableSet.of(",", "—", "–");
  private static final ImmutableSet<String> ARTICLES = ImmutableSet.of("a", "an");

  private SecondFrame() {}

  /**
   * What is said up to a second frame; the same where there is none.
   *
   * @param cue the verb of saying that the content belongs to
   */
  static BitSet cut(Syntax syntax, int cue, BitSet content) {
    for (int token = content.nextSetBit(cue + 1);
        token >= 0;
        token = content.nextSetBit(token + 1)) {
      int start =
          isFrame(syntax, token)
              ? start(syntax, cue, token)
              : isComment(syntax, token)
                  ? token - 1
                  : isAdding(syntax, cue, token) ? token - 1 : behindQuotation(syntax, cue, token);
      if (start != NONE) {
        BitSet before = (BitSet) content.clone();
        before.clear(start, syntax.size());
        return before;
      }
    }
    return content;
  }

  /** "…, <i>adding</i> that it holds": a participle of saying goes with the verb of saying. */
  static boolean isAdding(Syntax syntax, int cue, int token) {
    return cue != NONE
        && token > cue
        && syntax.token(token).xpos().equals("VBG")
        && syntax.token(token - 1).form().equals(",")
        && syntax.isTensed(cue)
        && syntax.child(token, "nsubj") == NONE
        && syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isPresent();
  }

  /**
   * ", <i>a step</i> that they say rewards terror": what others say of it, and who reports it
   * tells.
   */
  private static boolean isComment(Syntax syntax, int token) {
    if (!COMMAS.contains(syntax.token(token - 1).form())
        || !ARTICLES.contains(syntax.token(token).form())) {
      return false;
    }
    int deed = token + 1;
    while (deed + 2 < syntax.size() && syntax.token(deed).xpos().startsWith("JJ")) {
      deed++;
    }
    if (deed + 2 >= syntax.size() || !syntax.lexicon().isIn("deed-noun", syntax.lemma(deed))) {
      return false;
    }
    int first = deed + 1;
    while (first < syntax.size() && !syntax.isTensed(first)) {
      first++;
    }
    boolean another = first < syntax.size() && !syntax.token(first - 1).xpos().startsWith("W");
    // ", a warning <i>Norland brushed aside</i>": a clause without a pronoun
    if (another && first == deed + 2 && syntax.token(deed + 1).upos().equals("PROPN")) {
      return true;
    }
    for (int at = first; another && at < syntax.size(); at++) {
      if (syntax.token(at).form().equals(",")) {
        return false;
      }
      if (syntax.isVerb(at)
          && (syntax.entry("speech", at).isPresent()
              || syntax.lexicon().entryWithClause("speech", syntax.lemma(at)).isPresent())) {
        return true;
      }
    }
    return false;
  }

  /** "said “we hold it” <i>and left</i>": where a quotation right behind the cue has ended. */
  private static int behindQuotation(Syntax syntax, int cue, int token) {
    Marks marks = new Marks(syntax);
    boolean ended =
        syntax.token(token).xpos().equals("CC")
            && marks.isClosing(token - 1)
            && syntax.isPunctuation(token - 1);
    for (int at = cue + 1; ended && at < token; at++) {
      if (marks.isOpening(at)) {
        return token;
      }
      if (!syntax.isPunctuation(at)) {
        return NONE;
      }
    }
    return NONE;
  }

  /** A verb of saying with a subject before it, and something said behind it. */
  private static boolean isFrame(Syntax syntax, int token) {
    if (!syntax.isTensed(token)
        || syntax.child(token, "nsubj") == NONE
        || syntax.child(token, "nsubj") > token
        || syntax.lexicon().entryWithClause("speech", syntax.lemma(token)).isEmpty()) {
      return false;
    }
    for (int after = token + 1; after < syntax.size(); after++) {
      if (syntax.isTensed(after)) {
        return true;
      }
    }
    return false;
  }

  /** The comma and the conjunction before the frame, with nothing but its subject between. */
  private static int start(Syntax syntax, int cue, int frame) {
    for (int token = frame - 1; token > cue + 1; token--) {
      if (syntax.isTensed(token)) {
        return NONE;
      }
      if (syntax.token(token).xpos().equals("CC")
          && syntax.token(token - 1).form().equals(",")
          && syntax.child(frame, "nsubj") > token) {
        return token - 1;
      }
    }
    return NONE;
  }
}
