package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import org.parley.text.Span;

/**
 * A finding in the words of the text.
 *
 * @param rule the name of the rule that found it
 * @param finds what it is: {@code Claim}, {@code Condition}, {@code Status} or {@code Event}
 * @param place the words that it was found by
 * @param fields words and constants by the fields that examples of rules name
 */
public record FindingInWords(
    String rule, String finds, Span place, ImmutableMap<String, String> fields) {}
