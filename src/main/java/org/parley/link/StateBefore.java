package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.stream.IntStream;
import org.parley.text.DependencyTree;

/**
 * Finds the country of an officer whom the text brings in without saying whom he serves:
 * "<i>Chad</i> wants a deal. Foreign Minister Ann Lee said that her country would wait".
 */
final class StateBefore {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  StateBefore(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The state that the sentence before is about, in the same paragraph; else empty. */
  ImmutableList<Draft> of(FoundNominal nominal, Words words) {
    int owner = words.child(nominal.head(), "nmod:poss");
    int before = words.index() - 1;
    if (owner == DependencyTree.NONE
        || nominal.plural()
        || nominal.type() != EntityType.STATE
        || !lexicon.has(WordList.GENERIC_NOUNS, nominal.noun())
        || before < 0
        || !discourse.isSameParagraph(before, words.index())) {
      return ImmutableList.of();
    }
    Reference officer = discourse.references().withHead(words.index(), owner);
    return officer != null && officer.drafts().stream().allMatch(this::isOfNobody)
        ? subject(discourse.words(before))
        : ImmutableList.of();
  }

  private boolean isOfNobody(Draft person) {
    return person.type() == EntityType.PERSON
        && person.side() == null
        && person.wasDescribedByAny(noun -> lexicon.has(WordList.OFFICES, noun));
  }

  private ImmutableList<Draft> subject(Words words) {
    int subject =
        IntStream.range(0, words.size())
            .filter(token -> words.isRelation(token, "nsubj"))
            .filter(token -> words.head(words.head(token)) == DependencyTree.NONE)
            .findFirst()
            .orElse(DependencyTree.NONE);
    Reference state =
        subject == DependencyTree.NONE
            ? null
            : discourse.references().withHead(words.index(), subject);
    return state != null
            && state.drafts().size() == 1
            && state.drafts().get(0).type() == EntityType.STATE
        ? state.drafts()
        : ImmutableList.of();
  }
}
