package org.parley.extract;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import org.jspecify.annotations.Nullable;

/**
 * A word with what it stands for, and the construction that it needs.
 *
 * @param wordClass the class it belongs to, such as {@code speech}
 * @param lemma the lemma of the word, lower case
 * @param verbal whether it is a verb; else it is a noun or adjective
 * @param particle a particle or adverb that must go with it ("pull <i>out</i>"), or null
 * @param companions lemmas, one of which must go with it, by {@linkplain Companions construction},
 *     such as a preposition or {@code object} ("open <i>fire</i>", "write into <i>law</i>")
 * @param attributes what it stands for, such as {@code act: Demand}
 */
public record LexiconEntry(
    String wordClass,
    String lemma,
    boolean verbal,
    @Nullable String particle,
    ImmutableMap<String, ImmutableSet<String>> companions,
    ImmutableMap<String, String> attributes) {
  /** An attribute, or null. */
  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }

  /** The same with its words in the spelling that the lexicon uses. */
  LexiconEntry spelt(Spellings spellings) {
    ImmutableMap.Builder<String, ImmutableSet<String>> spelt = ImmutableMap.builder();
    companions.forEach(
        (construction, words) ->
            spelt.put(
                construction,
                words.stream().map(spellings::normal).collect(ImmutableSet.toImmutableSet())));
    return new LexiconEntry(
        wordClass, spellings.normal(lemma), verbal, particle, spelt.buildOrThrow(), attributes);
  }

  /**
   * How much the construction asks for: the entry that asks for most is tried first. A particle
   * makes another verb: "shot <i>down</i> a plane" is no shooting at somebody. Of two that ask for
   * the same construction, the one that asks for certain words comes before the one that any word
   * will do for: "met with <i>refusal</i>" is no meeting.
   */
  int specificity() {
    int words = 0;
    for (ImmutableSet<String> lemmas : companions.values()) {
      words += lemmas.contains(Companions.ANY) ? 2 : 3;
    }
    return (particle == null ? 0 : 5) + words;
  }
}
