package org.parley.extract;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Something that happens, or is reported, demanded or expected to happen.
 *
 * @param id its number in the document, from 0
 * @param type the local name of an event type of the ontology, such as {@code Attack}
 * @param trigger the word or words that name it
 * @param initiators who acts
 * @param targets whom it is directed at
 * @param participants who takes part, where the text tells no sides
 * @param locations where
 * @param time when; null where the text does not say or the document has no date to resolve it
 * @param polarity whether it is said to have happened
 * @param modality in which way
 * @param claim the number of the innermost claim in whose content it is reported; null where the
 *     document reports it in its own voice
 * @param cueOf the number of the claim whose cue is the trigger: the act of saying as an event;
 *     null if there is none
 * @param sentence the number of its sentence
 * @param rule the rule that found it
 */
public record Event(
    int id,
    String type,
    Span trigger,
    ImmutableList<Phrase> initiators,
    ImmutableList<Phrase> targets,
    ImmutableList<Phrase> participants,
    ImmutableList<Phrase> locations,
    @Nullable TimeValue time,
    Polarity polarity,
    Modality modality,
    @Nullable Integer claim,
    @Nullable Integer cueOf,
    int sentence,
    String rule) {
  /** The same at that time and those places. */
  public Event at(@Nullable TimeValue otherTime, ImmutableList<Phrase> otherLocations) {
    return new Event(
        id,
        type,
        trigger,
        initiators,
        targets,
        participants,
        otherLocations,
        otherTime,
        polarity,
        modality,
        claim,
        cueOf,
        sentence,
        rule);
  }

  /** The same in that way. */
  Event in(Modality otherModality) {
    return new Event(
        id,
        type,
        trigger,
        initiators,
        targets,
        participants,
        locations,
        time,
        polarity,
        otherModality,
        claim,
        cueOf,
        sentence,
        rule);
  }

  /** The same with that number. */
  public Event withId(int number) {
    return new Event(
        number,
        type,
        trigger,
        initiators,
        targets,
        participants,
        locations,
        time,
        polarity,
        modality,
        claim,
        cueOf,
        sentence,
        rule);
  }
}
