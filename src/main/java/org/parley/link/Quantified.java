package org.parley.link;

import org.parley.text.DependencyTree;

/**
 * Tells a "they" that takes up who speaks where these are only counted: "both have said that
 * <i>they</i> would talk". It means two at least, and nobody else who is many.
 */
final class Quantified {
  private final LinkingLexicon lexicon;
  private final References references;

  Quantified(LinkingLexicon lexicon, References references) {
    this.lexicon = lexicon;
    this.references = references;
  }

  /** Whether those who speak are "both" or "each" of whom nobody knows who they are. */
  boolean areSpeakers(Words words, int token) {
    int verb = words.head(token);
    int speech =
        verb != DependencyTree.NONE
                && words.isRelation(token, "nsubj")
                && words.isRelation(verb, "ccomp")
            ? words.head(verb)
            : DependencyTree.NONE;
    int speaker =
        speech != DependencyTree.NONE && lexicon.has(WordList.SPEECH_VERBS, words.lemma(speech))
            ? words.child(speech, "nsubj")
            : DependencyTree.NONE;
    return speaker != DependencyTree.NONE
        && speaker < token
        && (lexicon.has(WordList.WHOLES, words.lower(speaker))
            || lexicon.has(WordList.ONE_OF_TWO, words.lower(speaker)))
        && references.withHead(words.index(), speaker) == null;
  }
}
