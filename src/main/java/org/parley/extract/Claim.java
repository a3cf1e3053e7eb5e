package org.parley.extract;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Somebody says, thinks, demands or denies something.
 *
 * @param id its number in the document, from 0
 * @param act what the speaker does by it
 * @param speaker who speaks; null where the text does not say
 * @param addressee to whom, or of whom something is demanded; null where the text does not say
 * @param cue the words that signal it; null for a free-standing quotation
 * @param content what is said, at least one span in text order
 * @param quoting how much of the content stands in quotation marks
 * @param quotes the verbatim quotations within the content, without their marks
 * @param negated whether the saying itself is said not to have taken place ("refused to say")
 * @param propositions the single things that are said, at least one; three for a demand with three
 *     verbs
 * @param within the number of the claim in whose content this one is reported, or null
 * @param sentence the number of the sentence that carries the cue, else the content
 * @param rule the rule that found it
 */
public record Claim(
    int id,
    SpeechAct act,
    @Nullable Phrase speaker,
    @Nullable Phrase addressee,
    @Nullable Span cue,
    ImmutableList<Span> content,
    Quoting quoting,
    ImmutableList<Span> quotes,
    boolean negated,
    ImmutableList<Proposition> propositions,
    @Nullable Integer within,
    int sentence,
    String rule) {
  /** Whether it is an answer in an interview or a speech in a transcript, word for word. */
  public boolean isTurn() {
    return rule.equals(Turns.RULE);
  }

  /** Whether a span lies in the content. */
  public boolean says(Span span) {
    for (Span part : content) {
      if (part.contains(span)) {
        return true;
      }
    }
    return false;
  }

  /** The same with that number, within that claim or none. */
  Claim numbered(int number, @Nullable Integer enclosing) {
    return new Claim(
        number,
        act,
        speaker,
        addressee,
        cue,
        content,
        quoting,
        quotes,
        negated,
        propositions,
        enclosing,
        sentence,
        rule);
  }

  /** The same with that content and what it says. */
  Claim withContent(
      SpeechAct newAct,
      ImmutableList<Span> newContent,
      ImmutableList<Proposition> newPropositions) {
    return new Claim(
        id,
        newAct,
        speaker,
        addressee,
        cue,
        newContent,
        quoting,
        quotes,
        negated,
        newPropositions,
        within,
        sentence,
        rule);
  }

  /** The same said by somebody else. */
  Claim withSpeaker(Phrase newSpeaker) {
    return new Claim(
        id,
        act,
        newSpeaker,
        addressee,
        cue,
        content,
        quoting,
        quotes,
        negated,
        propositions,
        within,
        sentence,
        rule);
  }

  /** The same with what of it is quoted. */
  Claim withQuotes(Quoting newQuoting, ImmutableList<Span> newQuotes) {
    return new Claim(
        id,
        act,
        speaker,
        addressee,
        cue,
        content,
        newQuoting,
        newQuotes,
        negated,
        propositions,
        within,
        sentence,
        rule);
  }
}
