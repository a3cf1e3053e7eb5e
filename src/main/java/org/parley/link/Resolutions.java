package org.parley.link;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import org.parley.text.Phrase;
import org.parley.text.Span;

/**
 * Who is meant by the phrases of a document.
 *
 * <p>A phrase can mean several ("Donetsk and Lugansk republics"), or nobody that is known ("it" in
 * "it rained").
 */
public final class Resolutions {
  private final ImmutableList<Entity> entities;
  private final ImmutableSetMultimap<Span, Entity> byCore;

  /**
   * @param entities all entities of the document, each at the place of its number
   * @param byCore the entities meant by the phrases whose {@link Phrase#core()} is the key
   */
  public Resolutions(ImmutableList<Entity> entities, ImmutableSetMultimap<Span, Entity> byCore) {
    this.entities = entities;
    this.byCore = byCore;
  }

  /** All entities, in the order of their first mention. */
  public ImmutableList<Entity> entities() {
    return entities;
  }

  /** Who is meant by a phrase that fills a role, in text order; empty where nobody is known. */
  public ImmutableList<Entity> of(Phrase phrase) {
    return byCore.get(phrase.core()).asList();
  }
}
