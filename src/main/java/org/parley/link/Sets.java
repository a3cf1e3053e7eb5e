package org.parley.link;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.text.DependencyTree;

/** Finds those who are meant by "both sides", "the two republics" or "all three countries". */
final class Sets {
  /** How many sentences back the two may stand that "both sides" means. */
  private static final int FARTHEST_SIDES = 4;

  /** And those whose kind the noun tells: "the two republics". */
  private static final int FARTHEST_PAIR = 8;

  private final LinkingLexicon lexicon;
  private final Discourse discourse;
  private final Outsiders outsiders;
  private final Opponents opponents;
  private final NamedAhead ahead;

  Sets(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
    this.outsiders = new Outsiders(lexicon, discourse);
    this.opponents = new Opponents(lexicon, discourse);
    this.ahead = new NamedAhead(discourse);
  }

  /**
   * Whom a description counts: the ones that were last mentioned side by side before it, if they
   * are as many; if none were, the only two who are at odds, or the only two of their kind. Empty
   * if there are none.
   */
  ImmutableList<Draft> of(FoundNominal nominal, Predicate<Draft> kind) {
    ImmutableList<Draft> next = nominal.count() == 2 ? ahead.of(nominal) : ImmutableList.of();
    if (!next.isEmpty() && next.stream().allMatch(kind)) {
      return next;
    }
    boolean sides = lexicon.has(WordList.SIDES, nominal.noun());
    boolean opposed = lexicon.has(WordList.OPPOSED, nominal.noun());
    int sentence = nominal.sentence();
    int token = nominal.from();
    int farthest =
        sides || lexicon.has(WordList.GOVERNMENTS, nominal.noun()) ? FARTHEST_SIDES : FARTHEST_PAIR;
    ImmutableSet<Draft> none = outsiders.of(sentence, nominal.head(), farthest);
    Predicate<Draft> candidate = kind.and(draft -> !Outsiders.has(none, draft));
    for (Reference reference : discourse.before(sentence, token, farthest)) {
      if (!(opposed && isDirected(reference))) {
        ImmutableList<Draft> together =
            sideBySide(reference, sentence, token, nominal.count(), candidate);
        if (!together.isEmpty() && !(sides && areOneSide(together))) {
          return together;
        }
      }
    }
    if (nominal.count() != 2) {
      return ImmutableList.of();
    }
    ImmutableList<Draft> two =
        sides ? opponents.before(sentence, token, farthest, candidate) : ImmutableList.of();
    if (two.isEmpty()) {
      two = onlyTwo(sentence, token, candidate, opposed);
    }
    if (sides && areOneSide(two)) {
      two = ImmutableList.of();
    }
    if (two.isEmpty() && !sides && lexicon.has(WordList.GOVERNMENTS, nominal.noun())) {
      // a president may speak of his own government and another as of both
      return onlyTwoSoFar(sentence, token, farthest, kind);
    }
    return two.isEmpty() && sides && !opposed
        ? onlyTwoSoFar(sentence, token, farthest, candidate)
        : two;
  }

  /** A state and its own soldiers, or its police and its people, are no two sides. */
  private static boolean areOneSide(List<Draft> two) {
    if (two.size() != 2) {
      return false;
    }
    Draft one = two.get(0);
    Draft other = two.get(1);
    return one.side() == other
        || other.side() == one
        || (one.side() != null && one.side() == other.side());
  }

  /** The two that were last mentioned side by side before a token, or the only two. */
  ImmutableList<Draft> lastTwo(int sentence, int token, int farthest, Predicate<Draft> kind) {
    for (Reference reference : discourse.before(sentence, token, farthest)) {
      ImmutableList<Draft> together = sideBySide(reference, sentence, token, 2, kind);
      if (!together.isEmpty()) {
        return together;
      }
    }
    return onlyTwo(sentence, token, kind, false);
  }

  /** Those with whom somebody is named side by side, if they are so many and all of the kind. */
  private ImmutableList<Draft> sideBySide(
      Reference reference, int sentence, int token, int count, Predicate<Draft> kind) {
    ImmutableSet.Builder<Draft> listed = ImmutableSet.builder();
    ImmutableSet.Builder<Draft> fitting = ImmutableSet.builder();
    for (Reference one : coordinated(reference)) {
      if (one.isBefore(sentence, token)) {
        listed.addAll(one.drafts());
        if (isParty(one)) {
          one.drafts().stream().filter(kind).forEach(fitting::add);
        }
      }
    }
    ImmutableList<Draft> together = fitting.build().asList();
    return isParty(reference) && together.size() == count && isWhole(listed.build(), together)
        ? together
        : ImmutableList.of();
  }

