package org.parley.link;

import org.parley.text.DependencyTree;

/**
 * Finds of whom a predicate tells: "<i>Chad</i> remained the country's rival". Who stands in it is
 * another.
 */
final class Predicates {
  private final LinkingLexicon lexicon;

  Predicates(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The subject of the predicate noun that a noun is the owner of; or none. */
  int subjectOfOwned(Words words, int owner) {
    int noun = words.head(owner);
    if (noun == DependencyTree.NONE
        || !words.relation(owner).equals("nmod:poss")
        || !words.isNoun(noun)) {
      return DependencyTree.NONE;
    }
    if (words.hasChild(noun, "cop")) {
      return subject(words, noun);
    }
    int verb = words.head(noun);
    return verb != DependencyTree.NONE
            && (words.isRelation(noun, "xcomp") || words.isRelation(noun, "obj"))
            && lexicon.has(WordList.LINKING_VERBS, words.lemma(verb))
        ? subject(words, verb)
        : DependencyTree.NONE;
  }

  /** The same for a pronoun, of which it is sure only where the noun tells of somebody else. */
  int subjectOfRelation(Words words, int pronoun) {
    int noun = words.head(pronoun);
    boolean own =
        pronoun + 1 < words.size()
            && lexicon.has(WordList.OWN_ADJECTIVES, words.lower(pronoun + 1));
    return noun != DependencyTree.NONE && !own && lexicon.has(WordList.RELATIONS, words.lemma(noun))
        ? subjectOfOwned(words, pronoun)
        : DependencyTree.NONE;
  }

  private static int subject(Words words, int predicate) {
    int subject = words.child(predicate, "nsubj");
    return subject == DependencyTree.NONE
        ? DependencyTree.NONE
        : Weights.antecedent(words, predicate, subject);
  }
}
