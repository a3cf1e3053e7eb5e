package org.parley.link;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import com.google.common.collect.SetMultimap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.parley.text.DependencyTree;

/** Finds those who are meant by "both sides", "the two republics" or "all three countries". */
final class Sets {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Sets(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * The ones that were last mentioned side by side before a token, if they are as many; if none
   * were, the only two of their kind in this sentence and the one before, if they have to do with
   * each other. Empty if there are none.
   *
   * @param count how many there are
   * @param farthest how many sentences back they may stand side by side
   */
  ImmutableList<Draft> last(
      int sentence, int token, int count, int farthest, Predicate<Draft> kind) {
    for (Reference reference : discourse.before(sentence, token, farthest)) {
      ImmutableList<Draft> listed =
          isParty(reference) ? sideBySide(reference, token, sentence) : ImmutableList.of();
      ImmutableList<Draft> together = ofKind(listed, kind);
      if (together.size() == count && isWhole(listed, together)) {
        return together;
      }
    }
    return count == 2 ? onlyTwo(sentence, token, kind) : ImmutableList.of();
  }

  /** "Russia, Ukraine and the OSCE" are no two republics; persons may be picked from a list. */
  private static boolean isWhole(List<Draft> listed, List<Draft> together) {
    return Set.copyOf(listed).size() == together.size()
        || together.stream().allMatch(draft -> draft.type() == EntityType.PERSON);
  }

  /** Neither who stands between the sides, nor some that are counted: "freed forty soldiers". */
  private boolean isParty(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int governor = Discourse.governor(words, reference.head());
    return !words.hasChild(reference.head(), "nummod")
        && (governor == DependencyTree.NONE
            || !lexicon.has(WordList.MEDIATING_VERBS, words.lemma(governor)));
  }

  private static ImmutableList<Draft> ofKind(List<Draft> drafts, Predicate<Draft> kind) {
    return drafts.stream().filter(kind).distinct().collect(ImmutableList.toImmutableList());
  }

  /** All who are coordinated with somebody, as far as they stand before a token. */
  private ImmutableList<Draft> sideBySide(Reference reference, int token, int sentence) {
    Words words = discourse.words(reference.sentence());
    int first = reference.head();
    if (words.isRelation(first, "conj")) {
      first = words.head(first);
    }
    ImmutableList.Builder<Draft> all = ImmutableList.builder();
    Reference one = discourse.references().withHead(reference.sentence(), first);
    if (one != null) {
      all.addAll(one.drafts());
    }
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      Reference other =
          words.isRelation(child, "conj")
              ? discourse.references().withHead(reference.sentence(), child)
              : null;
      if (other != null && other.isBefore(sentence, token)) {
        all.addAll(other.drafts());
      }
    }
    return all.build();
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
      ImmutableList<Draft> fitting =
          isParty(reference) ? ofKind(reference.drafts(), kind) : ImmutableList.of();
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
