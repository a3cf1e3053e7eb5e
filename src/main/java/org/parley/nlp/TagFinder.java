package org.parley.nlp;

import com.google.common.collect.ImmutableMap;
import edu.stanford.nlp.ling.CoreLabel;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the parts of speech of a sentence.
 *
 * <p>Implementations: {@link ModelTags}, and {@link ReferenceTags}, which does the same slowly. For
 * one thread.
 */
interface TagFinder {
  /**
   * Another way to tag a sentence.
   *
   * @param changes tags that differ from those of the likeliest way, by the number of their word
   * @param loss how much less likely it is than the likeliest, as a logarithm; below 0 where it is
   *     likelier but has a tag that its word was never seen with
   */
  record Alternative(ImmutableMap<Integer, String> changes, double loss) {}

  /** Gives each word its tag. */
  void tag(List<CoreLabel> sentence);

  /**
   * The likeliest way to tag a sentence in which a word has one of some tags.
   *
   * @param tags of verbs; those that the word was not seen with are left out
   * @return null where there is none, or where that cannot be told
   */
  @Nullable Alternative alternative(List<CoreLabel> sentence, int token, Collection<String> tags);
}
