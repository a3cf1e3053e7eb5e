package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/** How much it counts for a candidate that something in the sentence of the pronoun is his. */
final class Owners {
  private static final double OF_SUBJECT = 3;
  private static final double UNDER_CONDITION = 1.5;
  private static final double OF_STATUS = 6;

  private final LinkingLexicon lexicon;

  Owners(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * "<i>Ann Lee</i>'s allies will leave if she signs": of a subject that cannot be "she" itself the
   * owner is the next that can.
   */
  double ofSubject(Words words, int token, Pronoun pronoun, Reference reference) {
    if (reference.sentence() != words.index()) {
      return 0;
    }
    int owned = words.head(reference.head());
    if (!(pronoun == Pronoun.HE || pronoun == Pronoun.SHE)
        || owned == DependencyTree.NONE
        || !words.relation(reference.head()).equals("nmod:poss")
        || !words.isPlural(owned)
        || !words.isRelation(owned, "nsubj")
        || !words.isRelation(token, "nsubj")) {
      return 0;
    }
    int verb = words.head(owned);
    int own = words.head(token);
    if (verb == DependencyTree.NONE || own == verb || !words.dominates(verb, own)) {
      return 0;
    }
    return OF_SUBJECT + (words.isRelation(own, "advcl") ? UNDER_CONDITION : 0);
  }

  /** "Recognised the independence of <i>Chad</i> within its borders". */
  double ofStatus(Words words, int token, Reference reference) {
    if (reference.sentence() != words.index()) {
      return 0;
    }
    int land = words.head(token);
    int status = words.head(reference.head());
    if (land == DependencyTree.NONE
        || status == DependencyTree.NONE
        || !Binding.isPossessive(words, token)
        || !lexicon.has(WordList.PLACE_PREPOSITIONS, words.preposition(land))
        || !lexicon.has(WordList.STATUS_NOUNS, words.lemma(status))) {
      return 0;
    }
    boolean beside =
        words.head(land) == status
            || words.head(land) == reference.head()
            || words.head(land) == words.head(status);
    return beside && isLast(words, status, land) ? OF_STATUS : 0;
  }

  /** Whether nothing else stands between what a verb governs: no further object, no clause. */
  private static boolean isLast(Words words, int status, int land) {
    int verb = words.head(status);
    if (verb == DependencyTree.NONE || words.head(land) != verb) {
      return true;
    }
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      int child = children.get(i);
      if (child > status && child < land) {
        return false;
      }
    }
    return true;
  }
}
