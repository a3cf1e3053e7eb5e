package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.text.DependencyTree;

/** Finds the two who are at odds in a text: who fight, accuse or negotiate with each other. */
final class Opponents {
  private static final ImmutableSet<String> AGAINST =
      ImmutableSet.of("with", "against", "between", "by");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Opponents(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * The only two who are at odds within so many sentences before a token, in text order; empty
   * where there are none, or others too not much farther back. Where the text knows no others at
   * all, they may stand farther back themselves.
   */
  ImmutableList<Draft> before(int sentence, int token, int farthest, Predicate<Draft> kind) {
    Set<ImmutableSet<Draft>> all = new LinkedHashSet<>();
    Set<ImmutableSet<Draft>> lately = new LinkedHashSet<>();
    boolean near = false;
    for (int s = 0; s <= sentence; s++) {
      Words words = discourse.words(s);
      int end = s == sentence ? token : words.size();
      for (int at = 0; at < end; at++) {
        ImmutableSet<Draft> pair = pair(words, at, end, kind);
        if (pair.size() == 2) {
          all.add(pair);
          if (s >= sentence - 2 * farthest) {
            near |= s >= sentence - farthest;
            lately.add(pair);
          }
        }
      }
    }
    return lately.size() == 1 && (near || (all.size() == 1 && !isNewSubject(sentence, farthest)))
        ? lately.iterator().next().asList()
        : ImmutableList.of();
  }

  /** Whether a question as a heading begins another subject not so many sentences before. */
  private boolean isNewSubject(int sentence, int farthest) {
    for (int s = Math.max(1, sentence - farthest); s < sentence; s++) {
      Words words = discourse.words(s);
      if (words.form(words.size() - 1).equals("?")
          && !discourse.isSameParagraph(s, s - 1)
          && !discourse.isSameParagraph(s, s + 1)) {
        return true;
      }
    }
    return false;
  }

  private ImmutableSet<Draft> pair(Words words, int at, int end, Predicate<Draft> kind) {
    if (words.isVerb(at) && lexicon.has(WordList.ODDS_VERBS, words.lemma(at))) {
      return pair(words, heads(words, at), end, kind);
    }
    if (words.isNoun(at) && lexicon.has(WordList.ODDS_NOUNS, words.lemma(at))) {
      return pair(words, headsOfNoun(words, at), end, kind);
    }
    return ImmutableSet.of();
  }

  private static List<Integer> heads(Words words, int verb) {
    List<Integer> heads = new ArrayList<>();
    heads.add(words.child(verb, "nsubj"));
    heads.add(words.child(verb, "obj"));
    addAgainst(words, verb, heads);
    if (words.isRelation(verb, "acl")) {
      // "Chad, which Libya accuses of it": whom the clause describes is the other
      heads.add(words.head(verb));
    }
    return heads;
  }

  /** "Chad's war with Libya", "Chad resumed talks with Libya", "a truce between Chad and Libya". */
  private static List<Integer> headsOfNoun(Words words, int noun) {
    List<Integer> heads = new ArrayList<>();
    heads.add(words.child(noun, "nmod:poss"));
    addAgainst(words, noun, heads);
    int verb = words.head(noun);
    if (verb != DependencyTree.NONE && words.isVerb(verb) && words.isRelation(noun, "obj")) {
      heads.add(words.child(verb, "nsubj"));
      addAgainst(words, verb, heads);
    }
    return heads;
  }

  private static void addAgainst(Words words, int word, List<Integer> heads) {
    for (int i = 0; i < words.children(word).length(); i++) {
      int child = words.children(word).get(i);
      if ((words.isRelation(child, "obl") || words.isRelation(child, "nmod"))
          && AGAINST.contains(words.preposition(child))) {
        heads.add(child);
      }
    }
  }

  private ImmutableSet<Draft> pair(
      Words words, List<Integer> heads, int end, Predicate<Draft> kind) {
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
