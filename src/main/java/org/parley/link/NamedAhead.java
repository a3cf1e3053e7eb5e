package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;

/**
 * Finds the two states that a sentence counts before it names them: "the two countries signed a
 * pact in which <i>Chad</i> would … and <i>Libya</i> would …".
 */
final class NamedAhead {
  private static final ImmutableSet<String> FINITE = ImmutableSet.of("MD", "VBD", "VBP", "VBZ");

  private final Discourse discourse;

  NamedAhead(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The only two states named behind a description in its sentence, in a clause that tells what is
   * in something, and each with a verb of its own; empty where they are not so.
   */
  ImmutableList<Draft> of(FoundNominal nominal) {
    Words words = discourse.words(nominal.sentence());
    ImmutableSet.Builder<Draft> found = ImmutableSet.builder();
    int named = 0;
    for (Reference name : discourse.namesWithin(nominal.sentence(), nominal.to(), words.size())) {
      if (name.drafts().get(0).type() == EntityType.STATE) {
        boolean acts = name.to() < words.size() && FINITE.contains(words.tag(name.to()));
        if (!acts || (named == 0 && !isAfterRelative(words, nominal.to(), name.from()))) {
          return ImmutableList.of();
        }
        found.addAll(name.drafts());
        named++;
      }
    }
    ImmutableList<Draft> two = found.build().asList();
    return named == 2 && two.size() == 2 ? two : ImmutableList.of();
  }

  /** "In which", directly before the first of them. */
  private static boolean isAfterRelative(Words words, int from, int name) {
    int before = name - 1;
    if (before > from && words.lower(before).equals("the")) {
      before--;
    }
    return before > from && words.tag(before).equals("WDT") && words.isUpos(before - 1, "ADP");
  }
}
