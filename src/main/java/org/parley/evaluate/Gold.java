package org.parley.evaluate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;
import org.parley.text.Document;
import org.parley.text.Span;

/**
 * A document with what people found in it.
 *
 * @param document its text
 * @param attributions who says what; null where nobody looked for it
 * @param connectives the words that introduce conditions, the words of each; null where nobody
 *     looked
 * @param events what happens; null where nobody looked
 */
public record Gold(
    Document document,
    @Nullable ImmutableList<Attribution> attributions,
    @Nullable ImmutableList<ImmutableList<Span>> connectives,
    @Nullable ImmutableList<Event> events) {
  /**
   * That somebody says something.
   *
   * @param frame the words that tell so, the cue among them
   * @param source who says it; empty where the text does not tell
   */
  public record Attribution(ImmutableList<Span> frame, ImmutableList<Span> source) {}

  /**
   * That something happens.
   *
   * @param code its PLOVER event type
   * @param words the words that tell of it, in lower case
   * @param sources who does it; all parties where there are no targets
   * @param targets to whom
   */
  public record Event(
      String code,
      ImmutableSet<String> words,
      ImmutableList<Actor> sources,
      ImmutableList<Actor> targets) {}

  /**
   * Somebody who takes part.
   *
   * @param words of the name, in lower case
   * @param country the ISO 3166-1 alpha-3 code of the country that is meant, or another code
   */
  public record Actor(ImmutableSet<String> words, String country) {}
}
