package org.parley.tagging;

import com.google.common.primitives.ImmutableDoubleArray;
import com.google.common.primitives.ImmutableIntArray;

/**
 * All that is known of a word without its sentence; for features, the place of its value.
 *
 * @param form as the model spells it
 * @param tags those that it may have
 * @param sums what its own features give to each tag
 * @param asPrevious what it gives the word after it, as {@link Feature#PREVIOUS_WORD}
 * @param asNext what it gives the word before it
 * @param previousShape likewise, if that is rare
 * @param nextShape likewise
 * @param previousCluster likewise
 * @param nextCluster likewise
 * @param cluster of words that are used alike
 * @param mayBeCompany whether it begins with a capital
 * @param endsCompany whether names of companies end so
 * @param lowerCasedAtStart what a rare word gives itself at the start of a sentence
 * @param lowerCasedWithin what it gives itself elsewhere
 * @param upperCaseAtStart what it gives itself at the start of a sentence
 */
record WordFacts(
    String form,
    boolean isRare,
    ImmutableIntArray tags,
    ImmutableDoubleArray sums,
    int asPrevious,
    int asNext,
    int previousShape,
    int nextShape,
    int previousCluster,
    int nextCluster,
    String cluster,
    boolean mayBeCompany,
    boolean endsCompany,
    int lowerCasedAtStart,
    int lowerCasedWithin,
    int upperCaseAtStart) {
  /** The same with other tags that it may have. */
  WordFacts with(ImmutableIntArray others) {
    return new WordFacts(
        form,
        isRare,
        others,
        sums,
        asPrevious,
        asNext,
        previousShape,
        nextShape,
        previousCluster,
        nextCluster,
        cluster,
        mayBeCompany,
        endsCompany,
        lowerCasedAtStart,
        lowerCasedWithin,
        upperCaseAtStart);
  }
}
