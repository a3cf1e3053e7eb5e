package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/** Finds those who are named side by side, or meet, so that "they" or "the two" are both. */
final class Together {
  private static final ImmutableSet<String> WITH = ImmutableSet.of("with", "to");

  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Together(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /**
   * All with whom somebody is named: "<i>Norland</i> and Westmark", "<i>Berg</i> met Holm"; only
   * those who are referred to where they stand alone. Empty where somebody is named with others who
   * are not known.
   */
  ImmutableList<Draft> with(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int first = reference.head();
    if (words.isRelation(first, "conj")) {
      first = words.head(first);
    }
    ImmutableList.Builder<Draft> all = ImmutableList.builder();
    List<Integer> members = members(words, first);
    for (int member : members) {
      Reference other = discourse.references().withHead(reference.sentence(), member);
      if (other == null || isPlace(other) != isPlace(reference)) {
        return isSeveral(reference) || members.size() == 1
            ? reference.drafts()
            : ImmutableList.of();
      }
      all.addAll(other.drafts());
    }
    Reference met = members.size() == 1 ? met(words, first) : null;
    if (met != null && isSeveral(met) && !isSeveral(reference)) {
      // "Berg spoke to both leaders, and they …"
      return met.drafts();
    }
    if (met != null && Fit.types(EntityType.ACTOR, met.drafts().get(0).type())) {
      all.addAll(met.drafts());
    }
    return ImmutableSet.copyOf(all.build()).asList();
  }

  private boolean isSeveral(Reference reference) {
    return reference.drafts().size() > 1
        || reference.drafts().get(0).isPlural()
        || discourse.words(reference.sentence()).isPlural(reference.head());
  }

  private static boolean isPlace(Reference reference) {
    return switch (reference.drafts().get(0).type()) {
      case TERRITORY, REGION, CITY -> true;
      case STATE, ACTOR, PERSON, ORGANIZATION, ALLIANCE, ARMED_FORCE, PUBLISHER, GROUP -> false;
    };
  }

  private static List<Integer> members(Words words, int first) {
    ImmutableList.Builder<Integer> members = ImmutableList.builder();
    members.add(first);
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      if (words.isRelation(children.get(i), "conj")) {
        members.add(children.get(i));
      }
    }
    return members.build();
  }

  /** "Berg met <i>Holm</i>", "spoke to <i>Holm</i>": whom the subject does it with. */
  private @Nullable Reference met(Words words, int subject) {
    int verb = words.head(subject);
    if (verb == DependencyTree.NONE
        || !words.relation(subject).equals("nsubj")
        || !lexicon.has(WordList.MEETING_VERBS, words.lemma(verb))) {
      return null;
    }
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      boolean object = words.isRelation(child, "obj") && words.lemma(verb).equals("meet");
      if (object || (words.isRelation(child, "obl") && WITH.contains(words.preposition(child)))) {
        return discourse.references().withHead(words.index(), child);
      }
    }
    return null;
  }
}
