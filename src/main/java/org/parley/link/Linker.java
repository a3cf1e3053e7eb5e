package org.parley.link;

import org.parley.extract.Findings;
import org.parley.text.Analysis;

/**
 * Says who is meant: finds the names, descriptions and pronouns of a document and the persons,
 * states, bodies and places that they refer to.
 *
 * <p>Precision comes before recall: where neither the words nor the context decide, a pronoun stays
 * unresolved and a name unlinked. Immutable, so that one serves all threads.
 */
public final class Linker {
  private final Gazetteer gazetteer;
  private final LinkingLexicon lexicon;

  public Linker(Gazetteer gazetteer, LinkingLexicon lexicon) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
  }

  /** A linker with the data that come with the program. */
  public static Linker bundled() {
    return new Linker(Gazetteer.bundled(), LinkingLexicon.bundled());
  }

  /**
   * Resolves the references of a document.
   *
   * @param findings what extraction found in the same analysis; its speakers and quotations help to
   *     resolve pronouns
   */
  public Resolutions resolve(Analysis analysis, Findings findings) {
    return new Reading(gazetteer, lexicon, analysis, findings).resolutions();
  }
}
