package org.parley.link;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the gazetteer that an entity can be.
 *
 * @param key the entry's key
 * @param label the entry's label
 * @param wikidata its Wikidata item; null if the gazetteer has none
 * @param score the confidence in [0, 1]; those of one entity add up to at most 1
 */
public record Candidate(String key, String label, @Nullable String wikidata, double score) {}
