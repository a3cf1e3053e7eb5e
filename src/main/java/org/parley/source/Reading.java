package org.parley.source;

import org.parley.diagnostic.Problem;
import org.parley.text.Document;

/** What came of reading one document: the document, or why there is none. */
public sealed interface Reading {
  /**
   * It could be read.
   *
   * @param place file, or file and line, as users can open it; for messages
   */
  record Success(Document document, String place) implements Reading {}

  /** It could not be read; the others are not concerned. */
  record Failure(Problem problem) implements Reading {}
}
