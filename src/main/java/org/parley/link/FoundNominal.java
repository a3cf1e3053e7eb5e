package org.parley.link;

/**
 * A noun phrase that can mean somebody or some place, before it is known whom.
 *
 * @param sentence the number of its sentence
 * @param from its first token
 * @param to the token after its last
 * @param head its head token
 * @param core the first token that tells more than a determiner or number does
 * @param noun what the lexicon has of it: its lemma, with a word before it where they go together
 * @param type what the noun names
 * @param plural whether it means several
 * @param determiner what determines it
 * @param count how many it means, where {@link Determiner#COUNTED} or {@link
 *     Determiner#ONE_OF_TWO}; 0 otherwise
 */
record FoundNominal(
    int sentence,
    int from,
    int to,
    int head,
    int core,
    String noun,
    EntityType type,
    boolean plural,
    Determiner determiner,
    int count) {
  /** What determines a noun phrase. */
  enum Determiner {
    /** "the spokesman", "this group". */
    DEFINITE,
    /** "both sides", "the two republics", "all three countries". */
    COUNTED,
    /** "each side", "neither party": of both. */
    ONE_OF_TWO,
    /** "their leaders", "Denmark's leaders". */
    POSSESSIVE,
    /** "a spokesman". */
    INDEFINITE,
    /** "leaders", "three officials". */
    BARE
  }

  boolean isDefinite() {
    return determiner == Determiner.DEFINITE || determiner == Determiner.COUNTED;
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
