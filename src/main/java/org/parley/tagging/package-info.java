/**
 * The model that decides which part of speech a word is, evaluated quickly. Models are those of
 * Toutanova et al. (2003), as CoreNLP distributes them: maximum entropy, with the two tags before.
 *
 * <h2>What is computed</h2>
 *
 * Each word is looked at through five features: itself, the words beside it, the last tag, and the
 * last two; a rare or unknown word through 39 more: its beginnings, endings and letters, and shapes
 * and clusters of itself and its neighbours ({@link org.parley.tagging.Feature}). Each value of a
 * feature gives some tags a weight. With <i>s<sub>t</sub></i> the sum of what all features give tag
 * <i>t</i>, the tag has the probability
 *
 * <pre>
 *   p<sub>t</sub> = exp s<sub>t</sub> / Σ<sub>u</sub> exp s<sub>u</sub>
 * </pre>
 *
 * and of all ways to tag a sentence with tags that its words may have, the one with the highest
 * product is taken ({@link org.parley.tagging.Tagger}).
 *
 * <h2>Why it is quick</h2>
 *
 * <ul>
 *   <li>What features of the word alone give is computed once for a word and kept, as are the
 *       places of what it gives to its neighbours ({@link org.parley.tagging.WordFacts}); what the
 *       neighbours give, once for a word of a sentence; so only the tags before are looked at for
 *       each way ({@link org.parley.tagging.Scorer}). CoreNLP makes texts of all features, and
 *       looks them up, for each way.
 *   <li>Of two ways with the same last two tags only the better one goes on, and only if it may
 *       still become the best of all: a way that takes the likeliest tag each time is tried first,
 *       and nothing that is less likely already is followed.
 *   <li>Each thread keeps its words for itself, so no thread waits for another. The weights never
 *       change.
 *   <li>The compact form ({@link org.parley.tagging.TagModel}) is searched where it lies. Texts are
 *       known by their keys of 64 bits, so none are read at the start.
 * </ul>
 *
 * <h2>How exact it is</h2>
 *
 * Sums are made of the same numbers in the same order as in the original, so they are the same to
 * the last digit.
 */
@NullMarked
package org.parley.tagging;

import org.jspecify.annotations.NullMarked;
