package org.parley.link;

import com.google.common.collect.ImmutableSet;
import org.parley.text.DependencyTree;

/**
 * Tells where a noun for rooms stands for those who work there: "her office denied it", and not
 * "the police searched her office".
 */
final class Premises {
  private static final ImmutableSet<String> SPEAKING = ImmutableSet.of("by", "according", "per");

  private final LinkingLexicon lexicon;

  Premises(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a noun means rooms, or an office that is held, and nobody. */
  boolean areRooms(Words words, int head) {
    return lexicon.has(WordList.PREMISES, words.lemma(head))
        && !acts(words, head)
        && !SPEAKING.contains(words.preposition(head))
        && !isSource(words, head);
  }

  private boolean acts(Words words, int head) {
    int verb = words.head(head);
    return words.relation(head).equals("nsubj")
        && words.isVerb(verb)
        && !lexicon.has(WordList.EVENT_VERBS, words.lemma(verb))
        && !lexicon.has(WordList.PLACE_VERBS, words.lemma(verb));
  }

  /** "a statement from her office", "a letter of the king's office". */
  private boolean isSource(Words words, int head) {
    int text = words.head(head);
    String preposition = words.preposition(head);
    return text != DependencyTree.NONE
        && (preposition.equals("from") || preposition.equals("of"))
        && lexicon.has(WordList.TEXTS, words.lemma(text));
  }
}
