package org.parley.link;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the two who are meant by "both sides" or "the two republics". */
final class Pairs {
  private final Discourse discourse;

  Pairs(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The two that were last mentioned side by side before a token; if none were, the only two of
   * their kind in this sentence and the one before, if they have to do with each other. Empty if
   * there are none.
   *
   * @param farthest how many sentences back they may stand side by side
   */
  ImmutableList<Draft> last(int sentence, int token, int farthest, Predicate<Draft> kind) {
    List<Reference> before = discourse.before(sentence, token, farthest);
    for (Reference second : before) {
      ImmutableList<Draft> own = ofKind(second.drafts(), kind);
      if (own.size() == 2) {
        return own;
      }
      for (Reference first : before) {
        if (first.sentence() == second.sentence()
            && first.from() < second.from()
            && areSideBySide(first, second)) {
          ImmutableList<Draft> pair =
              ofKind(
                  ImmutableList.<Draft>builder()
                      .addAll(first.drafts())
                      .addAll(second.drafts())
                      .build(),
                  kind);
          if (pair.size() == 2) {
            return pair;
          }
        }
      }
    }
    return onlyTwo(sentence, token, kind);
  }

  private static ImmutableList<Draft> ofKind(List<Draft> drafts, Predicate<Draft> kind) {
    return drafts.stream().filter(kind).distinct().collect(ImmutableList.toImmutableList());
  }

  private boolean areSideBySide(Reference first, Reference second) {
    Words words = discourse.words(first.sentence());
    return words.isRelation(second.head(), "conj") && words.head(second.head()) == first.head();
  }

  /** "Norland attacked Westmark": the two who have to do with each other in the last clause. */
  private ImmutableList<Draft> onlyTwo(int sentence, int token, Predicate<Draft> kind) {
    Set<Draft> found = new LinkedHashSet<>();
    Set<Draft> outsiders = new HashSet<>();
    SetMultimap<Integer, Integer> clauses = HashMultimap.create();
    for (Reference reference : Lists.reverse(discourse.before(sentence, token, 1))) {
      int in = reference.sentence();
      if (in == sentence) {
        // "She urged the two sides": hers is none of them
        reference.drafts().stream()
            .map(Draft::side)
            .filter(Objects::nonNull)
            .forEach(outsiders::add);
      }
      ImmutableList<Draft> fitting = ofKind(reference.drafts(), kind);
      if (!fitting.isEmpty() && discourse.isSameParagraph(in, sentence)) {
        found.addAll(fitting);
        clauses.put(in, Discourse.governor(discourse.words(in), reference.head()));
      }
    }
    boolean together =
        found.size() == 2 && clauses.size() == 1 && Collections.disjoint(found, outsiders);
    return together ? ImmutableList.copyOf(found) : ImmutableList.of();
  }
}
