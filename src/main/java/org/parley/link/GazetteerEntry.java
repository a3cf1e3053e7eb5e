package org.parley.link;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * What the gazetteer knows of one entity. Lists are in the order of the file and may be empty.
 *
 * @param key the last segment of the entry's IRI: lower-case ASCII letters, digits and hyphens;
 *     unique in a gazetteer
 * @param type what it is
 * @param label its name
 * @param names other names
 * @param demonyms what its people are called ({@code Danes})
 * @param adjectives its adjectives ({@code Danish})
 * @param metonyms names of places or buildings that can stand for it ({@code Copenhagen})
 * @param kindNouns common nouns by which it is taken up again ({@code peninsula}), besides those
 *     that fit everything of its type
 * @param contextWords where given, its names are taken for it only in documents that have one of
 *     these words or another of its names
 * @param iso3166 the ISO 3166-1 alpha-2 code of a state, or null
 * @param wikidata the Wikidata item, such as {@code Q35}, or null
 * @param source where the Wikidata item was stated; null only where there is none
 * @param note who is meant, such as an office; null where the file says nothing
 * @param sitelinks how many pages of Wikimedia are about it, which tells how often it is meant; 0
 *     where nobody has counted
 * @param coordinates where it is, as {@code Point(longitude latitude)} in degrees; null where the
 *     file says nothing
 */
public record GazetteerEntry(
    String key,
    EntityType type,
    String label,
    ImmutableList<String> names,
    ImmutableList<String> demonyms,
    ImmutableList<String> adjectives,
    ImmutableList<String> metonyms,
    ImmutableList<String> kindNouns,
    ImmutableList<String> contextWords,
    @Nullable String iso3166,
    @Nullable String wikidata,
    @Nullable String source,
    @Nullable String note,
    int sitelinks,
    @Nullable String coordinates) {
  /** By its key alone: entries are kept in sets and maps, and all of it is much. */
  @Override
  public int hashCode() {
    return key.hashCode();
  }
}
