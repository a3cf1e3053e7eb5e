package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.ImmutableIntArray;
import org.parley.text.DependencyTree;
import org.parley.text.Regex;

/**
 * Finds whose deed it is that somebody is praised or punished for: "thanked Chad for <i>its</i>
 * help", "lifted the ban on the envoy as a reward for <i>his</i> promise".
 */
final class Deserved {
  private final LinkingLexicon lexicon;

  Deserved(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The heads of those whom a possessive can mean, the likeliest first; empty where what they have
   * is no reason to praise or punish them.
   */
  ImmutableList<Integer> by(Words words, int token) {
    int deed = words.head(token);
    if (deed == DependencyTree.NONE
        || !Binding.isPossessive(words, token)
        || lexicon.has(WordList.SUFFERED_NOUNS, words.lemma(deed))
        || words.lower(token + 1).equals("own")) {
      return ImmutableList.of();
    }
    int verb = deserving(words, reasonFor(words, deed));
    return verb == DependencyTree.NONE ? ImmutableList.of() : touched(words, verb, token);
  }

  /** What the deed is a reason for, the word that "for" hangs on; or none. */
  private static int reasonFor(Words words, int deed) {
    int at = deed;
    while (at != DependencyTree.NONE && !words.isVerb(at)) {
      if (words.preposition(at).equals("for")) {
        return words.head(at);
      }
      at = words.head(at);
    }
    // "for his promise to help", in which parsers see a clause
    int mark = at == DependencyTree.NONE ? DependencyTree.NONE : words.child(at, "mark");
    return mark != DependencyTree.NONE
            && words.lower(mark).equals("for")
            && words.isRelation(deed, "nsubj")
        ? words.head(at)
        : DependencyTree.NONE;
  }

  /** "<i>praised</i> Chad for", "<i>shelled</i> it in retaliation for": the verb; or none. */
  private int deserving(Words words, int reason) {
    if (reason == DependencyTree.NONE) {
      return DependencyTree.NONE;
    }
    boolean named = lexicon.has(WordList.REQUITALS, words.lemma(reason));
    int verb = words.isVerb(reason) ? reason : Discourse.governor(words, reason);
    return verb != DependencyTree.NONE
            && words.isVerb(verb)
            && (named || lexicon.has(WordList.DESERVED_VERBS, words.lemma(verb)))
        ? verb
        : DependencyTree.NONE;
  }

  /** Whom the verb touches, and who stands below its object: "the ban on <i>the envoy</i>". */
  private static ImmutableList<Integer> touched(Words words, int verb, int before) {
    ImmutableList.Builder<Integer> found = ImmutableList.builder();
    int passive = words.child(verb, "nsubj");
    if (passive != DependencyTree.NONE && words.relation(passive).equals("nsubj:pass")) {
      return ImmutableList.of(passive);
    }
    int object = words.child(verb, "obj");
    if (object == DependencyTree.NONE || object >= before) {
      return ImmutableList.of();
    }
    found.add(object);
    ImmutableIntArray below = words.children(object);
    below.stream()
        .filter(child -> child > object && child < before)
        .filter(child -> words.isRelation(child, "nmod"))
        .filter(child -> Regex.matches(words.preposition(child), "on|against|of|to"))
        .forEach(found::add);
    words.children(verb).stream()
        .filter(child -> child > object && child < before)
        .filter(child -> words.isRelation(child, "obl"))
        .filter(child -> Regex.matches(words.preposition(child), "on|against"))
        .forEach(found::add);
    return found.build();
  }
}
