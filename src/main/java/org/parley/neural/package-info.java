/**
 * The network that decides how a transition-based dependency parser goes on, evaluated quickly.
 * Models are those of Chen and Manning (2014), as CoreNLP distributes them.
 *
 * <h2>What is computed</h2>
 *
 * A sentence is parsed by shifting words onto a stack and joining the two topmost ({@link
 * org.parley.neural.Configuration}). Before each step 48 features are looked at: 18 places on the
 * stack, in what is still to be read, and among the children of the two topmost words; the word and
 * the tag of each, and for the 12 children their relation. Each feature <i>f</i> has an embedding
 * <i>e</i>, 50 numbers. With <i>p</i> the place of a feature, the network is
 *
 * <pre>
 *   hidden = (bias + Σ<sub>p</sub> W<sub>p</sub> e<sub>p</sub>)³        1,000 units, cubed one by one
 *   scores = V hidden                       83 transitions; the highest that is possible is taken
 * </pre>
 *
 * <h2>Why it is quick</h2>
 *
 * <ul>
 *   <li>W<sub>p</sub> e<sub>p</sub> depends on a feature and its place alone, so each is computed
 *       once and kept ({@link org.parley.neural.FeatureCache}): word and tag of a place together,
 *       since they nearly always come together. What a tag gives at a place is kept for good, so
 *       that a word that comes anew costs one feature, not two. What a child that is not there
 *       gives is known from the start, and a word that has none on one side takes one vector for
 *       six features and more.
 *   <li>Where fewer than two words lie on the stack only one step is possible, and nothing is
 *       computed.
 *   <li>Scores are not made into probabilities, since only the highest is wanted.
 *   <li>Numbers are floats, not doubles. Both matrices lie in rows so that each loop adds multiples
 *       of rows to a row of sums: HotSpot makes vector instructions of that ({@link
 *       org.parley.neural.Network}). It does not reorder the sum of an inner product, and leaves
 *       such loops as they are.
 *   <li>The weights are shared by all threads and never change. Each thread has a cache of its own,
 *       so no thread waits for another.
 * </ul>
 *
 * <h2>How exact it is</h2>
 *
 * The sums are made in another order and with fewer digits than in the original, so scores differ
 * in about the sixth digit. A step differs only where two scores are as near to each other as that.
 *
 * <h2>Where the weights come from</h2>
 *
 * {@link org.parley.neural.ModelFiles} converts the distributed text once into a compact file,
 * which is mapped into memory.
 */
@NullMarked
package org.parley.neural;

import org.jspecify.annotations.NullMarked;
