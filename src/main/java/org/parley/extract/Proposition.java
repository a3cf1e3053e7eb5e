package org.parley.extract;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * The content of a claim, or one side of a condition: what is said of whom.
 *
 * <p>Passive clauses are turned round, so that {@code subject} is who acts. Polarity and modality
 * are kept apart, so that "will attack", "did not attack" and "attacked" have the same subject,
 * predicate and object.
 *
 * @param span the clause as written
 * @param predicate the lemma of its main predicate, with its particle: {@code recognize}, {@code
 *     pull out}; for a nominal predicate {@code be}
 * @param subject who or what it is said of; null where the text does not say
 * @param object what the predicate is directed at, or the nominal predicate; null if there is none
 * @param qualifiers further phrases that tell this proposition from others: "withdraw troops
 *     <i>from Kherson</i>"
 * @param polarity whether the clause is negated
 * @param modality in which way it is said
 */
public record Proposition(
    Span span,
    String predicate,
    @Nullable Phrase subject,
    @Nullable Phrase object,
    ImmutableList<Phrase> qualifiers,
    Polarity polarity,
    Modality modality) {}
