package org.parley.rdf;

import com.google.common.collect.ImmutableSet;
import java.util.BitSet;
import java.util.Optional;
import org.parley.text.Analysis;
import org.parley.text.DependencyTree;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/** Finds the clause around a word. */
final class Clauses {
  private static final ImmutableSet<String> CLAUSAL = ImmutableSet.of("VERB", "AUX");

  /** Relations to a clause that stands beside, and to the word between the two. */
  private static final ImmutableSet<String> BESIDE = ImmutableSet.of("conj", "cc", "parataxis");

  private Clauses() {}

  /**
   * From the first word to the last of the clause that some words belong to, without the clauses
   * coordinated with it; the words themselves where the sentence has no such words.
   */
  static Span around(Analysis analysis, int sentenceIndex, Span words) {
    Sentence sentence = analysis.sentences().get(sentenceIndex);
    Optional<Token> first =
        sentence.tokens().stream().filter(token -> words.contains(token.span())).findFirst();
    return first.map(token -> clause(sentence, headOf(sentence, token.index()))).orElse(words);
  }

  private static int headOf(Sentence sentence, int token) {
    DependencyTree tree = sentence.tree();
    int head = token;
    while (tree.head(head) != DependencyTree.NONE
        && !CLAUSAL.contains(sentence.token(head).upos())) {
      head = tree.head(head);
    }
    return head;
  }

  private static Span clause(Sentence sentence, int head) {
    DependencyTree tree = sentence.tree();
    BitSet tokens = tree.subtree(head);
    tree.children(head)
        .forEach(
            child -> {
              if (BESIDE.contains(tree.relation(child))) {
                tokens.andNot(tree.subtree(child));
              }
            });
    return tokens.stream()
        .mapToObj(sentence::token)
        .filter(token -> !token.upos().equals("PUNCT"))
        .map(Token::span)
        .reduce(sentence.token(head).span(), Span::cover);
  }
}
