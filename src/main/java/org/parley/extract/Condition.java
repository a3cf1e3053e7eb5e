package org.parley.extract;

import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Something that must hold for something else to happen, or to stop.
 *
 * @param id its number in the document, from 0
 * @param kind the local name of a kind of condition in lower camel case: {@code if}, {@code
 *     unless}, {@code until}, {@code requirement}
 * @param connective the words that signal it, or null
 * @param condition the words of what is required, without the connective
 * @param consequence the words of what hangs on it; null where the text does not say
 * @param requires what is required
 * @param governs what hangs on it; null where the text does not say
 * @param speaker who sets it; null where the document does so itself
 * @param addressee for whom it is set; null where the text does not say
 * @param set the number of the {@link ConditionSet} that it belongs to, or null
 * @param deadline until when it must hold, or null
 * @param claim the number of the innermost claim that it stands in, or null
 * @param sentence the number of its sentence
 * @param rule the rule that found it
 */
public record Condition(
    int id,
    String kind,
    @Nullable Span connective,
    Span condition,
    @Nullable Span consequence,
    Proposition requires,
    @Nullable Proposition governs,
    @Nullable Phrase speaker,
    @Nullable Phrase addressee,
    @Nullable Integer set,
    @Nullable TimeValue deadline,
    @Nullable Integer claim,
    int sentence,
    String rule) {
  /** The same with that number. */
  public Condition withId(int number) {
    return new Condition(
        number,
        kind,
        connective,
        condition,
        consequence,
        requires,
        governs,
        speaker,
        addressee,
        set,
        deadline,
        claim,
        sentence,
        rule);
  }

  /** The same as a member of that set. */
  Condition withSet(int number) {
    return new Condition(
        id,
        kind,
        connective,
        condition,
        consequence,
        requires,
        governs,
        speaker,
        addressee,
        number,
        deadline,
        claim,
        sentence,
        rule);
  }
}
