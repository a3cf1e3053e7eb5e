package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;

/**
 * Finds who hangs on whom.
 *
 * <p>Implementations: {@link NetworkTrees}, and {@link ReferenceTrees}, which does the same slowly.
 * For one thread.
 */
interface TreeFinder {
  /**
   * Hangs tokens on each other.
   *
   * @param shown tagged, with their numbers in the sentence, from 1
   * @param draft of the whole sentence
   */
  void find(List<CoreLabel> shown, DraftTree draft);
}
