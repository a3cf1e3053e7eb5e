package org.parley.link;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the disputed territory that a text is about, which "the territory" and "the breakaway
 * region" mean however long ago it was named; "the region" alone can be a wider one. What the
 * gazetteer calls by that noun need not have been named from the start.
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
        if (entry != null && entry.type() == EntityType.TERRITORY && !isPeople(reference, entry)) {
          topics.add(draft);
          early |= isFirst(reference.sentence());
        }
      }
    }
    boolean alone =
        discourse.before(sentence, nominal.from(), NEAR).stream()
            .flatMap(reference -> reference.drafts().stream())
            .noneMatch(DisputedTopic::isRegion);
    if (!alone || topics.size() != 1) {
      return null;
    }
    Draft topic = topics.iterator().next();
    return early || Fit.byKind(nominal.noun(), topic) ? topic : null;
  }

  /** Whether a sentence is the title or the one behind it; a dateline alone is no sentence. */
  private boolean isFirst(int sentence) {
    Words second = discourse.words(Math.min(sentence, LATEST_FIRST));
    return sentence <= LATEST_FIRST
        || sentence == LATEST_FIRST + 1
            && IntStream.range(0, second.size()).noneMatch(second::isVerb);
  }

  /** "The Crimean people": of whom a text speaks, it need not speak of their land. */
  private boolean isPeople(Reference reference, GazetteerEntry entry) {
    String name = discourse.words(reference.sentence()).text(reference.from(), reference.to());
    return entry.adjectives().contains(name) || entry.demonyms().contains(name);
  }

  /** Towns and sites that no gazetteer knows are territories too, and are not called so. */
  private static boolean isRegion(Draft draft) {
    return draft.scope() != Entity.Scope.DOCUMENT && draft.type() == EntityType.REGION;
  }
}
