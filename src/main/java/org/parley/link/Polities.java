package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom "the republic" or "the sultanate" means: the one whose name in the text has that word,
 * however far back. Most states are republics by some name that nobody uses, so that one that is
 * not called so is none that the noun could tell from others.
 */
final class Polities {
  private static final ImmutableSet<String> COMMON = ImmutableSet.of("republic");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Polities(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The only land whose name before a description has its noun; null where there is none. */
  @Nullable Draft named(FoundNominal nominal) {
    if (lexicon.type(SortedWords.NAME_HEADS, nominal.noun()) != EntityType.STATE) {
      return null;
    }
    Set<Draft> named = new LinkedHashSet<>();
    for (Reference reference :
        discourse.before(nominal.sentence(), nominal.from(), nominal.sentence())) {
      Words there = discourse.words(reference.sentence());
      if (reference.mention().kind() == Mention.Kind.NAME
          && reference.drafts().size() == 1
          && reference.drafts().get(0).type().isTerritory()
          && has(there, reference, nominal.noun())) {
        named.add(reference.drafts().get(0));
      }
    }
    return named.size() == 1 ? named.iterator().next() : null;
  }

  private static boolean has(Words there, Reference name, String noun) {
    for (int token = name.from(); token < name.to(); token++) {
      if (there.lower(token).equals(noun)) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing that the text says makes a state one that such a noun can mean. */
  boolean isNoneOfThem(FoundNominal nominal, Draft draft) {
    if (!COMMON.contains(nominal.noun()) || draft.wasDescribedBy(nominal.noun())) {
      return false;
    }
    GazetteerEntry entry = draft.entry();
    return !Atoms.of(Ascii.toLowerCase(draft.label())).contains(nominal.noun())
        && (entry == null || !entry.kindNouns().contains(nominal.noun()));
  }
}
