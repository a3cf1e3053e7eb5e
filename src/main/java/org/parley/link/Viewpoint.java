package org.parley.link;

import com.google.common.collect.ImmutableList;

/**
 * What somebody holds a territory to be: a claim, which says nothing of whether it is so.
 *
 * @param key the last segment of its IRI
 * @param territory the territory
 * @param status the local name of a type of status of the ontology, such as {@code partOf}
 * @param objects of what it is a part, by whom it is claimed, and so on; may be empty
 * @param holders who holds it to be so; at least one
 * @param source where they state it
 */
public record Viewpoint(
    String key,
    GazetteerEntry territory,
    String status,
    ImmutableList<GazetteerEntry> objects,
    ImmutableList<GazetteerEntry> holders,
    String source) {}
