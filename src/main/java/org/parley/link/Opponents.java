package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the two who are at odds in a text: who fight, accuse or negotiate with each other. */
final class Opponents {
  private static final ImmutableSet<String> AGAINST = ImmutableSet.of("with", "against");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Opponents(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * The only two who are at odds within so many sentences before a token, in text order; empty
   * where there are none, or others too not much farther back.
   */
  ImmutableList<Draft> before(int sentence, int token, int farthest, Predicate<Draft> kind) {
    Set<ImmutableSet<Draft>> pairs = new LinkedHashSet<>();
    boolean near = false;
    for (int s = Math.max(0, sentence - 2 * farthest); s <= sentence; s++) {
      Words words = discourse.words(s);
      int end = s == sentence ? token : words.size();
      for (int verb = 0; verb < end; verb++) {
        if (lexicon.has(WordList.ODDS_VERBS, words.lemma(verb)) && words.isVerb(verb)) {
          ImmutableSet<Draft> pair = pair(words, verb, end, kind);
          if (pair.size() == 2) {
            near |= s >= sentence - farthest;
            pairs.add(pair);
          }
        }
      }
    }
    return near && pairs.size() == 1 ? pairs.iterator().next().asList() : ImmutableList.of();
  }

  private ImmutableSet<Draft> pair(Words words, int verb, int end, Predicate<Draft> kind) {
    List<Integer> heads = new ArrayList<>();
    heads.add(words.child(verb, "nsubj"));
    heads.add(words.child(verb, "obj"));
    for (int i = 0; i < words.children(verb).length(); i++) {
      int child = words.children(verb).get(i);
      if (words.isRelation(child, "obl") && AGAINST.contains(words.preposition(child))) {
        heads.add(child);
      }
    }
    if (words.isRelation(verb, "acl")) {
      // "Chad, which Libya accuses of it": whom the clause describes is the other
      heads.add(words.head(verb));
    }
    ImmutableSet.Builder<Draft> pair = ImmutableSet.builder();
    for (int head : heads) {
      for (Reference reference : coordinated(words, head, end)) {
        reference.drafts().stream()
            .map(Opponents::party)
            .filter(draft -> isSide(draft) && kind.test(draft))
            .forEach(pair::add);
      }
    }
    return pair.build();
  }

  private ImmutableList<Reference> coordinated(Words words, int head, int end) {
    ImmutableList.Builder<Reference> all = ImmutableList.builder();
    for (Reference reference : discourse.references().of(words.index())) {
      int at = reference.head();
      boolean meant =
          at == head || (head >= 0 && words.isRelation(at, "conj") && words.head(at) == head);
      if (meant && at < end) {
        all.add(reference);
      }
    }
    return all.build();
  }

  /** Persons are at odds for their side. */
  static Draft party(Draft draft) {
    Draft side = draft.side();
    return draft.type() == EntityType.PERSON && side != null ? side : draft;
  }

  /** A council or a union of states that accuses somebody speaks for others. */
  private static boolean isSide(Draft draft) {
    return draft.type() != EntityType.ORGANIZATION || draft.scope() != Entity.Scope.GAZETTEER;
  }
}
