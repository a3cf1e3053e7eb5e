package org.parley.extract;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * What people agree on or talk about and have still to do: "agreed on the <i>withdrawal</i>",
 * "talks on the <i>release</i> of the crew". What they talk about else, a raid, has happened.
 */
final class SettledByTalks {
  private static final int NONE = DependencyTree.NONE;
  private static final ImmutableSet<String> DONE = ImmutableSet.of("VBD", "VBN");

  private SettledByTalks() {}

  /** In which way a noun is said that talks or an agreement are about; null if it is of none. */
  static @Nullable Modality modality(Syntax syntax, int noun) {
    int head = syntax.tree().head(noun);
    if (head == NONE
        || !syntax.token(noun).upos().equals("NOUN")
        || EventWords.type(syntax, noun)
            .filter(type -> syntax.lexicon().isIn("settled-by-talks", Ascii.toLowerCase(type)))
            .isEmpty()) {
      return null;
    }
    boolean about =
        (syntax.is(noun, "obl") || syntax.is(noun, "nmod"))
            && syntax.hasCase(noun, syntax.lexicon().list("about-preposition"));
    String word = syntax.lemma(head);
    if (about && syntax.lexicon().isIn("agrees-on", word)) {
      boolean not = syntax.isVerb(head) && ClauseMood.polarity(syntax, head) == Polarity.NEGATIVE;
      return not ? Modality.HYPOTHETICAL : Modality.FUTURE;
    }
    boolean talked = about || (syntax.is(noun, "obj") && !DONE.contains(syntax.token(head).xpos()));
    return talked && syntax.lexicon().isIn("talks-of", word) ? Modality.POSSIBLE : null;
  }
}
