package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/**
 * Finds whom a pronoun means in what somebody is told to do or to fear: "told the council that it
 * must leave", "warned the airline that it could be attacked".
 */
final class Told {
  private final LinkingLexicon lexicon;

  Told(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The head of those who are told and whom the pronoun takes up; none where it need not. */
  int whom(Words words, int token) {
    int verb = words.head(token);
    if (verb == DependencyTree.NONE
        || !words.isRelation(token, "nsubj")
        || !(isDemanded(words, verb) || isSuffered(words, token, verb))) {
      return DependencyTree.NONE;
    }
    int clause = verb;
    while (words.isRelation(clause, "conj") && words.head(clause) < token) {
      clause = words.head(clause);
    }
    int teller = words.head(clause);
    return teller != DependencyTree.NONE
            && words.isRelation(clause, "ccomp")
            && lexicon.has(WordList.TELLING_VERBS, words.lemma(teller))
        ? addressee(words, teller)
        : DependencyTree.NONE;
  }

  private static int addressee(Words words, int teller) {
    int subject = words.child(teller, "nsubj");
    if (subject != DependencyTree.NONE && words.relation(subject).equals("nsubj:pass")) {
      return subject;
    }
    int told = words.child(teller, "iobj");
    return told == DependencyTree.NONE ? words.child(teller, "obj") : told;
  }

  /** "must leave", "should leave", "has to leave". */
  private boolean isDemanded(Words words, int verb) {
    int modal = modal(words, verb);
    return modal != DependencyTree.NONE
            && lexicon.has(WordList.OBLIGATIONS, words.lower(modal))
            && !words.hasChild(verb, "aux:pass")
        || lexicon.has(WordList.OBLIGATIONS, words.lemma(verb)) && words.hasChild(verb, "xcomp");
  }

  /** "could be attacked", "will lose its seat": what somebody has to fear, or to hope for. */
  private boolean isSuffered(Words words, int token, int verb) {
    if (modal(words, verb) == DependencyTree.NONE) {
      return false;
    }
    String lemma = words.lemma(verb);
    return words.relation(token).equals("nsubj:pass")
        ? lexicon.has(WordList.DONE_TO_BODIES, lemma)
            || lexicon.has(WordList.DONE_TO_PEOPLE, lemma)
            || lexicon.has(WordList.PRESSURE_VERBS, lemma)
            || lexicon.has(WordList.STRIKE_VERBS, lemma)
        : lexicon.has(WordList.SUFFERING_VERBS, lemma);
  }

  private static int modal(Words words, int verb) {
    ImmutableIntArray children = words.children(verb);
    for (int i = 0; i < children.length(); i++) {
      if (words.tag(children.get(i)).equals("MD")) {
        return children.get(i);
      }
    }
    return DependencyTree.NONE;
  }
}
