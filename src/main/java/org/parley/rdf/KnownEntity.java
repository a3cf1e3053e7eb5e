package org.parley.rdf;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;
import org.parley.link.EntityType;

/**
 * An entry of the gazetteer, as far as the graph shows it.
 *
 * @param key the last segment of its IRI: lower-case ASCII letters, digits and hyphens
 * @param type what it is
 * @param label its name
 * @param altLabels other names
 * @param wikidata the Wikidata item, such as {@code Q159}, or null
 * @param coordinates where it is, as WKT, or null
 */
public record KnownEntity(
    String key,
    EntityType type,
    String label,
    ImmutableList<String> altLabels,
    @Nullable String wikidata,
    @Nullable String coordinates) {}
