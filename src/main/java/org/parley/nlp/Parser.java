package org.parley.nlp;

import org.parley.diagnostic.ProblemException;
import org.parley.text.Analysis;
import org.parley.text.Document;

/**
 * Finds the sentences, tokens and dependencies of a document.
 *
 * <p>Implementations: {@link CoreNlpParser}. A parse that lies there already as CoNLL-U is read by
 * {@link org.parley.text.ConllU} instead. A parser need not be safe for use by several threads: use
 * one for each.
 */
public interface Parser {
  /**
   * Parses a document.
   *
   * @throws ProblemException if a sentence is too long or the parser fails; the parser can be used
   *     for other documents afterwards
   */
  Analysis parse(Document document) throws ProblemException;
}
