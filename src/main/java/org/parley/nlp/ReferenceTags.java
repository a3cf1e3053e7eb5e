package org.parley.nlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CoreNLP's own tagger. */
final class ReferenceTags implements TagFinder {
  private static final class Shared {
    static final MaxentTagger TAGGER = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
  }

  @Override
  public void tag(List<CoreLabel> sentence) {
    Shared.TAGGER.tagCoreLabels(sentence);
  }

  /** None: CoreNLP does not tell how likely other tags are. */
  @Override
  public @Nullable Alternative alternative(
      List<CoreLabel> sentence, int token, Collection<String> tags) {
    return null;
  }
}
