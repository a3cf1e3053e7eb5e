package org.parley.link;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that a document mentions.
 *
 * @param id its number in the document, from 0, by first mention
 * @param type what it is
 * @param label its name: the gazetteer's where it is known there, else its longest name in the text
 * @param scope how far its identity reaches
 * @param key what identifies it within its scope, made for IRIs: lower-case ASCII letters, digits
 *     and hyphens
 * @param wikidata the Wikidata item, such as {@code Q159}; null where the linker abstains
 * @param score the confidence of that link in [0, 1]; null where it abstains
 * @param mentions at least one, in text order
 * @param candidates the entries of the gazetteer that it can be and was not taken for, the
 *     likeliest first, at most {@value #MOST_CANDIDATES}
 */
public record Entity(
    int id,
    EntityType type,
    String label,
    Scope scope,
    String key,
    @Nullable String wikidata,
    @Nullable Double score,
    ImmutableList<Mention> mentions,
    ImmutableList<Candidate> candidates) {
  static final int MOST_CANDIDATES = 5;

  /** An entity that nothing else in the gazetteer is called like. */
  public Entity(
      int id,
      EntityType type,
      String label,
      Scope scope,
      String key,
      @Nullable String wikidata,
      @Nullable Double score,
      ImmutableList<Mention> mentions) {
    this(id, type, label, scope, key, wikidata, score, mentions, ImmutableList.of());
  }

  /** How far an entity's identity reaches. */
  public enum Scope {
    /** An entry of the gazetteer: the same in all documents. */
    GAZETTEER,
    /** Known by name and type only: the same in all documents that use the name. */
    NAME,
    /** Known by a description ("three officials"): of this document only. */
    DOCUMENT
  }
}
