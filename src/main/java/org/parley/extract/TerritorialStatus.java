package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * What a territory is said to be.
 *
 * @param id its number in the document, from 0
 * @param territory the territory
 * @param status the local name of a status property of the ontology, such as {@code partOf}
 * @param object of which state it is part, by whom it is controlled; null for {@code independent}
 * @param mode in which way it is said
 * @param negated whether it is said not to be so
 * @param span the words that say so
 * @param viewpoint in whose view it is so, where the words name one ("considered by Ankara"); null
 *     otherwise
 * @param time since when or at which time; null where the text does not say
 * @param claim the number of the innermost claim that it stands in; null where the document says so
 *     itself
 * @param sentence the number of its sentence
 * @param rule the rule that found it
 */
public record TerritorialStatus(
    int id,
    Phrase territory,
    String status,
    @Nullable Phrase object,
    StatusMode mode,
    boolean negated,
    Span span,
    @Nullable Phrase viewpoint,
    @Nullable TimeValue time,
    @Nullable Integer claim,
    int sentence,
    String rule) {
  /** The same with that number. */
  public TerritorialStatus withId(int number) {
    return new TerritorialStatus(
        number, territory, status, object, mode, negated, span, viewpoint, time, claim, sentence,
        rule);
  }
}
