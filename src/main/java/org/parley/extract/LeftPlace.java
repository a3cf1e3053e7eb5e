package org.parley.extract;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/** The place that those leave who withdraw. */
final class LeftPlace {
  private static final int NONE = DependencyTree.NONE;

  private LeftPlace() {}

  /**
   * What is left: the name of a place in the object or behind "from", or none. "Left the towns of
   * <i>Norland</i>", but not "withdrew from a strip along the <i>Norland</i> border".
   */
  static int of(Syntax syntax, Times times, int trigger) {
    for (String relation : new String[] {"obj", "obl", "nmod"}) {
      for (int child : syntax.children(trigger, relation)) {
        boolean left =
            relation.equals("obj") || syntax.hasCase(child, syntax.lexicon().list("left-behind"));
        if (left) {
          for (int at = child, steps = 0; at != NONE && steps < 4; at = part(syntax, at), steps++) {
            if (syntax.token(at).upos().equals("PROPN") && !times.covers(at)) {
              return at;
            }
          }
        }
      }
    }
    return NONE;
  }

  /** "parts of <i>Norland</i>", "troops from <i>Norland</i>": of what, or from where; or none. */
  private static int part(Syntax syntax, int noun) {
    boolean troops =
        syntax.lexicon().isIn("troop-noun", syntax.lemma(noun))
            || syntax.lexicon().isIn("fighter-noun", syntax.lemma(noun));
    for (int phrase : syntax.children(noun, "nmod")) {
      if (syntax.hasCase(phrase, syntax.lexicon().list("left-behind"))
          || syntax.hasCase(phrase, ImmutableSet.of("in"))
          || (!troops && syntax.hasCase(phrase, ImmutableSet.of("of")))) {
        return phrase;
      }
    }
    return NONE;
  }
}
