package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds the other of two states: "Chad accused <i>its neighbour</i>" where the text is about Chad
 * and Libya. Where it names a third one, anybody's neighbour may be that.
 */
final class OtherState {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final ImmutableSet<Draft> states;

  /**
   * @param states those that the whole document names
   */
  OtherState(LinkingLexicon lexicon, Discourse discourse, ImmutableSet<Draft> states) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.states = states;
  }

  /** Who is meant; empty where that is not sure. */
  ImmutableList<Draft> of(FoundNominal nominal, Words words) {
    if (nominal.plural() || states.size() != 2) {
      return ImmutableList.of();
    }
    Draft one = isOther(nominal, words) ? subject(nominal, words) : owner(nominal, words);
    return one == null || !states.contains(one)
        ? ImmutableList.of()
        : states.stream().filter(state -> state != one).collect(ImmutableList.toImmutableList());
  }

  /** "the other side", "the other country". */
  private boolean isOther(FoundNominal nominal, Words words) {
    int other = nominal.head() - 1;
    return nominal.determiner() == FoundNominal.Determiner.DEFINITE
        && other > nominal.from()
        && words.lower(other).equals("other")
        && nominal.to() == nominal.head() + 1
        && lexicon.has(WordList.SIDES, nominal.noun());
  }

  /** Whom the clause is about: "Chad says that the other side …". */
  private @Nullable Draft subject(FoundNominal nominal, Words words) {
    for (int at = words.head(nominal.head()); at != DependencyTree.NONE; at = words.head(at)) {
      int subject = words.child(at, "nsubj");
      if (subject != DependencyTree.NONE && subject < nominal.from()) {
        return only(words, subject);
      }
    }
    return null;
  }

  /** "its neighbour", "Chad's rival": whose it is. */
  private @Nullable Draft owner(FoundNominal nominal, Words words) {
    int owner = words.child(nominal.head(), "nmod:poss");
    if (owner == DependencyTree.NONE
        || !lexicon.has(WordList.COUNTERPARTS, nominal.noun())
        || nominal.to() != nominal.head() + 1
        || nominal.core() < nominal.head() && !isPlain(nominal, words, owner)) {
      return null;
    }
    return only(words, owner);
  }

  /** "its northern neighbour" may be a third one. */
  private boolean isPlain(FoundNominal nominal, Words words, int owner) {
    int next = words.tag(owner + 1).equals("POS") ? owner + 2 : owner + 1;
    return next == nominal.head();
  }

  private @Nullable Draft only(Words words, int head) {
    Reference reference = discourse.references().withHead(words.index(), head);
    if (reference == null || reference.drafts().size() != 1) {
      return null;
    }
    return Opponents.party(reference.drafts().get(0));
  }
}
