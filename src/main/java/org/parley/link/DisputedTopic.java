package org.parley.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the disputed territory that a text is about, which "the territory" and "the breakaway
 * region" mean however long ago it was named; "the region" alone can be a wider one.
 */
final class DisputedTopic {
  /** In the title or the sentence behind it is named what a text is about. */
  private static final int LATEST_FIRST = 1;

  /** So many sentences before a description no other place may be spoken of. */
  private static final int NEAR = 2;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  DisputedTopic(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The one disputed territory of the text so far; null where there is none, or another. */
  @Nullable Draft of(FoundNominal nominal, Words words) {
    boolean disputed =
        lexicon.has(WordList.DISPUTED, nominal.noun())
            || Antecedents.isSeceding(lexicon, words, nominal);
    if (!disputed || nominal.plural() || !nominal.type().isTerritory()) {
      return null;
    }
    int sentence = nominal.sentence();
    List<Reference> all = discourse.before(sentence, nominal.from(), sentence);
    Set<Draft> topics = new LinkedHashSet<>();
    boolean early = false;
    for (Reference reference : all) {
      for (Draft draft : reference.drafts()) {
        GazetteerEntry entry = draft.entry();
        if (entry != null && entry.type() == EntityType.TERRITORY) {
          topics.add(draft);
          early |= reference.sentence() <= LATEST_FIRST;
        }
      }
    }
    boolean alone =
        discourse.before(sentence, nominal.from(), NEAR).stream()
            .flatMap(reference -> reference.drafts().stream())
            .noneMatch(DisputedTopic::isRegion);
    return early && alone && topics.size() == 1 ? topics.iterator().next() : null;
  }

  /** Towns and sites that no gazetteer knows are territories too, and are not called so. */
  private static boolean isRegion(Draft draft) {
    return draft.scope() != Entity.Scope.DOCUMENT && draft.type() == EntityType.REGION;
  }
}
