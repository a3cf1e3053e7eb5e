package org.parley.link;

import com.google.common.base.Ascii;

/** Tells sorts of lands apart: "the district" is no strait and no province. */
final class LandSorts {
  private final LinkingLexicon lexicon;

  LandSorts(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a land is of another sort than the noun says, by its name or what it was called. */
  boolean areUnlike(String noun, Draft draft) {
    if (!isSort(noun) || Fit.byWord(noun, draft)) {
      return false;
    }
    GazetteerEntry entry = draft.entry();
    return draft.wasDescribedByAny(this::isSort)
        || (entry != null && entry.kindNouns().stream().anyMatch(this::isSort))
        || Atoms.of(Ascii.toLowerCase(draft.label())).stream().anyMatch(this::isSort);
  }

  /** A noun for one sort of land only; any land is a region or a territory. */
  private boolean isSort(String noun) {
    return lexicon.type(SortedWords.NOUNS, noun) == EntityType.REGION
        && !lexicon.has(WordList.STRETCHES, noun)
        && !lexicon.has(WordList.DISPUTED, noun);
  }
}
