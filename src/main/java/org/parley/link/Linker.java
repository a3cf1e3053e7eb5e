package org.parley.link;

import com.google.common.collect.ImmutableMap;
import org.parley.diagnostic.ProblemException;
import org.parley.extract.Findings;
import org.parley.text.Analysis;
import org.parley.text.Document;

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
  private final ImmutableMap<String, Gazetteer> byDocument;

  public Linker(Gazetteer gazetteer, LinkingLexicon lexicon) {
    this(gazetteer, lexicon, ImmutableMap.of());
  }

  private Linker(
      Gazetteer gazetteer, LinkingLexicon lexicon, ImmutableMap<String, Gazetteer> byDocument) {
    this.gazetteer = gazetteer;
    this.lexicon = lexicon;
    this.byDocument = byDocument;
  }

  /**
   * A linker with corrections.
   *
   * @param amended the gazetteer with the corrections for all documents ({@link Corrections#amend})
   * @throws ProblemException if a correction for one document speaks of what is not known well
   *     enough
   */
  public static Linker corrected(Gazetteer amended, LinkingLexicon lexicon, Corrections corrections)
      throws ProblemException {
    return new Linker(amended, lexicon, corrections.byDocument(amended));
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
    Document document = analysis.document();
    Gazetteer own = byDocument.getOrDefault(document.name(), byDocument.get(document.id()));
    return new Reading(own == null ? gazetteer : own, lexicon, analysis, findings).resolutions();
  }
}
