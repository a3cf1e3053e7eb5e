package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Finds the parts of speech of a sentence.
 *
 * <p>Implementations: {@link ModelTags}, and {@link ReferenceTags}, which does the same slowly. For
 * one thread.
 */
interface TagFinder {
  /** Gives each word its tag. */
  void tag(List<CoreLabel> sentence);
}
