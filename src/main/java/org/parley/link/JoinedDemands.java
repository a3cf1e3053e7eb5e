package org.parley.link;

import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * Finds of whom something is demanded in a sentence that first judges what they have or did: "backs
 * <i>Chad</i>'s claim but has urged it to wait", "condemned the seizure of the port by <i>Chad</i>
 * and called for its withdrawal".
 */
final class JoinedDemands {
  private final LinkingLexicon lexicon;
  private final References references;

  JoinedDemands(LinkingLexicon lexicon, References references) {
    this.lexicon = lexicon;
    this.references = references;
  }

  /** Whom a pronoun takes up as the one of whom its verb demands; null if its verb does not. */
  @Nullable Reference of(Words words, int token) {
    int verb = demanding(words, token);
    int judged =
        verb == DependencyTree.NONE ? DependencyTree.NONE : SharedObject.before(words, verb);
    if (judged == DependencyTree.NONE) {
      return null;
    }
    Reference itself = references.withHead(words.index(), judged);
    int doer = itself == null ? doer(words, judged) : DependencyTree.NONE;
    return doer == DependencyTree.NONE ? itself : references.withHead(words.index(), doer);
  }

  /** "urged <i>it</i> to", "called for <i>its</i> withdrawal": the verb that demands. */
  private int demanding(Words words, int token) {
    int at = words.head(token);
    if (at == DependencyTree.NONE) {
      return DependencyTree.NONE;
    }
    if (Binding.isPossessive(words, token)) {
      if (!lexicon.has(WordList.LEAVINGS, words.lemma(at))) {
        return DependencyTree.NONE;
      }
      at = words.head(at);
    } else if (!words.isRelation(token, "obj") || !words.hasChild(at, "xcomp")) {
      return DependencyTree.NONE;
    }
    return at != DependencyTree.NONE && lexicon.has(WordList.PRESSURE_VERBS, words.lemma(at))
        ? at
        : DependencyTree.NONE;
  }

  /** Who did what is judged, or has it. */
  private static int doer(Words words, int judged) {
    return words.children(judged).stream()
        .filter(child -> words.isRelation(child, "nmod") && words.preposition(child).equals("by"))
        .findFirst()
        .orElse(words.child(judged, "nmod:poss"));
  }
}
