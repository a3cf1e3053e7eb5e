package org.parley.text;

import com.google.common.collect.ImmutableList;

/**
 * A sentence with its tokens and their dependencies.
 *
 * @param index its place in the document, from 0
 * @param span from its first token to its last
 * @param tokens at least one, in text order
 * @param tree over these tokens
 */
public record Sentence(int index, Span span, ImmutableList<Token> tokens, DependencyTree tree) {
  /** The token of a number. */
  public Token token(int number) {
    return tokens.get(number);
  }
}