  /** "Russia, Ukraine and the OSCE" are no two republics; persons may be picked from a list. */
  private static boolean isWhole(Set<Draft> listed, List<Draft> together) {
    return listed.size() == together.size()
        || together.stream().allMatch(draft -> draft.type() == EntityType.PERSON);
  }

  /**
   * Neither who stands between the sides or looks on, nor some that are counted: "freed forty
   * soldiers", nor whose things are: "the Danish and Swedish borders".
   */
  private boolean isParty(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int governor = Discourse.governor(words, reference.head());
    return !words.hasChild(reference.head(), "nummod")
        && !isOfThing(words, reference.head())
        && !isAlternative(words, first(words, reference.head()))
        && !lexicon.has(WordList.BYSTANDERS, words.lemma(reference.head()))
        && !outsiders.isBetween(reference)
        && (governor == DependencyTree.NONE
            || !lexicon.has(WordList.MEDIATING_VERBS, words.lemma(governor)));
  }

  /** "The roads lead to Russia or Belarus." */
  private static boolean isAlternative(Words words, int first) {
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      int joint =
          words.isRelation(children.get(i), "conj")
              ? words.child(children.get(i), "cc")
              : DependencyTree.NONE;
      if (joint != DependencyTree.NONE && words.lower(joint).endsWith("or")) {
        return true;
      }
    }
    return false;
  }

  private boolean isOfThing(Words words, int head) {
    int adjective = first(words, head);
    return words.isRelation(adjective, "amod")
        && discourse.references().withHead(words.index(), words.head(adjective)) == null;
  }

  /** "Egypt and Jordan urged both sides": together they deal with others, not with each other. */
  private boolean isDirected(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int first = first(words, reference.head());
    int verb = words.head(first);
    if (verb == DependencyTree.NONE
        || !words.relation(first).equals("nsubj")
        || !lexicon.has(WordList.PRESSURE_VERBS, words.lemma(verb))) {
      return false;
    }
    int object = words.child(verb, "obj");
    return object == DependencyTree.NONE || !words.lemma(object).endsWith("other");
  }

  private static int first(Words words, int head) {
    return words.isRelation(head, "conj") ? words.head(head) : head;
  }

  /** All who are coordinated with somebody. */
  private ImmutableList<Reference> coordinated(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int first = first(words, reference.head());
    ImmutableList.Builder<Reference> all = ImmutableList.builder();
    Reference one = discourse.references().withHead(reference.sentence(), first);
    if (one != null) {
      all.add(one);
    }
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      Reference other =
          words.isRelation(child, "conj")
              ? discourse.references().withHead(reference.sentence(), child)
              : null;
      if (other != null) {
        all.add(other);
      }
    }
    return all.build();
  }

  /** "Norland attacked Westmark": the two who have to do with each other in the last clause. */
  private ImmutableList<Draft> onlyTwo(
      int sentence, int token, Predicate<Draft> kind, boolean opposed) {
    Set<Draft> found = new LinkedHashSet<>();
    SetMultimap<Integer, Integer> clauses = HashMultimap.create();
    for (Reference reference : Lists.reverse(discourse.before(sentence, token, 1))) {
      int in = reference.sentence();
      boolean fits =
          isParty(reference)
              && !(opposed && isDirected(reference))
              && reference.drafts().stream().anyMatch(kind);
      if (fits) {
        reference.drafts().stream().filter(kind).forEach(found::add);
        clauses.put(in, Discourse.governor(discourse.words(in), reference.head()));
      }
    }
    return found.size() == 2 && clauses.size() == 1
        ? ImmutableList.copyOf(found)
        : ImmutableList.of();
  }

  /**
   * "Both countries": the only two states of which the text has spoken so far, by themselves or
   * those who serve them.
   *
   * @param farthest how many sentences back both must have been spoken of at last
   */
  private ImmutableList<Draft> onlyTwoSoFar(
      int sentence, int token, int farthest, Predicate<Draft> kind) {
    Set<Draft> found = new LinkedHashSet<>();
    Set<Draft> lately = new HashSet<>();
    for (Reference reference : Lists.reverse(discourse.before(sentence, token, sentence))) {
      for (Draft one : reference.drafts()) {
        Draft draft = Opponents.party(one);
        if (draft.type() == EntityType.STATE && kind.test(draft)) {
          found.add(draft);
          if (reference.sentence() >= sentence - farthest) {
            lately.add(draft);
          }
        }
      }
    }
    return found.size() == 2
            && lately.size() == 2
            && found.stream().allMatch(draft -> draft.scope() != Entity.Scope.DOCUMENT)
        ? ImmutableList.copyOf(found)
        : ImmutableList.of();
  }
}
