package org.parley.tagging;

import com.google.common.collect.ImmutableList;

/**
 * A way to tag a sentence.
 *
 * @param tags as many as words
 * @param likelihood the logarithm of how likely it is, not above 0; of two ways for the same words,
 *     the one with the higher is the likelier
 */
public record Tagging(ImmutableList<String> tags, double likelihood) {}
