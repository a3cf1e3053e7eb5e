package org.parley.link;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds the two who are meant by "both sides" or "the two republics". */
final class Pairs {
  private static final int FARTHEST = 4;

  private final Discourse discourse;

  Pairs(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * The two that were last mentioned side by side before a token; if none were, the only two of
   * their kind in this sentence and the one before. Empty if there are none.
   */
  ImmutableList<Draft> last(int sentence, int token, Predicate<Draft> kind) {
    List<Reference> before = discourse.before(sentence, token, FARTHEST);
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

  private ImmutableList<Draft> onlyTwo(int sentence, int token, Predicate<Draft> kind) {
    Set<Draft> found = new LinkedHashSet<>();
    List<Reference> near = discourse.before(sentence, token, 1);
    for (int i = near.size() - 1; i >= 0; i--) {
      found.addAll(ofKind(near.get(i).drafts(), kind));
    }
    return found.size() == 2 ? ImmutableList.copyOf(found) : ImmutableList.of();
  }
}
