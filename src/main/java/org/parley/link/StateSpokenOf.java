package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds "the country" in what a state says that is "it" there itself: "Chad, which borders
 * <i>Libya</i>, said that it would help if the country …".
 */
final class StateSpokenOf {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  StateSpokenOf(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** The only other state in the relative clause about the one that speaks; null if none. */
  @Nullable Draft of(FoundNominal nominal, Words words) {
    if (nominal.type() != EntityType.STATE) {
      return null;
    }
    for (int verb = nominal.head(); verb != DependencyTree.NONE; verb = words.head(verb)) {
      int subject = words.child(verb, "nsubj");
      if (subject == DependencyTree.NONE
          || subject > nominal.from()
          || !lexicon.has(WordList.SPEECH_VERBS, words.lemma(verb))) {
        continue;
      }
      Reference speaker = discourse.references().withHead(words.index(), subject);
      if (speaker == null || !isTakenUp(speaker, verb, nominal)) {
        return null;
      }
      ImmutableList<Draft> others =
          discourse.references().of(words.index()).stream()
              .filter(other -> isInRelativeClause(words, subject, other.head()))
              .flatMap(other -> other.drafts().stream())
              .filter(draft -> draft.type() == EntityType.STATE)
              .filter(draft -> !speaker.drafts().contains(draft))
              .distinct()
              .collect(ImmutableList.toImmutableList());
      return others.size() == 1 ? others.get(0) : null;
    }
    return null;
  }

  /** Whether a pronoun means the speaker between the verb of speech and the description. */
  private boolean isTakenUp(Reference speaker, int verb, FoundNominal nominal) {
    return discourse.references().of(nominal.sentence()).stream()
        .filter(reference -> reference.mention().kind() == Mention.Kind.PRONOUN)
        .filter(reference -> reference.from() > verb && reference.from() < nominal.from())
        .anyMatch(reference -> reference.drafts().equals(speaker.drafts()));
  }

  private static boolean isInRelativeClause(Words words, int subject, int token) {
    ImmutableIntArray children = words.children(subject);
    return IntStream.range(0, children.length())
        .map(children::get)
        .anyMatch(child -> words.isRelation(child, "acl") && words.dominates(child, token));
  }
}
