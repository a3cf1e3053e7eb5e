package org.parley.pipeline;

import com.google.common.collect.ImmutableSet;
import org.parley.extract.Event;
import org.parley.text.Phrase;
import org.parley.text.Sentence;
import org.parley.text.Span;
import org.parley.text.Token;

/**
 * In what way a sentence tells of an event: as a deed of somebody or as what things do, as its news
 * or in passing.
 *
 * <p>A deed is done by somebody who is known to be one, by whoever a pronoun, a name or a number
 * stands for, by another deed ("the <i>raid</i> killed …"), or with arms: where missiles hit a
 * town, somebody has fired them. That "the <i>frost</i> killed the trees" is none.
 */
final class Told {
  private static final ImmutableSet<String> SOMEBODY = ImmutableSet.of("PRON", "PROPN", "NUM");
  private static final ImmutableSet<String> MANY =
      ImmutableSet.of("dozen", "hundred", "thousand", "million", "score", "crowd");

  /** Types of events in which arms act for those who bear them. */
  private static final ImmutableSet<String> WITH_ARMS =
      ImmutableSet.of("Attack", "Airstrike", "Shell", "Bomb", "Exercise", "Deploy");

  private final Interpretation read;

  Told(Interpretation read) {
    this.read = read;
  }

  /** Whether an event is done by somebody, or by nobody that the text names. */
  boolean isDeed(Event event) {
    return event.initiators().isEmpty()
        || WITH_ARMS.contains(event.type())
        || event.initiators().stream().anyMatch(this::isSomebody);
  }

  private boolean isSomebody(Phrase phrase) {
    if (!read.resolutions().of(phrase).isEmpty()) {
      return true;
    }
    Token head = sentence(phrase.sentence()).token(phrase.head());
    return SOMEBODY.contains(head.upos())
        || MANY.contains(head.lemma())
        || read.findings().events().stream()
            .anyMatch(event -> event.trigger().overlaps(head.span()));
  }

  /** Whether a verb tells of an event. */
  boolean byVerb(Event event) {
    Sentence sentence = sentence(event.sentence());
    return sentence.token(trigger(sentence, event.trigger())).upos().equals("VERB");
  }

  /**
   * Whether a noun tells of an event that is neither what its clause is about nor its object, and
   * the text says neither between whom it is nor at whom it is directed, nor both where and when:
   * "during the <i>uprising</i>".
   */
  boolean inPassing(Event event) {
    boolean placed = !event.locations().isEmpty() && event.time() != null;
    boolean mutual =
        event.initiators().size() > 1
            || event.initiators().stream()
                .anyMatch(phrase -> read.resolutions().of(phrase).size() > 1);
    if (!event.targets().isEmpty() || mutual || placed) {
      return false;
    }
    Sentence sentence = sentence(event.sentence());
    int trigger = trigger(sentence, event.trigger());
    String relation = sentence.tree().relation(trigger);
    return sentence.token(trigger).upos().equals("NOUN")
        && (relation.startsWith("nmod") || relation.startsWith("obl"));
  }

  private Sentence sentence(int number) {
    return read.analysis().sentences().get(number);
  }

  private static int trigger(Sentence sentence, Span span) {
    for (int token = 0; token < sentence.tree().size(); token++) {
      if (sentence.token(token).span().overlaps(span)) {
        return token;
      }
    }
    throw new IllegalStateException("no token at " + span + " in sentence " + sentence.index());
  }
}
