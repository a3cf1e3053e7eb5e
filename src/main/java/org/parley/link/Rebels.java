package org.parley.link;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Tells rebels from the army of a state: "the rebels" are the rebel group of which a text speaks,
 * and "the army" is none, whatever it calls itself.
 */
final class Rebels {
  private static final int FAR = 12;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Rebels(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The only ones before "the rebels" whom the text called rebels; empty where there are more. */
  ImmutableList<Draft> of(FoundNominal nominal) {
    if (!nominal.plural()
        || !nominal.isDefinite()
        || !(nominal.core() == nominal.head() || isOnlyBacked(nominal))
        || nominal.to() != nominal.head() + 1
        || !lexicon.has(WordList.REBELS, nominal.noun())) {
      return ImmutableList.of();
    }
    Set<Draft> called = new LinkedHashSet<>();
    for (Reference reference : discourse.before(nominal.sentence(), nominal.from(), FAR)) {
      for (Draft draft : reference.drafts()) {
        if (isBody(draft) && isCalled(draft, nominal.noun())) {
          called.add(draft);
        }
      }
    }
    return called.size() == 1 ? ImmutableList.copyOf(called) : ImmutableList.of();
  }

  /** "the Danish-backed rebels", of whom a text that speaks of rebels tells who helps them. */
  private boolean isOnlyBacked(FoundNominal nominal) {
    return nominal.core() + 3 == nominal.head()
        && discourse
            .words(nominal.sentence())
            .isFirstPartOf(nominal.core(), word -> lexicon.has(WordList.BACKING, word));
  }

  private static boolean isBody(Draft draft) {
    return draft.scope() != Entity.Scope.DOCUMENT
        && (draft.type() == EntityType.ARMED_FORCE || draft.type() == EntityType.ORGANIZATION);
  }

  private static boolean isCalled(Draft draft, String noun) {
    return draft.wasDescribedWith(noun) || draft.wasDescribedBy(noun);
  }

  /** Whether "the army" and the like cannot take somebody up, who fights against a state. */
  boolean areUnlike(String noun, Draft draft) {
    return lexicon.has(WordList.STATE_BODIES, noun)
        && draft.type() == EntityType.ARMED_FORCE
        && !Fit.byKind(noun, draft)
        && (lexicon.words(WordList.REBELS).stream().anyMatch(word -> isCalled(draft, word))
            || Atoms.of(draft.label()).stream()
                .anyMatch(word -> lexicon.has(WordList.REBEL_NAMES, Ascii.toLowerCase(word))));
  }
}
