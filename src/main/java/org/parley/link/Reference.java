package org.parley.link;

import com.google.common.collect.ImmutableList;

/**
 * A place in the text that refers to somebody, with those who are meant.
 *
 * @param mention the words
 * @param from its first token
 * @param to the token after its last
 * @param drafts who is meant, in text order; at least one
 */
record Reference(Mention mention, int from, int to, ImmutableList<Draft> drafts) {
  int sentence() {
    return mention.sentence();
  }

  int head() {
    return mention.head();
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }

  boolean isBefore(int sentence, int token) {
    return sentence() < sentence || (sentence() == sentence && to <= token);
  }
}
