package org.parley.extract;

import java.util.BitSet;
import org.parley.text.DependencyTree;

/**
 * Claims whose frame ends the sentence: "The longer they wait, the worse it gets, <i>the envoy
 * said</i>". What is said is all that stands before; parsers often give the frame only the last of
 * several clauses.
 */
final class WholeSentence {
  private static final int NONE = DependencyTree.NONE;

  private WholeSentence() {}

  /**
   * Adds the beginning of the sentence to a content that lacks only that, unless a stronger mark, a
   * quotation or another speaker stands before.
   */
  static void complete(Syntax syntax, int cue, int speaker, BitSet content) {
    int first = content.nextSetBit(0);
    int last = content.length() - 1;
    boolean frameBehind =
        first > 0
            && last < cue
            && speaker > last
            // "freed a bishop whose release the league had demanded"
            && !syntax.is(cue, "acl:relcl")
            && Unattached.endsFrame(syntax, cue);
    if (frameBehind && isContiguous(content, first, last) && isPlain(syntax, first)) {
      content.set(0, first);
    }
  }

  private static boolean isContiguous(BitSet content, int first, int last) {
    return content.nextClearBit(first) > last;
  }

  private static boolean isPlain(Syntax syntax, int end) {
    Marks marks = new Marks(syntax);
    for (int token = 0; token < end; token++) {
      boolean divides =
          marks.isStrong(token)
              || marks.isOpening(token)
              || marks.isClosing(token)
              || syntax.lemma(token).equals("accord")
              || (syntax.isVerb(token) && syntax.entry("speech", token).isPresent());
      if (divides) {
        return false;
      }
    }
    int before = end - 1;
    return !syntax.token(before).upos().equals("CCONJ") || before > 0;
  }
}
