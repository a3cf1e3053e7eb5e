package org.parley.link;

/**
 * The entry that a name was taken for.
 *
 * @param entry the entry
 * @param score the confidence in [0, 1]
 */
record Choice(GazetteerEntry entry, double score) {}
