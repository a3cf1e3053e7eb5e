package org.parley.link;

import org.parley.text.Span;

/**
 * A place in the text where an entity is named or referred to.
 *
 * @param span the words
 * @param kind by name, by description or by pronoun
 * @param sentence the number of its sentence
 * @param head the number of its head token in that sentence
 */
public record Mention(Span span, Kind kind, int sentence, int head) implements Comparable<Mention> {
  /** How an entity is referred to. */
  public enum Kind {
    NAME,
    NOMINAL,
    PRONOUN
  }

  /** The same words as a mention of another kind. */
  Mention as(Kind other) {
    return new Mention(span, other, sentence, head);
  }

  /** Text order. */
  @Override
  public int compareTo(Mention other) {
    return span.compareTo(other.span);
  }
}
