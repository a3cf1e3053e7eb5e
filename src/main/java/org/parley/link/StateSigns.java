package org.parley.link;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.text.DependencyTree;

/**
 * What tells that a name that no gazetteer knows is that of a state: what it has, and what only
 * states do.
 *
 * <p>What provinces have as well tells it only where several such things come together.
 */
final class StateSigns {
  /** A president, a parliament and an army of one's own: some provinces have two of them. */
  private static final int SEVERAL = 3;

  private static final String ADJECTIVE = "adjective";

  private final LinkingLexicon lexicon;
  private final Set<String> also = new HashSet<>();
  private boolean sure;

  StateSigns(LinkingLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Notes what a name has or does in one place. */
  void add(Words words, FoundName name) {
    int head = words.head(name.head());
    if (head == DependencyTree.NONE) {
      return;
    }
    if (words.relation(name.head()).equals("nmod:poss")
        || (words.isRelation(name.head(), "nmod") && words.preposition(name.head()).equals("of"))) {
      addOwned(words, head);
    } else if (words.relation(name.head()).equals("nsubj")
        && lexicon.has(WordList.STATE_ACTS, words.lemma(head))) {
      also.add(words.lemma(head));
    }
  }

  /** "The Norvian parliament", "a Norvian singer": towns seldom have adjectives. */
  void addAdjective(Words words, FoundName adjective) {
    also.add(ADJECTIVE);
    int noun = words.head(adjective.head());
    if (noun != DependencyTree.NONE) {
      addOwned(words, noun);
    }
  }

  private void addOwned(Words words, int noun) {
    sure |= has(WordList.ONLY_OF_STATES, words, noun) != null;
    String shared = has(WordList.ALSO_OF_STATES, words, noun);
    if (shared != null) {
      also.add(shared);
    }
  }

  private @Nullable String has(WordList list, Words words, int noun) {
    String one = words.lemma(noun);
    String two = noun == 0 ? one : words.lower(noun - 1) + " " + one;
    if (lexicon.has(list, two)) {
      return two;
    }
    return lexicon.has(list, one) ? one : null;
  }

  /** Notes that the text counts it among the states it speaks of: "both countries". */
  void isCounted() {
    sure = true;
  }

  /** Whether they suffice. */
  boolean suffice() {
    return sure || also.size() >= SEVERAL;
  }
}
