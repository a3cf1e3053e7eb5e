package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.Set;
import org.parley.text.DependencyTree;

/**
 * The place before a noun for what is done to places: "the <i>Tarn</i> siege" is no siege by Tarn.
 * A name for those who act may stand there, too: "the EU blockade", "the Selen siege of the town".
 */
final class BesiegedPlace {
  private static final int NONE = DependencyTree.NONE;

  private BesiegedPlace() {}

  /**
   * The name that is the place and not one of those who act; or none.
   *
   * @param initiators who is found to do it
   */
  static int of(Reading reading, Syntax syntax, int trigger, Set<Integer> initiators) {
    int name = name(syntax, trigger);
    return name != NONE
            && initiators.contains(name)
            && initiators.size() == 1
            && syntax.child(trigger, "nmod") == NONE
            && !isPutUnder(syntax, trigger)
            && !isPeople(reading, syntax.token(name).form())
        ? name
        : NONE;
  }

  /** "placed the island <i>under Norland occupation</i>": what is occupied is told by the verb. */
  private static boolean isPutUnder(Syntax syntax, int trigger) {
    return syntax.is(trigger, "obl") && syntax.hasCase(trigger, ImmutableSet.of("under"));
  }

  /** The name right before such a noun, which is no abbreviation; or none. */
  static int name(Syntax syntax, int trigger) {
    int name = trigger - 1;
    return name >= 0
            && syntax.lexicon().isIn("siege-noun", syntax.lemma(trigger))
            && syntax.is(name, "compound")
            && syntax.tree().head(name) == trigger
            && syntax.token(name).upos().equals("PROPN")
            && !syntax.token(name).form().equals(Ascii.toUpperCase(syntax.token(name).form()))
        ? name
        : NONE;
  }

  /** Whether the text tells of several of that name: "Selens". */
  private static boolean isPeople(Reading reading, String name) {
    ImmutableSet<String> plurals = ImmutableSet.of(name + "s", name + "es");
    for (Syntax syntax : reading.sentences()) {
      for (int token = 0; token < syntax.size(); token++) {
        if (plurals.contains(syntax.token(token).form())) {
          return true;
        }
      }
    }
    return false;
  }
}
