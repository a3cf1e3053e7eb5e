package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * What there is nothing and nobody for: "nothing to <i>apologize</i> for", "no reason to
 * <i>attack</i>", "no question of <i>leaving</i>". It is not told as done.
 */
final class DeniedInfinitive {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> OF = ImmutableSet.of("of", "for");

  private DeniedInfinitive() {}

  /** Whether a clause without tense tells what something that is not there would be for. */
  static boolean is(Syntax syntax, int predicate) {
    int noun = noun(syntax, predicate);
    if (noun == NONE) {
      return false;
    }
    Lexicon lexicon = syntax.lexicon();
    return lexicon.isIn("nothing-there", syntax.lemma(noun))
        || syntax.anyChild(noun, "det", each -> lexicon.isIn("no-determiner", syntax.lemma(each)));
  }

  /** The noun or pronoun right before the infinitive or gerund that tells more of it; or none. */
  private static int noun(Syntax syntax, int predicate) {
    int mark = NONE;
    String tag = syntax.token(predicate).xpos();
    if (tag.equals("VB")) {
      for (int each : syntax.children(predicate, "mark")) {
        mark = syntax.token(each).xpos().equals("TO") ? each : mark;
      }
    } else if (tag.equals("VBG")) {
      mark =
          syntax.hasCase(predicate, OF)
              ? syntax.child(predicate, "case")
              : marker(syntax, predicate);
    }
    int before = mark - 1;
    if (mark == NONE
        || before < 0
        || !Regex.matches(syntax.token(before).upos(), "NOUN|PRON|NUM|PROPN")) {
      // "no choice but to leave": they do leave
      return NONE;
    }
    int head = syntax.tree().head(predicate);
    // where it is the subject of the infinitive to the parser, it denies that anyway
    return head == before || syntax.tree().head(before) == head ? before : NONE;
  }

  private static int marker(Syntax syntax, int gerund) {
    for (int each : syntax.children(gerund, "mark")) {
      if (OF.contains(syntax.lemma(each))) {
        return each;
      }
    }
    return NONE;
  }
}
