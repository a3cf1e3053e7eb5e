package org.parley.link;

import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Says who is none of the two that a description counts: "Egypt urged both sides" speaks neither of
 * Egypt nor of whose minister it was, and a mediator is no side.
 */
final class Outsiders {
  private final LinkingLexicon lexicon;
  private final Discourse discourse;

  Outsiders(LinkingLexicon lexicon, Discourse discourse) {
    this.lexicon = lexicon;
    this.discourse = discourse;
  }

  /** Whether somebody, or whose somebody is, is among them. */
  static boolean has(ImmutableSet<Draft> outsiders, Draft draft) {
    Draft side = draft.side();
    return outsiders.contains(draft) || (side != null && outsiders.contains(side));
  }

  /**
   * Those who are none of the counted.
   *
   * @param head the head token of the description
   * @param farthest how many sentences back somebody can have been a mediator
   */
  ImmutableSet<Draft> of(int sentence, int head, int farthest) {
    Words words = discourse.words(sentence);
    ImmutableSet.Builder<Draft> outsiders = ImmutableSet.builder();
    int subject = subject(words, head);
    if (subject != DependencyTree.NONE && isSomebody(words, subject)) {
      for (Reference reference : discourse.references().of(sentence)) {
        if (isWithin(words, reference.head(), subject)) {
          addAll(reference, outsiders);
        }
      }
    }
    for (Reference reference : discourse.before(sentence, head, farthest)) {
      if (isBetween(reference)) {
        addAll(reference, outsiders);
      }
    }
    return outsiders.build();
  }

  private static void addAll(Reference reference, ImmutableSet.Builder<Draft> outsiders) {
    for (Draft draft : reference.drafts()) {
      outsiders.add(draft);
      Draft side = draft.side();
      if (side != null) {
        outsiders.add(side);
      }
    }
  }

  /** Whether somebody is named as a mediator, or as whose mediators they are. */
  boolean isBetween(Reference reference) {
    Words words = discourse.words(reference.sentence());
    int noun = firstConjunct(words, reference.head());
    if (words.isRelation(noun, "amod")
        || words.isRelation(noun, "compound")
        || words.relation(noun).equals("nmod:poss")) {
      noun = words.head(noun);
    }
    if (lexicon.has(WordList.GO_BETWEENS, words.lemma(noun))) {
      return true;
    }
    int verb = words.head(noun);
    if (verb == DependencyTree.NONE || !words.isRelation(noun, "nsubj")) {
      return false;
    }
    // "offered to mediate"
    int offered = words.child(verb, "xcomp");
    return lexicon.has(WordList.MEDIATING_VERBS, words.lemma(verb))
        || (offered != DependencyTree.NONE
            && lexicon.has(WordList.MEDIATING_VERBS, words.lemma(offered)));
  }

  private static int firstConjunct(Words words, int head) {
    int at = head;
    while (words.isRelation(at, "conj") && words.head(at) != DependencyTree.NONE) {
      at = words.head(at);
    }
    return at;
  }

  /** "Talks between Chad and Libya helped both sides": talks are nobody. */
  private boolean isSomebody(Words words, int subject) {
    @Nullable Reference reference = discourse.references().withHead(words.index(), subject);
    return reference != null
        || discourse.references().nameAt(words.index(), subject) != null
        || lexicon.type(SortedWords.NOUNS, words.lemma(subject)) != null
        || lexicon.has(WordList.OFFICES, words.lemma(subject));
  }

  /**
   * Whether a token is part of a noun phrase, but neither of a clause that describes it nor
   * somebody whom it helps: "Chad's ally Libya".
   */
  private boolean isWithin(Words words, int token, int phrase) {
    for (int at = token; at != DependencyTree.NONE; at = words.head(at)) {
      if (at == phrase) {
        return true;
      }
      int above = words.head(at);
      if (words.isRelation(at, "acl")
          || words.isVerb(at)
          || (above != DependencyTree.NONE
              && lexicon.has(WordList.BYSTANDERS, words.lemma(above)))) {
        return false;
      }
    }
    return false;
  }

  /**
   * The subject of the clause that words are in without being its subject: who urges "both sides";
   * or none.
   */
  private static int subject(Words words, int head) {
    int at = head;
    boolean described = false;
    while (words.head(at) != DependencyTree.NONE) {
      int above = words.head(at);
      boolean clause = words.isVerb(above) || words.hasChild(above, "cop");
      if (clause && words.isRelation(at, "nsubj")) {
        // "wants both sides to stop": the object of the one is the subject of the other
        boolean wanted = words.tag(above).equals("VB") && isToInfinitive(words, above);
        if (!wanted) {
          return DependencyTree.NONE;
        }
      } else if (clause) {
        int subject = words.child(above, "nsubj");
        if (subject != DependencyTree.NONE) {
          return isRelative(words, subject) && words.isRelation(above, "acl")
              ? words.head(above)
              : subject;
        }
        described = true;
      } else if (described && words.isNoun(above)) {
        // "Brazil, which borders both countries": whom the clause describes
        return above;
      }
      at = above;
    }
    return DependencyTree.NONE;
  }

  private static boolean isToInfinitive(Words words, int verb) {
    int mark = words.child(verb, "mark");
    return mark != DependencyTree.NONE && words.lower(mark).equals("to");
  }

  private static boolean isRelative(Words words, int token) {
    return words.tag(token).equals("WP") || words.tag(token).equals("WDT");
  }
}
