package org.parley.link;

import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;

/**
 * Finds what was the object before in a sentence that goes on about it: "arrested the leader and
 * charged <i>him</i>", "nobody has recognised it, and the council does not deal with <i>it</i>".
 */
final class SharedObject {
  private SharedObject() {}

  /**
   * The object of the verb that a pronoun's own one is joined to and has its subject from; of
   * several the nearest. None where the pronoun is no object, or its verb has a subject of its own.
   */
  static int ofJoinedVerb(Words words, int pronoun) {
    int verb = words.head(pronoun);
    if (verb == DependencyTree.NONE || !isObject(words, pronoun)) {
      return DependencyTree.NONE;
    }
    if (words.isRelation(pronoun, "nsubj") && words.isRelation(verb, "xcomp")) {
      verb = words.head(verb);
    }
    return before(words, verb);
  }

  /** The object of the verb that another one is joined to and has its subject from; or none. */
  static int before(Words words, int verb) {
    int first = words.head(verb);
    if (first == DependencyTree.NONE
        || first > verb
        || !words.isVerb(first)
        || words.hasChild(verb, "nsubj")
        || !isGoingOn(words, verb)) {
      return DependencyTree.NONE;
    }
    int found = object(words, first, verb);
    ImmutableIntArray children = words.children(first);
    for (int i = 0; i < children.length(); i++) {
      int other = children.get(i);
      if (other < verb && words.isRelation(other, "conj") && !words.hasChild(other, "nsubj")) {
        int object = object(words, other, verb);
        found = object == DependencyTree.NONE ? found : object;
      }
    }
    return found;
  }

  /** "and charged him", "charging him with". */
  private static boolean isGoingOn(Words words, int verb) {
    return words.isRelation(verb, "conj")
        || (words.tag(verb).equals("VBG")
            && (words.isRelation(verb, "advcl") || words.isRelation(verb, "dep")));
  }

  /** "him", "gave him", "ordered <i>him</i> to", which some parsers take for a subject. */
  private static boolean isObject(Words words, int pronoun) {
    return words.isRelation(pronoun, "obj")
        || words.isRelation(pronoun, "iobj")
        || (words.isRelation(pronoun, "nsubj") && words.isRelation(words.head(pronoun), "xcomp"));
  }

  private static int object(Words words, int verb, int before) {
    int object = words.child(verb, "obj");
    return object != DependencyTree.NONE && object < before ? object : DependencyTree.NONE;
  }

  /**
   * The same pronoun where it is the object, or behind a preposition, in what a clause is joined
   * to; none where there is none.
   */
  static int ofJoinedClause(Words words, int pronoun) {
    if (!isDoneTo(words, pronoun)) {
      return DependencyTree.NONE;
    }
    for (int at = words.head(pronoun); at != DependencyTree.NONE; at = words.head(at)) {
      if (words.isRelation(at, "conj") && words.head(at) < at) {
        int clause = words.head(at);
        for (int token = at - 1; token >= 0; token--) {
          if (words.lower(token).equals(words.lower(pronoun))
              && words.dominates(clause, token)
              && isDoneTo(words, token)) {
            return token;
          }
        }
      }
    }
    return DependencyTree.NONE;
  }

  private static boolean isDoneTo(Words words, int pronoun) {
    return words.isRelation(pronoun, "obj")
        || ((words.isRelation(pronoun, "obl") || words.isRelation(pronoun, "nmod"))
            && !words.preposition(pronoun).isEmpty());
  }
}
