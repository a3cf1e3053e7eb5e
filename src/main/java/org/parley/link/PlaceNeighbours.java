package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.List;

/** Tells by the known places beside an unknown name that it is one too. */
final class PlaceNeighbours {
  private final LinkingLexicon lexicon;
  private final List<Words> sentences;
  private final ImmutableList<FoundName> names;

  PlaceNeighbours(LinkingLexicon lexicon, List<Words> sentences, ImmutableList<FoundName> names) {
    this.lexicon = lexicon;
    this.sentences = sentences;
    this.names = names;
  }

  /** Adds what they tell of a name. */
  void note(FoundName name, TypeEvidence evidence) {
    if (isBeforePlace(name)) {
      evidence.isBeforePlace();
    }
    if (isListedWithPlace(name)) {
      evidence.isListedWithPlace();
    }
  }

  /**
   * "Cibolo, Texas": the name of a place follows after a comma, and a comma or nothing after it.
   */
  private boolean isBeforePlace(FoundName name) {
    Words words = sentences.get(name.sentence());
    if (name.to() + 1 >= words.size() || !words.form(name.to()).equals(",")) {
      return false;
    }
    return names.stream()
        .filter(next -> next.sentence() == name.sentence() && next.from() == name.to() + 1)
        .anyMatch(
            next ->
                next.isKnown()
                    && !next.isDerived()
                    && (next.to() == words.size() || !words.isUpos(next.to(), "CCONJ"))
                    && !words.isRelation(next.head(), "conj")
                    && next.readings().stream().allMatch(n -> n.entry().type().isTerritory()));
  }

  /** "In Lima and Villa Zyx": behind a preposition of places, beside one that is known. */
  private boolean isListedWithPlace(FoundName name) {
    Words words = sentences.get(name.sentence());
    int first = words.head(name.head());
    return !name.titled()
        && words.isRelation(name.head(), "conj")
        && lexicon.has(WordList.PLACE_PREPOSITIONS, words.preposition(first))
        && names.stream()
            .filter(other -> other.sentence() == name.sentence() && other.covers(first))
            .anyMatch(
                other ->
                    other.isKnown()
                        && other.readings().stream().allMatch(PlaceNeighbours::isOfPlace));
  }

  private static boolean isOfPlace(NameIndex.Name name) {
    return name.entry().type().isTerritory() || name.kind() == NameIndex.Kind.METONYM;
  }
}
